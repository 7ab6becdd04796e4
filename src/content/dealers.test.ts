import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { briefSchema } from '../protocol/brief.ts';
import { EXCUSES, TEMPERAMENTS, TRADES } from '../protocol/vocabulary.ts';
import { DEALERS, dealerById } from './dealers.ts';

describe('the dealers', () => {
  it('are eight, one of each temperament and trade', () => {
    expect(DEALERS).toHaveLength(8);
    expect(new Set(DEALERS.map(({ brief }) => brief.temperament))).toEqual(new Set(TEMPERAMENTS));
    expect(new Set(DEALERS.map(({ brief }) => brief.trade))).toEqual(new Set(TRADES));
  });

  it('have briefs the world accepts, and are found by id', () => {
    for (const dealer of DEALERS) {
      expect(v.is(briefSchema, dealer.brief)).toBe(true);
      expect(dealerById(dealer.brief.id)).toBe(dealer);
    }
    expect(dealerById('nobody')).toBeUndefined();
  });

  it('use six to eight excuse families each, without repeating one, and every family twice', () => {
    for (const { brief } of DEALERS) {
      expect(brief.excuses.length).toBeGreaterThanOrEqual(6);
      expect(brief.excuses.length).toBeLessThanOrEqual(8);
      expect(new Set(brief.excuses).size).toBe(brief.excuses.length);
    }
    for (const excuse of EXCUSES)
      expect(
        DEALERS.filter(({ brief }) => brief.excuses.includes(excuse)).length,
        excuse,
      ).toBeGreaterThanOrEqual(2);
  });
});
