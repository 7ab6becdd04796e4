import { describe, expect, it } from 'vitest';
import { PRACTICES } from '../../protocol/month-score.ts';
import { afterDrill, byNeed, noRatings, ratingAt, UNRATED } from './rating.ts';

const DAY = 86_400_000;

describe('a rating', () => {
  it('gets surer with every drill, and less sure with time, never less than at first', () => {
    let rating = UNRATED;
    let before = rating.spread;
    for (let drill = 0; drill < 6; drill += 1) {
      rating = afterDrill(rating, 80, drill);
      expect(rating.spread).toBeLessThan(before);
      before = rating.spread;
    }
    expect(ratingAt(rating, 10 * DAY).spread).toBeGreaterThan(rating.spread);
    expect(ratingAt(rating, 10 * DAY).mean).toBe(rating.mean);
    expect(ratingAt(rating, 10_000 * DAY).spread).toBe(UNRATED.spread);
  });

  it('comes to what is done again and again, and follows somebody who learns', () => {
    let rating = UNRATED;
    for (let drill = 0; drill < 12; drill += 1) rating = afterDrill(rating, 30, drill);
    expect(rating.mean).toBeCloseTo(30, -1);
    for (let drill = 0; drill < 12; drill += 1) rating = afterDrill(rating, 90, drill);
    expect(rating.mean).toBeGreaterThan(80);
  });
});

describe('what needs work', () => {
  it('is first what nobody has looked at, then what is low', () => {
    expect(byNeed(noRatings(), 0)).toEqual(PRACTICES);
    const ratings = {
      ...noRatings(),
      plan: afterDrill(UNRATED, 90, 0),
      measures: afterDrill(UNRATED, 10, 0),
    };
    const need = byNeed(ratings, 0);
    expect(need.slice(-2)).toEqual(['measures', 'plan']);
  });
});
