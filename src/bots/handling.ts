/**
 * How an old hand handles each kind of dealer: what is said first, how high the first ask is, how reasons are met,
 * which ground counts, whether a warning helps. The trade knows this, and a player can read it in the file and in
 * the handbook.
 */
import type { Reason, Temperament } from '../protocol/vocabulary.ts';

export interface Handling {
  /** Whether to say a word about something else before business. */
  readonly smallTalk: boolean;
  /** First ask, in percent of what the dealer pays when merely asked. */
  readonly ask: number;
  /** Reasons are looked into at once, or heard out first and looked into if the dealer insists on them. */
  readonly reasons: 'verify' | 'hear-out' | 'challenge';
  /** The grounds of the claim, in this order. */
  readonly grounds: readonly [Reason, Reason];
  /** Whether to speak of a fair consequence. */
  readonly warn: boolean;
  /** Whether to let the dealer win something in return for something. */
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
