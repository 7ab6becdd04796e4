/**
 * A rating per practice: a scalar Kalman filter (Kalman 1960), the idea behind Glicko's deviations (Glickman 1999).
 * Each result is a noisy look at a skill; looking narrows the uncertainty, and time widens it again. Only + − × ÷
 * √.
 */
import { PRACTICES, type Practice } from '../../protocol/month-score.ts';

export interface PracticeRating {
  /** 0–100. */
  readonly mean: number;
  /** Standard deviation, in points. */
  readonly spread: number;
  readonly drills: number;
  /** When it was last looked at, in milliseconds; null before the first drill. */
  readonly at: number | null;
}
export type Ratings = Readonly<Record<Practice, PracticeRating>>;

/** Nothing is known yet: somewhere in the middle. */
const PRIOR = { mean: 50, spread: 25 };
/** How far one result strays from the skill behind it, in points. */
const NOISE = 18;
/** The variance that a day adds, and the variance that practice itself adds (people learn), in points squared. */
const PER_DAY = 5;
const PER_DRILL = 12;
const DAY = 86_400_000;

export const UNRATED: PracticeRating = { ...PRIOR, drills: 0, at: null };

export function noRatings(): Ratings {
  const entries = PRACTICES.map((practice) => [practice, UNRATED]);
  return Object.fromEntries(entries) as Record<Practice, PracticeRating>;
}

/** The rating as it stands at `now`, in milliseconds: the longer ago the last look, the less certain. */
export function ratingAt(rating: PracticeRating, now: number): PracticeRating {
  if (rating.at === null) return rating;
  const days = Math.max(0, now - rating.at) / DAY;
  const variance = rating.spread * rating.spread + days * PER_DAY;
  return { ...rating, spread: Math.min(PRIOR.spread, Math.sqrt(variance)) };
}

/** The rating after a drill with this result, 0–100. */
export function afterDrill(rating: PracticeRating, result: number, now: number): PracticeRating {
  const before = ratingAt(rating, now);
  const variance = before.spread * before.spread + PER_DRILL;
  const gain = variance / (variance + NOISE * NOISE);
  return {
    mean: before.mean + gain * (result - before.mean),
    spread: Math.sqrt(variance * (1 - gain)),
    drills: rating.drills + 1,
    at: Math.max(now, rating.at ?? now),
  };
}

/**
 * Practices by how much they need work: first those nobody has looked at, then those that could be lowest for all
 * we know.
 */
export function byNeed(ratings: Ratings, now: number): readonly Practice[] {
  const low = (practice: Practice) => {
    const { mean, spread, drills } = ratingAt(ratings[practice], now);
    return drills === 0 ? -100 : mean - spread;
  };
  return PRACTICES.toSorted((a, b) => low(a) - low(b) || PRACTICES.indexOf(a) - PRACTICES.indexOf(b));
}
