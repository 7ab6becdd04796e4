/**
 * The published figures of following up, each once: the world acts by them, the scores count by them, the course asks
 * for them, and every sentence that shows one takes it from here. Days are calendar days. Design choices.
 */
import type { Tightness } from './month-event.ts';
import type { Day, Minutes, Percent } from './units.ts';
import type { Grade } from './vocabulary.ts';

/** So many days, counted from the day on which a part was due, or from the day on which it was found missing. */
export interface AtOnce {
  readonly days: Day;
  readonly after: 'due' | 'found';
}

/**
 * Within how many days a miss is pressed “at once”. The phrase has four meanings in the house, which lie side by side here
 * until they become one. Whether a miss was pressed in time by one of them, `books/pressing.ts` decides.
 */
export const PRESSED_AT_ONCE = {
  /** Scores (`scoring/month/follow-up.ts`): pressed later than this, a miss earns half of the points for pressing. */
  scores: { days: 3, after: 'found' },
  /** Habit (`world/month-end.ts`): pressed later than this, a miss was let pass, and the dealer learns to be late. */
  habit: { days: 3, after: 'due' },
  /** Report (`books/causes.ts`): pressed later than this, the month's report says that a miss was let pass. */
  report: { days: 3, after: 'due' },
  /** Course (`coach/course/follow-up-mastery.ts`): pressed later than this, the lesson has not been mastered. */
  course: { days: 2, after: 'found' },
} as const satisfies Record<string, AtOnce>;
export type AtOnceMeaning = keyof typeof PRESSED_AT_ONCE;

/** Days after its day on which a part is still looked up in time (scores and course): a week-end may lie between. */
export const LOOKED_UP_WITHIN: Day = 3;

/** From this share of a promise on it was kept (habit, trust, report); from the lower one on it was kept in part. */
export const KEPT_SHARE: Percent = 85;
export const PARTLY_KEPT_SHARE: Percent = 60;

/** From this percent of the attainable on a demand sets the standard (habit, report). */
export const HIGH_STANDARD: Percent = 85;

/** Days before the due day in which a reminder is welcome; earlier it is felt as pestering. */
export const REMINDER_WINDOW: Day = 4;

/** So many days ahead an old hand sends the reminder. */
export const REMINDED_AHEAD: Day = 2;

/** Up to this way an old hand presses a miss in the shop; farther off by telephone, since the day has other dealers. */
export const NEAR: Minutes = 45;

/** Days within which a measure promised in a talk has to be begun. */
export const MEASURE_BEGUN_WITHIN: Day = 8;

/** How tightly a dealer is held while only the credit grade on file is known. */
export const HELD_BY_GRADE: Readonly<Record<Grade, Tightness>> = {
  A: 'loose',
  B: 'normal',
  C: 'tight',
  D: 'tight',
};

/** So many parts have to be known, in all months together, before what was kept and missed counts against the grade. */
export const PARTS_BEFORE_JUDGING = 3;

/** Days after money has come in on which a part still finds it there (course). */
export const AFTER_CASH: Day = 3;
