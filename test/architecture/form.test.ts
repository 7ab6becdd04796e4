/** Names, lengths, exports: the habits that a reader relies on. */
import { describe, expect, it } from 'vitest';
import { badNames, defaultExports, missingEndings, tooLong } from './form.ts';
import { readTree } from './source.ts';

const planted = (path: string, text = '') => ({ path, text });
const everything = [...readTree('src', /\.(tsx?|mjs)$/), ...readTree('test', /\.(tsx?|mjs)$/)];

describe('the form of a file', () => {
  it.each(['src/world/CashQueue.ts', 'src/world/cash_queue.ts', 'src/cashQueue/a.ts', 'src/ui/Room.tsx'])(
    'a name like %s is noticed',
    (path) => expect(badNames(planted(path))).toHaveLength(1),
  );

  it.each([
    'src/world/cash-queue.ts',
    'src/world/cash-queue.test.ts',
    'src/stage/meeting.fixture.ts',
    'src/main.tsx',
  ])('a name like %s is fine', (path) => expect(badNames(planted(path))).toEqual([]));

  it('400 lines are the most', () => {
    expect(tooLong(planted('src/world/a.ts', 'a\n'.repeat(401)))).toHaveLength(1);
    expect(tooLong(planted('src/world/a.ts', 'a\n'.repeat(400)))).toEqual([]);
  });

  it.each(['export default 1', 'const a = 1; export { a as default }', "export { default } from './b.ts'"])(
    'a default export is noticed: %s',
    (text) => expect(defaultExports(planted('src/world/a.ts', text))).toHaveLength(1),
  );

  it.each(["import { b } from './b'", "import('../session/session')", "export * from '.'"])(
    'an import without its ending is noticed: %s',
    (text) => expect(missingEndings(planted('src/world/a.ts', text))).toHaveLength(1),
  );

  it.each([
    ['names', badNames],
    ['lengths', tooLong],
    ['named exports', defaultExports],
    ['endings of imports', missingEndings],
  ])('%s are right in all of src and test', (_, rule) => {
    expect(everything.flatMap(rule)).toEqual([]);
  });
});
