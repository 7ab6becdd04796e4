import { describe, expect, it } from 'vitest';
import type { Choice } from './content-check-choices.ts';
import { checkGiveaways, giveaways, MOSTLY } from './content-check-giveaway.ts';

/** Forty choices among five options of these lengths, of which the right one stands where `rightIn` says. */
function choices(rightIn: (at: number) => number, sizes: readonly number[] = [20, 22, 24, 26, 28]) {
  return Array.from({ length: 40 }, (_, at): Choice => {
    const options = sizes.map((size) => ({ zh: '说'.repeat(size), en: 'w'.repeat(60) }));
    return { where: 'bargaining', right: rightIn(at), options };
  });
}
const found = (planted: readonly Choice[]) =>
  giveaways(planted).map(({ at, says }) => `${at} ${says.split(' ')[1]}`);

describe('the options of a choice', () => {
  it('do not give themselves away by their length or their place, in an expert’s months', () => {
    expect(checkGiveaways()).toEqual([]);
  });

  it('are fine when the right one lies anywhere', () => {
    expect(found(choices((at) => at % 5))).toEqual([]);
  });

  it('give themselves away when the right one is the longest, the shortest, the first or the last', () => {
    expect(found(choices(() => 1, [20, 30, 24, 26, 28]))).toEqual(['bargaining (zh) longest']);
    expect(found(choices(() => 1, [22, 20, 24, 26, 28]))).toEqual(['bargaining (zh) shortest']);
    // In English all are alike here, so a search for an extreme takes the first.
    expect(found(choices(() => 0, [24, 20, 28, 26, 22]))).toContain('bargaining (zh) first');
    expect(found(choices(() => 4, [24, 20, 28, 26, 22]))).toEqual([
      'bargaining (zh) last',
      'bargaining (en) last',
    ]);
  });

  it('give themselves away when this is so nearly every second time, and not before', () => {
    const longestIn = (share: number) =>
      choices((at) => (at < share * 40 ? 1 : 2 + (at % 3)), [20, 30, 24, 26, 28]);
    expect(found(longestIn(MOSTLY))).toEqual(['bargaining (zh) longest']);
    expect(found(longestIn(MOSTLY - 0.05))).toEqual([]);
  });

  it('are judged only where there have been enough choices', () => {
    expect(found(choices(() => 1, [20, 30, 24, 26, 28]).slice(0, 20))).toEqual([]);
  });
});
