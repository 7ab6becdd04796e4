/** What a drill is worth when it is replayed: the mark, where its points come from, and the money beside it. */
import type { FollowUpRule, Practice } from './month-score.ts';
import type { Headline, Rule } from './score.ts';
import type { Percent, Yuan } from './units.ts';

export type DrillRule = Rule | FollowUpRule;

/** A rule's points: the mean over all meetings, or over all dealers and months, exact to a tenth of a point. */
interface DrillRuleScore {
  readonly rule: DrillRule;
  readonly max: number;
  readonly earned: number;
}

export interface DrillHeadline {
  readonly value: Percent;
  readonly rules: readonly DrillRuleScore[];
}

/** `expected`: the mean over many draws of luck of what was agreed; `realised`: what this drill's luck pays. */
export interface DrillMoney {
  readonly target: Yuan;
  readonly agreed: Yuan;
  readonly expected: Yuan;
  readonly realised: Yuan;
  /** Discounts and measures granted. */
  readonly cost: Yuan;
}

export interface DrillScore {
  readonly scores: Readonly<Record<Headline, DrillHeadline>>;
  /** The three scores weighted as the drill says, rounded. Luck has no part in it. */
  readonly mark: Percent;
  readonly passed: boolean;
  readonly practices: Readonly<Record<Practice, Percent>>;
  readonly money: DrillMoney;
}

/** Why a play cannot be scored. Steps and meetings count from 1. */
export type Unscored =
  | { readonly kind: 'other-version'; readonly rules: number }
  | { readonly kind: 'unknown-dealer'; readonly dealer: string }
  /** A season handed in for meetings, or the other way round. */
  | { readonly kind: 'other-scenario' }
  | { readonly kind: 'illegal'; readonly meeting: number | null; readonly step: number; readonly why: string }
  | { readonly kind: 'unfinished'; readonly meeting: number | null }
  /** The replay failed, for whatever reason. */
  | { readonly kind: 'unplayable' };
