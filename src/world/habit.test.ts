import { describe, expect, it } from 'vitest';
import { habitAfter, type MonthsLesson } from './habit.ts';

const firm: MonthsLesson = {
  demanded: true,
  kept: 100,
  standard: 100,
  pressed: 0,
  letPass: 0,
  excusesAccepted: 0,
};
const lax: MonthsLesson = {
  ...firm,
  demanded: false,
  kept: 30,
  standard: 50,
  letPass: 2,
  excusesAccepted: 2,
};
const learnt = (change: Partial<MonthsLesson>, month = 1) => habitAfter(0, month, { ...firm, ...change });

describe('the habit of paying', () => {
  it('is formed by what was demanded and kept, and by what was let pass', () => {
    expect(learnt({})).toBeGreaterThan(0);
    expect(habitAfter(0, 1, lax)).toBeLessThan(0);
  });

  it('the first month teaches most, and each later one no more than the one before', () => {
    for (const lesson of [firm, lax]) {
      const lessons = [1, 2, 3, 4, 5, 6, 7, 8].map((month) => Math.abs(habitAfter(0, month, lesson)));
      expect(lessons).toEqual([...lessons].sort((a, b) => b - a));
      expect(lessons[0]).toBeGreaterThan((lessons[1] ?? 0) * 1.3);
      expect(lessons[7]).toBeGreaterThan(0);
    }
  });

  it('what the first three months taught is not unlearnt in the next three', () => {
    const months = (lessons: readonly MonthsLesson[]) =>
      lessons.reduce((habit, lesson, index) => habitAfter(habit, index + 1, lesson), 0);
    const firmFirst = months([firm, firm, firm, lax, lax, lax]);
    const laxFirst = months([lax, lax, lax, firm, firm, firm]);
    expect(firmFirst).toBeGreaterThan(laxFirst);
  });

  it('a little paid on its day teaches that a little is enough', () => {
    expect(learnt({ standard: 40 })).toBeLessThan(learnt({ standard: 70 }));
    expect(learnt({ standard: 70 })).toBeLessThan(learnt({ standard: 95 }));
    // A demand above a high standard teaches nothing more.
    expect(learnt({ standard: 150 })).toBe(learnt({ standard: 100 }));
  });

  it('the more of the promise comes, the better the habit', () => {
    const kept = [20, 60, 85].map((share) => learnt({ kept: share }));
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    expect(new Set(kept).size).toBe(3);
  });

  it('a miss pressed at once spoils little; one that is let pass spoils much', () => {
    const half = { kept: 60 };
    expect(learnt({ ...half, pressed: 1 })).toBeGreaterThanOrEqual(learnt(half));
    expect(learnt({ ...half, letPass: 1 })).toBeLessThan(learnt(half));
  });

  it('every excuse accepted is remembered', () => {
    expect(learnt({ excusesAccepted: 1 })).toBeLessThan(learnt({}));
    expect(learnt({ excusesAccepted: 2 })).toBeLessThan(learnt({ excusesAccepted: 1 }));
  });

  it('stays between −100 and 100, whatever happens for years', () => {
    const inTheEnd = (lesson: MonthsLesson) => {
      let habit = 0;
      for (let month = 1; month <= 60; month += 1) habit = habitAfter(habit, month, lesson);
      return habit;
    };
    expect(inTheEnd(firm)).toBe(100);
    expect(inTheEnd(lax)).toBe(-100);
  });
});
