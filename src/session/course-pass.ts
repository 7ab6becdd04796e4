/** A review of a month at the end of the course: how it went by practice, and what its certificate says. */
import { MEAN_SCORE } from '../coach/course/capstone-mastery.ts';
import { PRACTICES, type Practice } from '../protocol/month-score.ts';
import { type ScoreValues, valuesOf } from '../protocol/score.ts';
import type { Percent } from '../protocol/units.ts';
import { finalOf } from './final.ts';
import type { MonthSession } from './month-session.ts';

export interface CoursePass {
  readonly dealers: number;
  /** Mean of the three scores. */
  readonly mark: Percent;
  /** The mean at which the month is passed. */
  readonly pass: Percent;
  readonly scores: ScoreValues;
  readonly practices: Readonly<Record<Practice, Percent>>;
  /** All practices that share the lowest figure. */
  readonly weakest: readonly Practice[];
  /** Of the log and all that came of it, 64 hexadecimal digits: the one on the month's printed report. */
  readonly fingerprint: string;
}

/** Undefined before the month is over. */
export function coursePassOf(session: MonthSession): CoursePass | undefined {
  const final = finalOf(session);
  if (!final || !('practices' in final)) return undefined;
  const { practices, scores, mean, logHash } = final;
  const lowest = Math.min(...Object.values(practices));
  return {
    dealers: session.log().dealers.length,
    mark: Math.round(mean),
    pass: MEAN_SCORE,
    scores: valuesOf(scores),
    practices,
    weakest: PRACTICES.filter((practice) => practices[practice] === lowest),
    fingerprint: logHash,
  };
}
