/** The view: what a player may see of a meeting, made by `world/view.ts` and by nothing else. */
import type { ActionKind } from './action.ts';
import type { Commitment, DealerTruth, Fact, Money } from './event.ts';
import type { LegalMove } from './legal.ts';
import type { ShutMove } from './shut.ts';
import type { Day, Minutes, Yuan } from './units.ts';
import type {
  Ending,
  Excuse,
  Expression,
  Grade,
  PatienceBand,
  Phase,
  Preparation,
  Temperament,
  Trade,
  TrustBand,
  Truth,
} from './vocabulary.ts';

/** What the file in the office says about a dealer. Names are content, found by `id`. */
export interface DealerFile {
  readonly id: string;
  readonly trade: Trade;
  /** What kind of person the trade says this is; the file describes it in words. */
  readonly repute: Temperament;
  readonly receivable: Yuan;
  /** Receivable by days past due. The four sum to `receivable`. */
  readonly ageing: { readonly notDue: Yuan; readonly to30: Yuan; readonly to60: Yuan; readonly over60: Yuan };
  /** The last three months, newest first; `said` is null where nothing was promised. */
  readonly history: readonly {
    readonly monthsAgo: number;
    readonly said: Yuan | null;
    readonly paid: Yuan;
  }[];
  /** May be out of date. */
  readonly grade: Grade;
  /** What the company wants from this dealer this month. */
  readonly target: Yuan;
}

/** Whether so little of what was promised came that the word was broken. */
export function isBroken({ said, paid }: Pick<DealerFile['history'][number], 'said' | 'paid'>): boolean {
  return said !== null && paid < Math.round((said * 90) / 100);
}

export interface MeetingView {
  readonly scenario: 'meeting';
  readonly phase: Phase;
  /** How many turns the rep has spoken. */
  readonly turn: number;
  /** Today, and the last day of the month. */
  readonly today: Day;
  readonly monthEnd: Day;
  readonly clock: Minutes;
  /** When the appointment begins (preparation must be done by then), and when the dealer has to go. */
  readonly appointment: Minutes;
  readonly dealerLeaves: Minutes;
  readonly dealer: DealerFile;
  readonly prepared: readonly Preparation[];
  readonly facts: readonly Fact[];
  readonly firstAsk: Yuan | null;
  readonly ask: Yuan | null;
  readonly offer: Yuan | null;
  /** The excuse that waits for an answer. */
  readonly excuse: { readonly excuse: Excuse; readonly claimed: Yuan } | null;
  readonly excuses: readonly {
    readonly excuse: Excuse;
    readonly claimed: Yuan;
    readonly status: 'open' | 'accepted' | 'dropped' | 'halved' | 'insisted' | 'matched';
    /** Known only once verified. */
    readonly truth: Truth | null;
  }[];
  readonly commitment: Commitment | null;
  readonly mood: {
    readonly expression: Expression;
    readonly patience: PatienceBand;
    readonly trust: TrustBand;
  };
  /** How it ended; null as long as it goes on. */
  readonly ending: Ending | null;
  /** In an order the seed shuffles. Empty when the meeting is over. */
  readonly legal: readonly LegalMove[];
  /** What of this phase's moves is shut, and why. A kind in neither list belongs to another phase. */
  readonly shut: readonly ShutMove<ActionKind>[];
  /** The truth, once it is over. The truth of a talk within a month comes out at the month's end. */
  readonly outcome: { readonly ending: Ending; readonly truth: DealerTruth; readonly money: Money } | null;
}
