/**
 * Habit: what was demanded and kept becomes the way a dealer pays, and so does what was forgiven. What the first
 * month teaches weighs most and is hardest to change later: each month teaches less than the one before. Design
 * choice.
 */
import { HIGH_STANDARD, KEPT_SHARE, PARTLY_KEPT_SHARE } from '../protocol/follow-up-figures.ts';
import { clamp } from './arithmetic.ts';

/** −100: always forgiven. 0: a first deal. 100: pays by the calendar. */
export type Habit = number;

/** How many points the first, second … month can move the habit. */
const LESSONS: readonly number[] = [42, 26, 18, 12, 8, 6];

/** One month of dealing, as the dealer learnt from it. */
export interface MonthsLesson {
  /** Whether a specific commitment with dates was demanded. */
  readonly demanded: boolean;
  /** The share of what was promised that came in the end, 0–100. */
  readonly kept: number;
  /** What was demanded, in percent of what a very good talk would have got. */
  readonly standard: number;
  /** Misses the rep pressed at once (`PRESSED_AT_ONCE.habit`), and misses let pass. */
  readonly pressed: number;
  readonly letPass: number;
  readonly excusesAccepted: number;
}

/** The habit after month `month` of dealing (the first is 1). */
export function habitAfter(habit: Habit, month: number, lesson: MonthsLesson): Habit {
  const rate = LESSONS[Math.min(month, LESSONS.length) - 1] ?? 6;
  const paying = lesson.kept >= KEPT_SHARE ? 100 : lesson.kept >= PARTLY_KEPT_SHARE ? 35 : -20;
  // Paying little on its day is easily learnt, but all that is learnt is paying little.
  const demand = lesson.demanded ? paying - 2 * clamp(HIGH_STANDARD - lesson.standard, 0, 60) : -80;
  const misses = clamp(lesson.pressed * 10 - lesson.letPass * 45, -90, 30);
  const forgiven = -45 * Math.min(3, lesson.excusesAccepted);
  return clamp(habit + Math.round((rate * clamp(demand + misses + forgiven, -150, 110)) / 100), -100, 100);
}
