import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCUSES, TEMPERAMENTS } from '../protocol/vocabulary.ts';
import { total } from './arithmetic.ts';
import { drawDealer } from './dealer.ts';

const brief = fc.record({
  id: fc.constant('someone'),
  temperament: fc.constantFrom(...TEMPERAMENTS),
  trade: fc.constant('seed' as const),
  natural: fc.constant([40_000, 400_000] as [number, number]),
  receivable: fc.constant([240, 520] as [number, number]),
  integrity: fc.constant([20, 95] as [number, number]),
  excuses: fc.uniqueArray(fc.constantFrom(...EXCUSES), { minLength: 3 }),
});
const seed = fc.integer({ min: 0, max: 4_294_967_295 });

describe('a dealer drawn from a seed', () => {
  it('has books that add up: ageing to the receivable, cash and rivals to what is left for us', () => {
    fc.assert(
      fc.property(brief, seed, (one, luck) => {
        const { file, natural, limit, cashOnHand, inflow, rivals } = drawDealer(one, luck);
        expect(total(Object.values(file.ageing))).toBe(file.receivable);
        expect(Math.min(...Object.values(file.ageing))).toBeGreaterThanOrEqual(0);
        const pool = cashOnHand + total(inflow);
        const claims = (least: number) =>
          total(rivals.filter(({ importance }) => importance >= least).map(({ amount }) => amount));
        // When we are served last we get the natural sum; when only the key suppliers are before us, the limit.
        // Weeks are rounded to the yuan.
        expect(Math.abs(pool - claims(0) - natural)).toBeLessThanOrEqual(4);
        expect(Math.abs(pool - claims(86) - limit)).toBeLessThanOrEqual(4);
        expect(limit).toBeLessThan(file.receivable);
      }),
    );
  });

  it('is the same for the same seed, and another for another', () => {
    fc.assert(
      fc.property(brief, seed, (one, luck) => {
        expect(drawDealer(one, luck)).toEqual(drawDealer(one, luck));
        expect(drawDealer(one, luck)).not.toEqual(drawDealer(one, (luck + 1) % 4_294_967_296));
      }),
    );
  });

  it('tells between three and five excuses, each real as far as its truth goes', () => {
    fc.assert(
      fc.property(brief, seed, (one, luck) => {
        const { excuses } = drawDealer(one, luck);
        expect(excuses.length).toBeGreaterThanOrEqual(3);
        expect(excuses.length).toBeLessThanOrEqual(5);
        for (const { truth, claimed, real } of excuses) {
          if (truth === 'true') expect(real).toBe(claimed);
          if (truth === 'bluff') expect(real).toBe(0);
          if (truth === 'exaggerated') expect(real).toBeLessThan(claimed);
        }
      }),
    );
  });
});
