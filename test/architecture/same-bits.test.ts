/** The pure layers give the same bits everywhere. */
import { describe, expect, it } from 'vitest';
import { unsteady } from './same-bits.ts';
import { readTree } from './source.ts';

const PURE = /^src\/(protocol|world|dialogue|scoring|bots|coach)\/.*(?<!\.test)\.ts$/;

describe('the same bits on every machine', () => {
  it.each([
    'Math.random()',
    'Math.exp(1)',
    'Math.log(2)',
    'Math.pow(2, 3)',
    'Math.sin(1)',
    "Math['random']()",
    'const { random } = Math',
    'const maths = Math',
    '2 ** 3',
    'let a = 2; a **= 3',
    'globalThis.Date.now()',
    '(1234).toLocaleString()',
    "'a'.localeCompare('b')",
  ])('are not to be had with %s', (text) => {
    expect(unsteady({ path: 'src/world/planted.ts', text })).toHaveLength(1);
  });

  it('are to be had with whole-number arithmetic', () => {
    const text = 'Math.floor(Math.max(1, 2) * 3 / 4); const random = 1; const o = { Date: random }';
    expect(unsteady({ path: 'src/world/planted.ts', text })).toEqual([]);
  });

  it('hold in the pure layers', () => {
    const sources = readTree('src', PURE);
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap(unsteady)).toEqual([]);
  });
});
