import { describe, expect, it } from 'vitest';
import { gradeOf, judge, type Option, resultOf } from './weighing.ts';

/** Options named by what they are worth: each a yuan of money for a point. */
const options = (...worths: readonly number[]): Option<string>[] =>
  worths.map((worth) => ({ action: String(worth), worth, money: worth * 1_000 }));
const key = (action: string) => action;
const judged = (own: string, worths: readonly number[], nothing?: string) =>
  judge({ own, options: options(...worths), ...(nothing === undefined ? {} : { nothing }) }, key);

describe('a choice among others', () => {
  it('is judged by the best: in points, in money, and by what there was to win', () => {
    // The poorest of three is the poor choice: 30 − 5 was at stake, and 30 − 20 was left.
    expect(judged('20', [5, 30, 20])).toEqual({
      own: '20',
      best: '30',
      regret: 10,
      money: 10_000,
      reach: 25,
    });
    expect(judged('30', [5, 30, 20])).toMatchObject({ regret: 0, money: 0, reach: 25 });
  });

  it('measures what was at stake by a choice that nine of ten are better than', () => {
    const ten = Array.from({ length: 10 }, (_, at) => at);
    const twenty = Array.from({ length: 20 }, (_, at) => at);
    // Of ten the last, 9 − 0; of twenty the last but one, 19 − 1.
    expect(judged('9', ten).reach).toBe(9);
    expect(judged('19', twenty).reach).toBe(18);
  });

  it('measures it by doing nothing where that is clearly a loss', () => {
    expect(judged('20', [0, 16, 20], '16').reach).toBe(4);
    // Three points are none that count.
    expect(judged('20', [0, 17, 20], '17').reach).toBe(20);
  });

  it('that nobody weighed, or that has nothing beside it, costs nothing', () => {
    expect(judged('7', [5, 30])).toEqual({ own: '7', best: '7', regret: 0, money: 0, reach: 0 });
    expect(judged('7', [])).toMatchObject({ regret: 0, reach: 0 });
  });
});

describe('the result of a drill', () => {
  it('is what was won of what could be won, over all choices', () => {
    // 5 and 10 of 20 and 30 were left: 100 − 15 ÷ 50.
    expect(
      resultOf([
        { regret: 5, reach: 20 },
        { regret: 10, reach: 30 },
      ]),
    ).toBe(70);
    expect(resultOf([{ regret: 30, reach: 30 }])).toBe(0);
    expect(resultOf([{ regret: 60, reach: 30 }])).toBe(0);
    expect(resultOf([])).toBe(100);
  });

  it('does not count what nobody could tell apart', () => {
    expect(resultOf([{ regret: 0.9, reach: 10 }])).toBe(100);
    expect(resultOf([{ regret: 1, reach: 10 }])).toBe(90);
  });

  it('counts four points as at stake where there was less', () => {
    expect(resultOf([{ regret: 2, reach: 2 }])).toBe(50);
    expect(resultOf([{ regret: 1, reach: 4 }])).toBe(75);
    expect(resultOf([{ regret: 1, reach: 5 }])).toBe(80);
  });

  it('is called again below 45, hard below 70, good below 92, else easy', () => {
    expect([0, 44, 45, 69, 70, 91, 92, 100].map(gradeOf)).toEqual([
      'again',
      'again',
      'hard',
      'hard',
      'good',
      'good',
      'easy',
      'easy',
    ]);
  });
});
