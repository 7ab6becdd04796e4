import { describe, expect, it } from 'vitest';
import { aMonthsDealer, anAccount, atTheDesk } from '../../../test/support/a-month.ts';
import { estimateOf, measuresWorth } from './measure.ts';

const account = anAccount();
const desk = (change: Partial<typeof account> = {}) => {
  const [seen] = atTheDesk([anAccount({ talks: 1, ...change })]).view().dealers;
  if (!seen) throw new Error('nobody on the desk');
  return seen;
};

describe('what an old hand reckons a measure to bring', () => {
  it('is more where the dealer has told of retailers who owe him, or of stock that lies', () => {
    const owed = desk({ facts: [{ about: 'retailers', owed: 120_000, overdue: 80_000 }] });
    expect(estimateOf(owed, 'joint-collection')).toBeGreaterThan(estimateOf(desk(), 'joint-collection'));
    const idle = desk({ facts: [{ about: 'stock', value: 200_000, days: 70 }] });
    expect(estimateOf(idle, 'promotion')).toBeGreaterThan(estimateOf(desk(), 'promotion'));
  });

  it('is less in the second round', () => {
    const facts = [{ about: 'retailers', owed: 120_000, overdue: 80_000 } as const];
    const effort = {
      measure: 'joint-collection',
      round: 1,
      estimate: 1,
      mean: 1,
      expected: 1,
      cost: 1,
      due: 6,
    } as const;
    const again = desk({ facts, efforts: [{ ...effort, brought: 9_000 }] });
    expect(estimateOf(again, 'joint-collection')).toBeLessThan(
      estimateOf(desk({ facts }), 'joint-collection') * 0.7,
    );
  });

  it('counts a reason that was looked into, and not one that was found to be a bluff', () => {
    const said = (truth: 'true' | 'bluff') => {
      const dealer = aMonthsDealer({
        excuses: [{ excuse: 'house', truth, claimed: 20_000, real: 0, after: 1 }],
      });
      return desk({ dealer, excuses: [{ status: 'insisted', claimed: 20_000, block: 0, verified: true }] });
    };
    expect(estimateOf(said('true'), 'incentive')).toBeGreaterThan(estimateOf(said('bluff'), 'incentive') * 2);
    expect(measuresWorth(said('true'), 'fitting').map(({ measure }) => measure)).toContain('incentive');
    expect(measuresWorth(said('bluff'), 'fitting')).toEqual([]);
    expect(measuresWorth(said('bluff'), 'unfitting').map(({ measure }) => measure)).toContain('incentive');
  });
});
