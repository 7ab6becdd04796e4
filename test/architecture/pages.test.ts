/** What a newcomer reads is true of the files: records of decisions, links, and names of files. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badRecord, deadLinks, deadNames, filesOf, unlisted } from './pages.ts';
import { readTree, type Source } from './source.ts';

const everything = filesOf(['src', 'test', 'public']);
const records = readTree('src/decisions', /\.md$/);
const MAP = 'src/README.md';
const page = (path: string): Source => ({ path, text: readFileSync(path, 'utf8') });
const pages = [
  ...everything.filter((path) => /^[^/]+\.md$/.test(path)),
  ...everything.filter((path) => /^src\/(README|\w+\/(API|PROTOCOL))\.md$/.test(path)),
].map(page);

const GOOD = `# Chance is keyed

2026-11-23 · stands

**Context.** Two plays are compared.

**Decided.** Each draw names its place.

**Alternatives.**
- One generator: a changed decision changes all luck.
- A table: as large as everything that could happen.

**Consequences.** Fair luck.

**Wrong if** two draws share a place.
`;
const record = (change: Partial<Source> = {}) => ({
  path: 'src/decisions/2026-11-23-keyed-chance.md',
  text: GOOD,
  ...change,
});

describe('a record of a decision', () => {
  it('with name, date, parts and alternatives is fine', () => expect(badRecord(record())).toEqual([]));

  it.each([
    ['without a date', record({ path: 'src/decisions/keyed-chance.md' })],
    ['with capitals in its name', record({ path: 'src/decisions/2026-11-23-Keyed.md' })],
    [
      'of a day that is none',
      record({
        path: 'src/decisions/2026-02-30-keyed-chance.md',
        text: GOOD.replace('2026-11-23', '2026-02-30'),
      }),
    ],
    ['that gives another day than its name', record({ text: GOOD.replace('11-23', '11-24') })],
    ['without its title', record({ text: GOOD.replace('# Chance', 'Chance') })],
    ['without its context', record({ text: GOOD.replace('**Context.**', '') })],
    [
      'whose parts lie in another order',
      record({ text: GOOD.replace('**Context.**', '**Wrong if** never. **Context.**') }),
    ],
    ['with a single alternative', record({ text: GOOD.replace('- A table', 'A table') })],
    ['that nobody will read to its end', record({ text: GOOD + 'And so on.\n'.repeat(40) })],
  ])('%s is noticed', (_, planted) => expect(badRecord(planted)).toHaveLength(1));

  it('that the map does not list, lists twice, or lists under another title is noticed', () => {
    const line = '- [Chance is keyed](decisions/2026-11-23-keyed-chance.md): why\n';
    const listed = (text: string) => unlisted([record()], { path: MAP, text });
    expect(listed(line)).toEqual([]);
    expect(listed('')).toHaveLength(1);
    expect(listed(line + line)).toHaveLength(1);
    expect(listed(line.replace('keyed]', 'drawn]'))).toHaveLength(1);
  });

  it('is right in every one there is, and the map lists them all', () => {
    expect(records.length).toBeGreaterThan(0);
    expect(records.flatMap(badRecord)).toEqual([]);
    expect(unlisted(records, page(MAP))).toEqual([]);
  });
});

describe('a page', () => {
  const planted = (text: string) => ({ path: MAP, text });

  it('with a link that leads nowhere is noticed', () => {
    expect(
      deadLinks(
        planted('[a](host/API.md) [b](../LICENSE) [c](https://example.org/x) [d](#words)'),
        everything,
      ),
    ).toEqual([]);
    expect(deadLinks(planted('[a](host/GONE.md)'), everything)).toHaveLength(1);
  });

  it('that names a file which is not there is noticed', () => {
    expect(deadNames(planted('`world/answer.ts`, `answer.ts`, `npm test`, `a.b`'), everything)).toEqual([]);
    expect(deadNames(planted('`world/gone.ts`'), everything)).toHaveLength(1);
  });

  it.each(pages.map((one) => [one.path, one] as const))('%s names and links what is there', (_, one) => {
    expect([...deadLinks(one, everything), ...deadNames(one, everything)]).toEqual([]);
  });
});
