/**
 * How an old hand takes each kind of dealer: what is said first, how high the first ask is, how reasons are met, which
 * ground counts, whether a warning helps. What the trade knows, and a player can read in the file and in the handbook.
 */
import type { Reason, Temperament } from '../protocol/vocabulary.ts';

export interface Handling {
  /** A word about anything else before business. */
  readonly smallTalk: boolean;
  /** First ask, percent of what the dealer pays when merely asked. */
  readonly ask: number;
  /** Reasons are looked into at once, or first heard out and then looked into if they are insisted on. */
  readonly reasons: 'verify' | 'hear-out' | 'challenge';
  /** Grounds of the claim, in this order. */
  readonly grounds: readonly [Reason, Reason];
  /** Whether to speak of a fair consequence. */
  readonly warn: boolean;
  /** Lets the dealer win something, for something. */
  readonly trade: boolean;
}

export const HANDLING: Readonly<Record<Temperament, Handling>> = {
  'old-friend': {
    smallTalk: true,
    ask: 202,
    reasons: 'hear-out',
    grounds: ['due', 'plan'],
    warn: false,
    trade: false,
  },
  complainer: {
    smallTalk: true,
    ask: 198,
    reasons: 'hear-out',
    grounds: ['figures', 'plan'],
    warn: true,
    trade: false,
  },
  'big-account': {
    smallTalk: false,
    ask: 225,
    reasons: 'hear-out',
    grounds: ['plan', 'due'],
    warn: false,
    trade: true,
  },
  'honest-broke': {
    smallTalk: true,
    ask: 165,
    reasons: 'hear-out',
    grounds: ['plan', 'due'],
    warn: false,
    trade: false,
  },
  'smooth-promiser': {
    smallTalk: false,
    ask: 225,
    reasons: 'verify',
    grounds: ['due', 'plan'],
    warn: true,
    trade: false,
  },
  'purse-at-home': {
    smallTalk: true,
    ask: 198,
    reasons: 'hear-out',
    grounds: ['plan', 'due'],
    warn: false,
    trade: false,
  },
  'second-generation': {
    smallTalk: false,
    ask: 185,
    reasons: 'verify',
    grounds: ['figures', 'plan'],
    warn: true,
    trade: false,
  },
  haggler: {
    smallTalk: true,
    ask: 235,
    reasons: 'verify',
    grounds: ['due', 'plan'],
    warn: true,
    trade: true,
  },
};
