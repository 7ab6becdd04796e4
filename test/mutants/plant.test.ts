import { describe, expect, it } from 'vitest';
import { type Mutant, plant } from './plant.ts';
import { sampleOf } from './sample.ts';
import { behindSwitches } from './switch.ts';

const planted = (text: string) => plant({ path: 'src/world/x.ts', text });
/** As `before → after`. */
const changes = (text: string) => planted(text).map(({ before, after }) => `${before} → ${after}`);

describe('mutants are planted', () => {
  it('in figures: one more and one less', () => {
    expect(changes('const SOON = 3;')).toEqual(['3 → 2', '3 → 4']);
    expect(changes('const COST = -9;')).toEqual(['-9 → (-10)', '-9 → (-8)']);
    expect(changes('const NONE = 0;')).toEqual(['0 → (-1)', '0 → 1']);
  });

  it('in large figures: a tenth more and twice as much', () => {
    expect(changes('const LEAST = 1_000;')).toEqual(['1_000 → 1100', '1_000 → 2000']);
  });

  it('in shares: the last digit and half of it', () => {
    expect(changes('const PULL = 0.38;')).toEqual(['0.38 → 0.19', '0.38 → 0.39']);
  });

  it('in comparisons, so that only the border itself moves', () => {
    expect(changes('a < b; a >= b; a === b;')).toEqual([
      'a < b → a <= b',
      'a >= b → a > b',
      'a === b → a !== b',
    ]);
  });

  it('in signs of sums, and in what is added on', () => {
    expect(changes('a + b; a * b; a / b; a -= b; -a;')).toEqual([
      'a + b → a - b',
      'a * b → a / b',
      'a / b → a * b',
      'a -= b → a += b',
      '-a → a',
    ]);
  });

  it('in what must both be true or one of the two, and in what must not', () => {
    expect(changes('a && b; a || b; !a;')).toEqual(['a && b → a || b', 'a || b → a && b', '!a → a']);
    expect(changes('if (late(part)) press();')).toEqual(['late(part) → !(late(part))']);
    expect(changes('const x = kept ? a : b;')).toEqual(['kept → !(kept)']);
  });

  it('in bounds', () => {
    expect(changes('Math.min(a, b);')).toEqual(['Math.min → Math.max']);
  });

  it('and know their line', () => {
    expect(planted('const a = b;\n\nconst c = 2;').map(({ line }) => line)).toEqual([3, 3]);
  });
});

describe('no mutants are planted', () => {
  it.each([
    ['in words', "const a = 'pay 5 < 6'; const b = `5 + 6`;"],
    ['in comments', '// 5 > 3\n/* a + b */'],
    ['in types', 'type Part = 1 | -2; interface A { 3: string } let a: 4;'],
    ['in keys', 'const FIT = { 1: a };'],
    ['in import paths', "import { a } from './5/a+b.ts';"],
    ['where text is put together', "a + 'b'; `c` + d; a + 'b' + c;"],
    ['in what stands in for nothing', 'a ?? b;'],
  ])('%s', (_, text) => {
    expect(changes(text)).toEqual([]);
  });

  it('in the sign of what is multiplied by one', () => {
    expect(changes('a * 1;')).toEqual(['1 → 0', '1 → 2']);
  });
});

/** What a text with switches comes to when `on` is switched on. */
function result(text: string, on: number): unknown {
  const source = { path: 'src/world/x.ts', text };
  const mutants = plant(source);
  const whole = behindSwitches(
    source,
    mutants,
    mutants.map((_, at) => at),
  );
  const body = whole.slice(whole.indexOf(';') + 1);
  const run = new Function('__mutant', '__turn', `return ${body}`);
  return run(
    (number: number) => number === on,
    () => undefined,
  );
}

describe('all mutants of a file stand in one text', () => {
  const text = '1 + 2 * 30 - 4';

  it('which is as it was while none is switched on', () => {
    expect(result(text, -1)).toBe(57);
  });

  it('and changes in one place when one is', () => {
    const whole = planted(text);
    for (const [at, { start, end, after }] of whole.entries())
      expect(result(text, at)).toBe(
        new Function(`return ${text.slice(0, start)}(${after})${text.slice(end)}`)(),
      );
    expect(whole.length).toBe(11);
  });
});

describe('a sample', () => {
  const many = planted(Array.from({ length: 50 }, (_, at) => `f${at}(${at});`).join('\n'));
  const named = (mutants: readonly Mutant[]) => mutants.map(({ line, after }) => `${line} ${after}`);

  it('can be drawn again by its seed', () => {
    expect(sampleOf(many, 20, 7)).toEqual(sampleOf(many, 20, 7));
    expect(named(sampleOf(many, 20, 7))).not.toEqual(named(sampleOf(many, 20, 8)));
    expect(sampleOf(many, 20, 7)).toHaveLength(20);
    expect(sampleOf(many, 1_000, 7)).toEqual(many);
  });

  it('stays as it was where nothing has changed', () => {
    const less = sampleOf(many.slice(2), 20, 7);
    expect(less.filter((mutant) => !sampleOf(many, 20, 7).includes(mutant)).length).toBeLessThanOrEqual(2);
  });
});
