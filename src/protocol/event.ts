/**
 * Events: every consequence of an action, in order. Transcript, scoring, coaching, stage and sound read these and
 * nothing else. No event before `revealed`, which ends the meeting, contains anything a player may not know yet.
 */
import type { Action } from './action.ts';
import type { Day, Minutes, Percent, Yuan } from './units.ts';
import type {
  Consequence,
  Demand,
  Ending,
  Excuse,
  Measure,
  Method,
  Preparation,
  Return,
  Stall,
  Temperament,
  Topic,
  Truth,
} from './vocabulary.ts';

/** One thing the rep has learnt. */
export type Fact =
  | { readonly about: 'statement'; readonly overdue: Yuan }
  | { readonly about: 'promise'; readonly monthsAgo: number; readonly said: Yuan; readonly paid: Yuan }
  | { readonly about: 'market'; readonly growth: number } // percent against last year, may be negative
  | { readonly about: 'cash'; readonly weeks: readonly Yuan[]; readonly days: readonly Day[] } // money coming in, and when
  | { readonly about: 'stock'; readonly value: Yuan; readonly days: number } // days of sale it covers
  | { readonly about: 'retailers'; readonly owed: Yuan; readonly overdue: Yuan }
  | { readonly about: 'suppliers'; readonly count: number; readonly claims: Yuan }
  | { readonly about: 'goods'; readonly flawed: Yuan } // value of goods noted as flawed on delivery
  | { readonly about: 'excuse'; readonly excuse: Excuse; readonly truth: Truth };

export interface Instalment {
  readonly day: Day;
  readonly amount: Yuan;
}

/** A commitment as it stands in the promise ledger. */
export interface Commitment {
  readonly amount: Yuan;
  /** Empty while no date has been named. */
  readonly instalments: readonly Instalment[];
  readonly method: Method | null;
  readonly written: boolean;
  /** False for "I will see what I can do": the dealer named the amount but never committed to it. */
  readonly specific: boolean;
}

/** The dealer's hidden truth, shown when the meeting is over. Trust, patience, integrity: 0–100. */
export interface DealerTruth {
  readonly temperament: Temperament;
  /** What the dealer would have paid if merely asked. */
  readonly natural: Yuan;
  /** The most the dealer could have paid us this month before any measure. */
  readonly limit: Yuan;
  /** The most that a very good meeting would have ended at: the yardstick of "commitments won". */
  readonly attainable: Yuan;
  readonly cashOnHand: Yuan;
  readonly inflow: readonly Yuan[];
  readonly rivalClaims: readonly { readonly amount: Yuan; readonly importance: Percent }[];
  readonly integrity: Percent;
  readonly discountHabit: Percent;
  readonly face: Percent;
  readonly excuses: readonly {
    readonly excuse: Excuse;
    readonly truth: Truth;
    readonly claimed: Yuan;
    readonly real: Yuan;
    readonly raised: boolean;
  }[];
  readonly trust: { readonly before: Percent; readonly after: Percent };
  /** Trust and patience after each turn, for the debrief's curve. */
  readonly course: readonly { readonly turn: number; readonly trust: Percent; readonly patience: Percent }[];
}

/** The money of a meeting: what was agreed, what it is expected to pay, what this luck paid, and what it cost us. */
export interface Money {
  readonly agreed: Yuan;
  readonly expected: Yuan;
  readonly realised: Yuan;
  /** Discounts and measures granted. */
  readonly cost: Yuan;
}

export type Anger = 'hostile' | 'threat' | 'challenge' | 'pestered';

export type GameEvent =
  // before the door
  | { readonly kind: 'prepared'; readonly item: Preparation; readonly minutes: Minutes }
  | { readonly kind: 'learnt'; readonly fact: Fact }
  | { readonly kind: 'entered'; readonly clock: Minutes }
  // the rep speaks (every action in the room; `turn` counts from 1)
  | { readonly kind: 'rep-spoke'; readonly turn: number; readonly action: Action; readonly minutes: Minutes }
  // the dealer answers
  | { readonly kind: 'greeted' }
  /** `welcome`: the dealer likes a word before business, and this was the first. */
  | { readonly kind: 'chatted'; readonly welcome: boolean }
  | { readonly kind: 'pitied' } // sees through a plea
  | { readonly kind: 'angered'; readonly cause: Anger }
  | { readonly kind: 'scoffed'; readonly amount: Yuan } // the ask is not credible
  | { readonly kind: 'weighed'; readonly amount: Yuan } // takes the ask seriously
  | { readonly kind: 'excuse-raised'; readonly excuse: Excuse; readonly claimed: Yuan }
  | { readonly kind: 'excuse-accepted'; readonly excuse: Excuse } // pleased: the rep let it pass
  | { readonly kind: 'excuse-dropped'; readonly excuse: Excuse } // gives it up
  | { readonly kind: 'excuse-halved'; readonly excuse: Excuse; readonly remains: Yuan } // gives up the exaggeration
  | { readonly kind: 'excuse-insisted'; readonly excuse: Excuse; readonly remains: Yuan }
  | { readonly kind: 'excuse-wounded'; readonly excuse: Excuse } // a true reason was called a lie
  | {
      readonly kind: 'excuse-verified';
      readonly excuse: Excuse;
      readonly truth: Truth;
      readonly minutes: Minutes;
    }
  | {
      readonly kind: 'measure-welcomed';
      readonly measure: Measure;
      readonly excuse: Excuse;
      readonly cost: Yuan;
    }
  | {
      readonly kind: 'measure-shrugged';
      readonly measure: Measure;
      readonly excuse: Excuse;
      readonly cost: Yuan;
    }
  | { readonly kind: 'offered'; readonly amount: Yuan; readonly before: Yuan | null }
  | { readonly kind: 'stood'; readonly amount: Yuan } // stays at the offer
  | { readonly kind: 'pocketed'; readonly amount: Yuan } // takes a lowering as a gift
  | { readonly kind: 'traded'; readonly for: Return; readonly amount: Yuan }
  | { readonly kind: 'demanded'; readonly want: Demand }
  | { readonly kind: 'stalled'; readonly how: Stall }
  | { readonly kind: 'called-in'; readonly who: 'spouse' }
  | { readonly kind: 'flattered' }
  | { readonly kind: 'softened' }
  | { readonly kind: 'told'; readonly topic: Topic }
  | { readonly kind: 'evaded'; readonly topic: Topic }
  | { readonly kind: 'planned'; readonly amount: Yuan }
  | { readonly kind: 'admitted-promise'; readonly said: Yuan; readonly paid: Yuan }
  | { readonly kind: 'heeded'; readonly consequence: Consequence }
  | { readonly kind: 'shrugged-warning'; readonly consequence: Consequence }
  | { readonly kind: 'took-discount'; readonly percent: Percent }
  | { readonly kind: 'hurried'; readonly minutesLeft: Minutes }
  | { readonly kind: 'committed'; readonly amount: Yuan }
  | { readonly kind: 'commitment-countered'; readonly amount: Yuan }
  | { readonly kind: 'scheduled'; readonly instalments: readonly Instalment[] }
  | { readonly kind: 'schedule-countered'; readonly instalments: readonly Instalment[] }
  | { readonly kind: 'method-agreed'; readonly method: Method }
  | { readonly kind: 'method-refused'; readonly method: Method }
  | { readonly kind: 'signed' }
  | { readonly kind: 'signing-dodged' }
  | { readonly kind: 'promised-vaguely'; readonly amount: Yuan }
  | { readonly kind: 'parted'; readonly ending: Ending }
  // the end
  | {
      readonly kind: 'revealed';
      readonly truth: DealerTruth;
      readonly commitment: Commitment | null;
      readonly money: Money;
      readonly firstAsk: Yuan | null;
      readonly target: Yuan;
      readonly today: Day;
      readonly followUp: Day | null;
      readonly brokenPromiseOnFile: boolean;
    };
export type EventKind = GameEvent['kind'];
export type EventOf<Kind extends EventKind> = Extract<GameEvent, { kind: Kind }>;
