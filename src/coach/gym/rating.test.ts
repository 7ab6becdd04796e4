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

  it('moves by what is published: a prior of 50 ± 25, a noise of 18, 5 a day and 12 a drill', () => {
    // 25² + 12 = 637; 637 ÷ (637 + 18²) = 0.6629 of the way from 50 to 80, and √(637 × 0.3371) is left.
    const first = afterDrill(UNRATED, 80, 0);
    expect(first.mean).toBeCloseTo(69.886, 2);
    expect(first.spread).toBeCloseTo(14.655, 2);
    // Ten days later √(14.655² + 10 × 5).
    expect(ratingAt(first, 10 * DAY).spread).toBeCloseTo(16.271, 2);
    const second = afterDrill(first, 30, 10 * DAY);
    expect(second.mean).toBeCloseTo(51.511, 2);
    expect(second.spread).toBeCloseTo(12.217, 2);
    expect(second).toMatchObject({ drills: 2, at: 10 * DAY });
  });

  it('is not turned back by a drill that is handed in late', () => {
    const late = afterDrill(afterDrill(UNRATED, 80, 5 * DAY), 80, 2 * DAY);
    expect(late.at).toBe(5 * DAY);
    expect(ratingAt(late, 0)).toEqual(late);
    expect(ratingAt(UNRATED, 9 * DAY)).toEqual(UNRATED);
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
