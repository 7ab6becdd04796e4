/**
 * Scores of a month: the three headline scores of a talk, over all dealers, with the follow-up that a month shows;
 * beside them money, trust, the six practices, the player's own estimates, and courage. The headline scores do not
 * depend on luck.
 */
import type { DealerId } from './month-event.ts';
import type { Headline, RULES } from './score.ts';
import type { Percent, Yuan } from './units.ts';
import type { Measure } from './vocabulary.ts';

/** The rules of follow-up in a month; `max` points sum to 100. */
export const FOLLOW_UP_RULES = ['on-time', 'tightness', 'caught', 'pressed'] as const;
export type FollowUpRule = (typeof FOLLOW_UP_RULES)[number];

export type MonthRule =
  | (typeof RULES)['assertiveness'][number]
  | (typeof RULES)['commitments'][number]
  | FollowUpRule;

/** Points that one dealer's month gained or lost at one action, before the mean over all dealers. */
export interface MonthEvidence {
  /** Place of the action in the log; null where the points are for something not done. */
  readonly at: number | null;
  readonly dealer: DealerId;
  readonly month: number;
  readonly points: number;
}

export interface MonthRuleScore {
  readonly rule: MonthRule;
  readonly max: number;
  /** From 0 to max, exact to a tenth of a point: the mean over all dealers and months. */
  readonly earned: number;
  readonly evidence: readonly MonthEvidence[];
}

export interface MonthScore {
  readonly value: Percent;
  readonly rules: readonly MonthRuleScore[];
}
export type MonthScores = Readonly<Record<Headline, MonthScore>>;

/** The six practices, in the order of the book. */
export const PRACTICES = [
  'plan',
  'measures',
  'commitment',
  'follow-up',
  'high-standard',
  'knowledge-and-courage',
] as const;
export type Practice = (typeof PRACTICES)[number];

/** The player's own estimate beside what the measure could be expected to bring, and what it brought. */
export interface EstimateLine {
  readonly dealer: DealerId;
  readonly month: number;
  readonly measure: Measure;
  readonly estimate: Yuan;
  readonly expected: Yuan;
  readonly brought: Yuan;
}

export interface Estimates {
  readonly lines: readonly EstimateLine[];
  /** By how many percent the estimates lie above (or, below 0, under) what could be expected; null without measures. */
  readonly bias: number | null;
  /** Their mean distance from it, in percent; null without measures. */
  readonly error: Percent | null;
}

/** One talk's first ask: how soon and how high. */
export interface CouragePoint {
  readonly at: number;
  readonly dealer: DealerId;
  readonly month: number;
  /** The rep's line in which the sum was named. */
  readonly turn: number;
  /** In percent of the month's target. */
  readonly height: Percent;
}

export interface SeasonScores {
  readonly scores: MonthScores;
  /** Mean of the three. */
  readonly mean: number;
  readonly money: { readonly quota: Yuan; readonly paid: Yuan; readonly cost: Yuan; readonly share: Percent };
  /** Mean over the dealers, when the season began and when it ended. */
  readonly trust: { readonly before: Percent; readonly after: Percent };
  readonly practices: Readonly<Record<Practice, Percent>>;
  readonly estimates: Estimates;
  readonly courage: readonly CouragePoint[];
  /** The three scores month by month. */
  readonly months: readonly { readonly month: number; readonly scores: MonthScores }[];
}
