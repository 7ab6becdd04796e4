import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { briefSchema } from '../protocol/brief.ts';
import { EXCUSES, TEMPERAMENTS, TRADES } from '../protocol/vocabulary.ts';
import { DEALERS, dealerById, NEIGHBOURS, TERRITORY } from './dealers.ts';

describe('the dealers', () => {
  it('of the cards are eight, one of each temperament and trade', () => {
    expect(DEALERS).toHaveLength(8);
    expect(new Set(DEALERS.map(({ brief }) => brief.temperament))).toEqual(new Set(TEMPERAMENTS));
    expect(new Set(DEALERS.map(({ brief }) => brief.trade))).toEqual(new Set(TRADES));
  });

  it('of a territory are those eight and their neighbours, each a person of their own', () => {
    expect(TERRITORY).toEqual([...DEALERS, ...NEIGHBOURS]);
    const differs = (of: (dealer: (typeof TERRITORY)[number]) => string) =>
      expect(new Set(TERRITORY.map(of)).size).toBe(TERRITORY.length);
    differs(({ brief }) => brief.id);
    differs(({ name }) => name.zh);
    differs(({ short }) => short.en);
    differs(({ shop }) => shop.zh);
    differs(({ place }) => place.zh);
  });

  it('have briefs the world accepts, and are found by id', () => {
    for (const dealer of TERRITORY) {
      expect(v.is(briefSchema, dealer.brief)).toBe(true);
      expect(dealerById(dealer.brief.id)).toBe(dealer);
    }
    expect(dealerById('nobody')).toBeUndefined();
  });

  it('use six to eight excuse families each, without repeating one', () => {
    for (const { brief } of TERRITORY) {
      expect(brief.excuses.length).toBeGreaterThanOrEqual(6);
      expect(brief.excuses.length).toBeLessThanOrEqual(8);
      expect(new Set(brief.excuses).size).toBe(brief.excuses.length);
    }
  });

  it('leave no excuse family unused: two of the eight know each, and three of a territory', () => {
    const who = (dealers: typeof TERRITORY, excuse: (typeof EXCUSES)[number]) =>
      dealers.filter(({ brief }) => brief.excuses.includes(excuse)).length;
    for (const excuse of EXCUSES) {
      expect(who(DEALERS, excuse), excuse).toBeGreaterThanOrEqual(2);
      expect(who(TERRITORY, excuse), excuse).toBeGreaterThanOrEqual(3);
    }
  });
});
