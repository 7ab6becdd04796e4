/**
 * What a score is: three headline scores, each a sum of published rules, each rule's points linked to the turns
 * that made them. Nothing here depends on luck: rules read what was said, not what was paid.
 */
import type { Percent, Yuan } from './units.ts';

export const HEADLINES = ['assertiveness', 'commitments', 'follow-up'] as const;
export type Headline = (typeof HEADLINES)[number];

/** The rules behind each headline score; `max` points sum to 100. */
export const RULES = {
  assertiveness: ['opening', 'ask-height', 'ask-soon', 'firmness', 'respect'],
  commitments: ['asked', 'amount', 'dated', 'parts', 'method', 'written'],
  'follow-up': ['old-promise', 'checked', 'first-date', 'next-contact'],
} as const satisfies Record<Headline, readonly string[]>;
export type Rule = (typeof RULES)[Headline][number];

/** Points gained or lost at one turn. `turn` 0 is the preparation before the visit. */
export interface Evidence {
  readonly turn: number;
  readonly points: number;
}
export interface RuleScore {
  readonly rule: Rule;
  readonly max: number;
  /** 0 … max. */
  readonly earned: number;
  /** The turns behind `earned`, in order; empty when the rule applied to nothing the rep said. */
  readonly evidence: readonly Evidence[];
}
export interface Score {
  readonly value: Percent;
  readonly rules: readonly RuleScore[];
}
export type Scores = Readonly<Record<Headline, Score>>;
/** The three scores as bare figures. */
export type ScoreValues = Readonly<Record<Headline, Percent>>;

/** The figures of scores, without the rules behind them. */
export function valuesOf(scores: Readonly<Record<Headline, { readonly value: Percent }>>): ScoreValues {
  return {
    assertiveness: scores.assertiveness.value,
    commitments: scores.commitments.value,
    'follow-up': scores['follow-up'].value,
  };
}

/** A turn worth showing again: what it did for the scores, and which rule did most. */
export interface Moment {
  readonly turn: number;
  readonly rule: Rule;
  readonly points: number;
}
export interface Debrief {
  readonly scores: Scores;
  readonly best: Moment | null;
  readonly worst: Moment | null;
  /** How high (percent of target) and how soon (turn) the first ask was; null when none was made. */
  readonly courage: { readonly turn: number; readonly height: Percent; readonly amount: Yuan } | null;
}
