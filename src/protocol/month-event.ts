/**
 * Events of a month. Each follows from an action (`acted`) or from the calendar (`day-broke`, `month-closed`), and
 * the log of events alone is enough for every score. Before the month closes, no event contains anything the rep
 * has not found out.
 */
import type { Commitment, GameEvent } from './event.ts';
import type { MonthAction } from './month-action.ts';
import type { Day, Minutes, Percent, Yuan } from './units.ts';
import type { Ending, Grade, Measure } from './vocabulary.ts';

/** A dealer of the territory, by the id of the brief. */
export type DealerId = string;

/** A day of the real calendar. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: Day;
}

/** How much following up suits a dealer. */
export const TIGHTNESS = ['loose', 'normal', 'tight'] as const;
export type Tightness = (typeof TIGHTNESS)[number];

/** How a reminder or a call on the day was taken. Coolly: it was more than suits this dealer, and cost trust. */
export type Taken = 'well' | 'coolly';

/** What became of a part of a commitment. */
export const PART_STATES = ['open', 'kept', 'partly', 'missed', 'renewed'] as const;
export type PartState = (typeof PART_STATES)[number];

/** What one dealer's month came to, revealed when the month closes. */
export interface DealerMonth {
  readonly dealer: DealerId;
  readonly target: Yuan;
  readonly committed: Yuan;
  readonly paid: Yuan;
  /** Discounts and measures granted. */
  readonly cost: Yuan;
  /** What a very good talk would have agreed on: the yardstick of "commitments won". */
  readonly attainable: Yuan;
  readonly suits: Tightness;
  readonly trust: { readonly before: Percent; readonly after: Percent };
  /** −100 (always forgiven) … 100 (pays by the calendar). */
  readonly habit: { readonly before: number; readonly after: number };
  /** Money that went to the dealer's other suppliers, and what is left in the till. */
  readonly toRivals: Yuan;
  readonly left: Yuan;
  readonly measures: readonly {
    readonly measure: Measure;
    readonly estimate: Yuan;
    /** The mean of what it could bring. */
    readonly expected: Yuan;
    readonly brought: Yuan;
  }[];
}

export type MonthEvent =
  /** `at`: the action's place in the log, from 0; `day` and `clock` are those before it. */
  | {
      readonly kind: 'acted';
      readonly at: number;
      readonly action: MonthAction;
      readonly day: Day;
      readonly clock: Minutes;
    }
  | {
      readonly kind: 'month-opened';
      readonly month: number;
      readonly date: CalendarDate;
      readonly quota: Yuan;
    }
  | { readonly kind: 'day-broke'; readonly date: CalendarDate; readonly workingDaysLeft: number }
  | { readonly kind: 'travelled'; readonly dealer: DealerId; readonly minutes: Minutes }
  | { readonly kind: 'talk-began'; readonly dealer: DealerId; readonly by: 'visit' | 'call' }
  /** What was said and done in a talk, as in a single meeting. */
  | { readonly kind: 'in-talk'; readonly dealer: DealerId; readonly event: GameEvent }
  | {
      readonly kind: 'talk-ended';
      readonly dealer: DealerId;
      readonly ending: Ending;
      readonly today: Day;
      /** What this talk ended with. */
      readonly commitment: Commitment | null;
      readonly followUp: Day | null;
      readonly target: Yuan;
      readonly brokenPromiseOnFile: boolean;
    }
  | { readonly kind: 'plan-sent'; readonly dealer: DealerId; readonly amount: Yuan }
  | {
      readonly kind: 'measure-started';
      readonly dealer: DealerId;
      readonly measure: Measure;
      readonly round: number;
      readonly estimate: Yuan;
      readonly cost: Yuan;
      readonly due: Day;
    }
  | {
      readonly kind: 'measure-brought';
      readonly dealer: DealerId;
      readonly measure: Measure;
      readonly round: number;
      readonly paid: Yuan;
    }
  /** A measure promised in a talk and not carried out in time. */
  | { readonly kind: 'measure-forgotten'; readonly dealer: DealerId; readonly measure: Measure }
  /** `part`: its place in the dealer's ledger of this month, from 0; here and below. `day`: its due day. */
  | {
      readonly kind: 'reminded';
      readonly dealer: DealerId;
      readonly part: number;
      readonly day: Day;
      readonly taken: Taken;
    }
  | {
      readonly kind: 'contacted';
      readonly dealer: DealerId;
      readonly part: number;
      readonly day: Day;
      readonly taken: Taken;
    }
  /** A reminder or a call when nothing was due, or one time too often. */
  | { readonly kind: 'pestered'; readonly dealer: DealerId }
  /** The dealer says that a part has been paid. The receipts show how much came. */
  | {
      readonly kind: 'payment-announced';
      readonly dealer: DealerId;
      readonly part: number;
      readonly day: Day;
    }
  | {
      readonly kind: 'receipts-checked';
      readonly receipts: readonly { readonly dealer: DealerId; readonly amount: Yuan }[];
    }
  | {
      readonly kind: 'part-found';
      readonly dealer: DealerId;
      readonly part: number;
      readonly day: Day;
      readonly amount: Yuan;
      readonly paid: Yuan;
      readonly state: 'kept' | 'partly' | 'missed';
    }
  /** The answer to pressing: the dealer pays from what is there, or puts it off. */
  | {
      readonly kind: 'pressed';
      readonly dealer: DealerId;
      readonly by: 'call' | 'visit';
      readonly part: number;
      readonly day: Day;
      readonly owed: Yuan;
      readonly answer: 'pays' | 'puts-off';
    }
  /** The old part `part` gets a new one, the ledger's newest, due on `day`. */
  | {
      readonly kind: 'part-renewed';
      readonly dealer: DealerId;
      readonly part: number;
      readonly day: Day;
      readonly amount: Yuan;
    }
  | {
      readonly kind: 'month-closed';
      readonly month: number;
      readonly quota: Yuan;
      readonly paid: Yuan;
      readonly dealers: readonly DealerMonth[];
    }
  | { readonly kind: 'grade-revised'; readonly dealer: DealerId; readonly grade: Grade }
  | { readonly kind: 'season-ended' };
export type MonthEventKind = MonthEvent['kind'];
export type MonthEventOf<Kind extends MonthEventKind> = Extract<MonthEvent, { kind: Kind }>;
