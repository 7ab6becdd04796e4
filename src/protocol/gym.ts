/** The gym: what is drilled there, and what is said about a drill once it is done. */
import type { Action } from './action.ts';
import type { MonthAction } from './month-action.ts';
import type { DealerId } from './month-event.ts';
import type { Practice } from './month-score.ts';
import type { Percent, Yuan } from './units.ts';
import type { Excuse, Truth } from './vocabulary.ts';

/** Situations of a talk, apart from an excuse that waits for an answer. */
export const TALK_SITUATIONS = [
  'preparing',
  'opening-warm',
  'opening-hard',
  'opening-bare',
  'after-chat',
  'low-offer',
  'not-moving',
  'wants-something',
  'ask-now',
  'leaving-soon',
  'no-date',
  'no-method',
  'not-written',
  'signing-dodged',
  'next-contact',
  'old-promise',
  'plan-untold',
  'plan-told',
  'plan-draft',
  'known-true',
] as const;
export type TalkSituation = (typeof TALK_SITUATIONS)[number];

/** Situations of a month, at the desk. */
export const DESK_SITUATIONS = [
  'missed-unseen',
  'missed-seen',
  'partly-announced',
  'due-tight',
  'due-loose',
  'miss-last-week',
  'put-off',
  'no-plan',
  'plan-sent',
  'gap-retailers',
  'gap-stock',
  'gap-reason',
] as const;
export type DeskSituation = (typeof DESK_SITUATIONS)[number];

/** Never shown before the drill is over: it gives the truth away. */
export type PatternId = `excuse/${Excuse}/${Truth}` | TalkSituation | DeskSituation;

/** One drill. The same three values always make the same situation. */
export interface DrillRef {
  readonly pattern: PatternId;
  readonly dealer: DealerId;
  readonly seed: number;
}

export const DRILL_GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type DrillGrade = (typeof DRILL_GRADES)[number];

/** The moment that mattered most: what was done, what would have been best, and what lay between them. */
export type DrillMoment =
  | { readonly kind: 'talk'; readonly own: Action; readonly best: Action; readonly turn: number }
  | { readonly kind: 'desk'; readonly own: MonthAction | null; readonly best: MonthAction | null };

export interface DrillVerdict {
  readonly result: Percent;
  readonly grade: DrillGrade;
  readonly practice: Practice;
  /** Null where nothing better was to be found. */
  readonly moment: DrillMoment | null;
  /** Money expected of the best choices, less that of the choices made, as far as could be known. */
  readonly regret: Yuan;
  /** The truth of the reasons that were raised. */
  readonly truths: readonly { readonly excuse: Excuse; readonly truth: Truth }[];
}
