/** The view of a month: what a player may see of the territory, made by `world/month-view.ts` and by nothing else. */
import type { Commitment, Fact } from './event.ts';
import type { DeskActionKind } from './month-action.ts';
import type { CalendarDate, DealerId, PartState, Taken } from './month-event.ts';
import type { MonthMove } from './month-legal.ts';
import type { ShutMove } from './shut.ts';
import type { Day, Minutes, Percent, Yuan } from './units.ts';
import type { DealerFile, MeetingView } from './view.ts';
import type { Excuse, Measure, Preparation, TrustBand, Truth } from './vocabulary.ts';

/** A part of a commitment as the rep knows it. */
export interface LedgerPart {
  readonly day: Day;
  readonly amount: Yuan;
  /** As far as the receipts have been compared; `announced` when the dealer says it has been paid. */
  readonly state: PartState | 'due' | 'announced';
  /** Known to have come in. */
  readonly received: Yuan;
  readonly reminded: boolean;
  readonly contacted: boolean;
  readonly pressed: Day | null;
}

export interface MeasureLine {
  readonly measure: Measure;
  readonly round: number;
  readonly estimate: Yuan;
  readonly due: Day;
  /** Null until it has shown. */
  readonly brought: Yuan | null;
}

export interface DealerDesk {
  readonly id: DealerId;
  readonly file: DealerFile;
  /** Where the shop stands on the map, 0–100 from the north-west. */
  readonly at: { readonly x: Percent; readonly y: Percent };
  /** How long it takes to get there from where the rep is now. */
  readonly travel: Minutes;
  readonly prepared: readonly Preparation[];
  readonly facts: readonly Fact[];
  readonly planned: 'joint' | 'sent' | null;
  /** Talks held this month, and the day of the last one. */
  readonly talks: number;
  readonly lastTalk: Day | null;
  readonly offer: Yuan | null;
  readonly commitment: Commitment | null;
  readonly followUp: Day | null;
  readonly parts: readonly LedgerPart[];
  readonly excuses: readonly { readonly excuse: Excuse; readonly truth: Truth | null }[];
  readonly measures: readonly MeasureLine[];
  /** Promised in a talk and not carried out yet. */
  readonly promisedMeasures: readonly Measure[];
  /** Target less commitment and the player's own estimates; never below 0. */
  readonly gap: Yuan;
  /** As last seen. */
  readonly trust: TrustBand;
  /** How the last reminder and the last call on a due day were taken, in any month; null before the first. */
  readonly taken: { readonly reminder: Taken | null; readonly contact: Taken | null };
  /** The parts of all months, as far as known. */
  readonly record: { readonly kept: number; readonly partly: number; readonly missed: number };
}

export interface MonthView {
  readonly scenario: 'month';
  readonly phase: 'desk' | 'talk' | 'over';
  /** 1 … months. */
  readonly month: number;
  readonly months: number;
  readonly date: CalendarDate;
  readonly monthEnd: Day;
  /** After today. */
  readonly workingDaysLeft: number;
  /** Working days of this month after today. */
  readonly workingDays: readonly Day[];
  readonly clock: Minutes;
  readonly dayEnds: Minutes;
  readonly quota: Yuan;
  /** Known to have come in this month. */
  readonly collected: Yuan;
  readonly year: { readonly target: Yuan; readonly collected: Yuan };
  readonly dealers: readonly DealerDesk[];
  readonly talk: {
    readonly dealer: DealerId;
    readonly by: 'visit' | 'call';
    readonly meeting: MeetingView;
  } | null;
  /** Moves at the desk, in an order the seed shuffles; empty in a talk, which has a list of its own. */
  readonly legal: readonly MonthMove[];
  /** What of the desk's moves is shut, why, and with whom; empty in a talk. */
  readonly shut: readonly ShutMove<DeskActionKind>[];
}
