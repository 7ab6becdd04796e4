/** What may only fall, and falls. */
import { describe, expect, it } from 'vitest';
import { casts, longFunctions, suppressions } from './measures.ts';
import { CASTS, LONGEST_FUNCTION, STILL_LONG, SUPPRESSIONS, TABLES } from './ratchet.ts';
import { readTree } from './source.ts';

const planted = (text: string) => ({ path: 'src/world/planted.ts', text });
const lines = (count: number) => 'tick();\n'.repeat(count);
const everything = [...readTree('src', /\.(tsx?|mjs)$/), ...readTree('test', /\.(tsx?|mjs)$/)];
const isTest = ({ path }: { readonly path: string }) =>
  path.startsWith('test/') || /\.test\.tsx?$/.test(path);
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

describe('a function', () => {
  it.each([
    ['declared', `function pay() {\n${lines(59)}}`, 'pay'],
    ['in a constant', `const pay = () => {\n${lines(59)}};`, 'pay'],
    ['in an object', `const till = { pay() {\n${lines(59)}} };`, 'pay'],
    ['in a class', `class Till { pay() {\n${lines(59)}} }`, 'pay'],
    ['without a name', `\nsettle(() => {\n${lines(59)}});`, 'line 2'],
  ])('of 61 lines, %s, is too long', (_, text, name) => {
    expect(longFunctions(planted(text), LONGEST_FUNCTION)).toEqual([
      { name: `src/world/planted.ts ${name}`, lines: 61 },
    ]);
  });

  it('of 60 lines is not', () => {
    expect(longFunctions(planted(`function pay() {\n${lines(58)}}`), LONGEST_FUNCTION)).toEqual([]);
  });

  it('of the game is at most 60 lines long, but for tables', () => {
    const long = everything
      .filter((source) => !isTest(source))
      .flatMap((source) => longFunctions(source, LONGEST_FUNCTION));
    const excused = (name: string) => Object.hasOwn(TABLES, name) || Object.hasOwn(STILL_LONG, name);
    expect(long.filter(({ name }) => !excused(name))).toEqual([]);
    expect(long.filter(({ name, lines }) => lines > (STILL_LONG[name] ?? lines))).toEqual([]);
    // What was made shorter leaves its list.
    const listed = [...Object.keys(TABLES), ...Object.keys(STILL_LONG)];
    expect(listed.filter((name) => !long.some((one) => one.name === name))).toEqual([]);
  });
});

describe('a claimed type', () => {
  it.each([
    ['const a = b as Yuan;', 1],
    ['const a = <Yuan>b;', 1],
    ['const a = b as unknown as Yuan;', 2],
    ['const a = [1] as const;', 0],
    ['const a = <const>[1];', 0],
    ["import { a as b } from './c.ts';", 0],
  ])('in `%s` counts %i', (text, count) => expect(casts(planted(text))).toBe(count));

  it('is found as often as the ratchet says', () => {
    expect(sum(everything.map(casts))).toBe(CASTS);
  });
});

describe('a rule set aside', () => {
  it.each([
    ['// biome-ignore lint/a11y/x: because', 1],
    ['// @ts-expect-error it is', 1],
    ['/* @ts-ignore */ // @ts-nocheck', 2],
    ['// nothing to ignore', 0],
  ])('by `%s` counts %i', (text, count) => expect(suppressions(planted(text))).toBe(count));

  it('is found as often as the ratchet says', () => {
    const itself = /^test\/architecture\/measures/;
    const others = everything.filter(({ path }) => !itself.test(path));
    expect(sum(others.map(suppressions))).toBe(SUPPRESSIONS);
  });
});
