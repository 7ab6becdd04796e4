import { describe, expect, it } from 'vitest';
import { agreement, FEWEST_PAIRS, type MarkPair, weightedKappa } from './agreement.ts';

const alternating = (pairs: readonly MarkPair[], count: number): MarkPair[] =>
  Array.from({ length: count }, (_, at) => pairs[at % pairs.length] ?? [1, 1]);

describe('the agreement of two raters', () => {
  // Married couples on their shared life: Agresti (1990), table 2.10 (from Hout, Duncan and Sobel 1987), the example of
  // R's vcd::Kappa, whose equally spaced weights give 0.2374 with a standard error of 0.07832.
  it('comes out as published for the couples of Hout, Duncan and Sobel', () => {
    const couples = [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ];
    const kappa = weightedKappa(couples);
    expect(kappa?.value).toBeCloseTo(0.2374, 4);
    expect(kappa?.error).toBeCloseTo(0.07832, 5);
  });

  it('with two steps is the plain κ of Cohen 1960', () => {
    // Observed 0.7, by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5: κ = 0.4.
    expect(
      weightedKappa([
        [20, 5],
        [10, 15],
      ])?.value,
    ).toBeCloseTo(0.4, 10);
  });

  it('is 1 where both always say the same, and sure of it', () => {
    const same = alternating([[1, 1], [3, 3], [5, 5]], 12); // biome-ignore format: three pairs
    expect(agreement(same, 5)).toEqual({ kind: 'kappa', count: 12, value: 1, low: 1, high: 1 });
  });

  it('is below 0 where the one praises what the other blames', () => {
    const opposed = agreement(alternating([[1, 5], [5, 1]], 12), 5); // biome-ignore format: two pairs
    expect(opposed).toMatchObject({ kind: 'kappa', value: -1 });
  });

  it('counts one step apart as less of a quarrel than three', () => {
    const near = agreement(alternating([[1, 2], [5, 4], [3, 3]], 12), 5); // biome-ignore format: three pairs
    const far = agreement(alternating([[1, 4], [5, 2], [3, 3]], 12), 5); // biome-ignore format: three pairs
    if (near.kind !== 'kappa' || far.kind !== 'kappa') throw new Error('both are spread');
    expect(near.value).toBeGreaterThan(far.value + 0.5);
    expect(near.low).toBeLessThan(near.value);
  });

  it('says so when too few have been rated twice', () => {
    expect(agreement(alternating([[1, 2]], FEWEST_PAIRS - 1), 5)).toEqual({ kind: 'too-few', count: 9 });
  });

  it('says so when everybody got the same mark', () => {
    expect(agreement(alternating([[4, 4]], 10), 5)).toEqual({ kind: 'no-spread', count: 10 });
  });
});
