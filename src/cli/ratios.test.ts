import { describe, expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { comparisonsOf, incomparable } from './ratios.ts';

const took = (value: number): readonly Figure[] => [{ name: 'an action', value, unit: 'µs', budget: 5 }];

describe('two commits compared', () => {
  it('by the median of the ratios of each pair, not by the ratio of the medians', () => {
    // A machine that becomes slower and slower: each pair says 1.1, whatever the figures are.
    const pairs = [10, 20, 40].map((before) => ({ before: took(before), now: took(before * 1.1) }));
    const [found] = comparisonsOf(pairs);
    expect(found).toMatchObject({ name: 'an action', before: 20, now: 22 });
    expect(found?.ratio).toBeCloseTo(1.1);
  });

  it('leaves a pair out of account that something else disturbed', () => {
    const pairs = [
      { before: took(10), now: took(10) },
      { before: took(10), now: took(90) },
      { before: took(10), now: took(10) },
    ];
    expect(comparisonsOf(pairs)[0]?.ratio).toBe(1);
  });

  it('says of what should be much that it is worse when it is less', () => {
    const busy = (value: number): readonly Figure[] => [{ name: 'cores', value, unit: 'of 100', least: 80 }];
    expect(comparisonsOf([{ before: busy(90), now: busy(45) }])[0]?.ratio).toBe(2);
  });

  it('allows sizes less than times, since bytes are the same every time', () => {
    const size: readonly Figure[] = [{ name: 'script', value: 60, unit: 'kB' }];
    const [bytes] = comparisonsOf([{ before: size, now: size }]);
    const [time] = comparisonsOf([{ before: took(5), now: took(5) }]);
    expect(bytes?.leeway).toBeLessThan(time?.leeway ?? 0);
    expect([bytes?.ratio, time?.ratio]).toEqual([1, 1]);
  });

  it('finds nothing against nothing as it was', () => {
    expect(comparisonsOf([{ before: took(0), now: took(0) }])[0]?.ratio).toBe(1);
  });

  it('names what only one of the two measures, and does not compare it', () => {
    const other: readonly Figure[] = [{ name: 'a month', value: 3, unit: 'ms' }];
    const pairs = [{ before: other, now: [...took(5), ...other] }];
    expect(comparisonsOf(pairs).map(({ name }) => name)).toEqual(['a month']);
    expect(incomparable(pairs)).toEqual(['an action']);
  });
});
