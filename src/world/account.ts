/**
 * One dealer over a season, as the world keeps them: the person, this month's draw, the till and the promise
 * ledger, all plain JSON. Everything that carries over from month to month (trust, habit, receivable, history) is
 * here.
 */

import type { Brief } from '../protocol/brief.ts';
import type { Commitment, Fact } from '../protocol/event.ts';
import type { DealerId, PartState, Taken } from '../protocol/month-event.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Day, Percent, Yuan } from '../protocol/units.ts';
import type { Measure, Preparation, Topic } from '../protocol/vocabulary.ts';
import type { Disposition, TrueDealer } from './dealer.ts';
import type { Habit } from './habit.ts';
import type { ExcuseState } from './meeting.ts';

/** The till of a month. `opening + inflow + brought = toUs + toRivals + cash`, to the yuan, at every moment. */
export interface Till {
  readonly opening: Yuan;
  readonly cash: Yuan;
  readonly inflow: Yuan;
  /** Cash that measures brought in, from retailers' debts or stock. */
  readonly brought: Yuan;
  readonly toUs: Yuan;
  readonly toRivals: Yuan;
}

/** One delivery by another supplier that falls due. */
export interface RivalBill {
  readonly importance: Percent;
  readonly day: Day;
  readonly amount: Yuan;
  readonly paid: Yuan;
}

/** One part of a commitment: what really became of it, and what the rep knows about it. */
export interface Part {
  readonly day: Day;
  readonly amount: Yuan;
  readonly renewed: boolean;
  readonly paid: Yuan;
  /** Whether the part stands in the dealer's queue now: meant to be paid, and not paid yet. */
  readonly claim: Yuan;
  readonly state: PartState;
  /** Points added to the intention to pay, and to our place in the queue, by following up. */
  readonly boost: Percent;
  readonly lift: Percent;
  readonly reminded: boolean;
  readonly contacted: boolean;
  readonly announced: boolean;
  /** What had come in when the receipts were last compared after the due day; null before that. */
  readonly found: Yuan | null;
  readonly pressed: readonly Day[];
}

/** A measure under way or done. */
export interface Effort {
  readonly measure: Measure;
  readonly round: number;
  readonly estimate: Yuan;
  /** Mean of the cash it could bring the dealer, and of the part of that cash that could come to us. */
  readonly mean: Yuan;
  readonly expected: Yuan;
  readonly cost: Yuan;
  readonly due: Day;
  /** Null until the effect shows. */
  readonly brought: Yuan | null;
}

interface MeasurePromise {
  readonly measure: Measure;
  readonly until: Day;
}

export interface Account {
  readonly id: DealerId;
  readonly brief: Brief;
  readonly person: Disposition;
  /** Trust at the very first meeting, the level to which resentment and gratitude slowly fade back. */
  readonly baseTrust: Percent;
  /** What the company wants from this dealer in twelve months. */
  readonly yearTarget: Yuan;
  readonly at: { readonly x: Percent; readonly y: Percent };
  /** This month's draw. Its seed keys all of this dealer's luck in the month. */
  readonly seed: Seed;
  readonly dealer: TrueDealer;
  readonly trust: Percent;
  /** Trust when the month began, and when the rep last had a look. */
  readonly trustBefore: Percent;
  readonly trustSeen: Percent;
  readonly habit: Habit;
  /** How the dealer took the last reminder, and the last call on a due day; null before the first. */
  readonly reminderTaken: Taken | null;
  readonly contactTaken: Taken | null;
  readonly collected: Yuan;
  readonly record: { readonly kept: number; readonly partly: number; readonly missed: number };
  // this month's work
  readonly prepared: readonly Preparation[];
  readonly facts: readonly Fact[];
  readonly told: readonly Topic[];
  readonly excuses: readonly ExcuseState[];
  readonly planned: 'joint' | 'sent' | null;
  readonly talks: number;
  readonly lastTalk: Day | null;
  readonly offer: Yuan | null;
  readonly reminded: boolean;
  readonly commitment: Commitment | null;
  readonly followUp: Day | null;
  readonly discount: Percent;
  readonly measureCost: Yuan;
  readonly measureCash: Yuan;
  readonly parts: readonly Part[];
  readonly efforts: readonly Effort[];
  readonly promised: readonly MeasurePromise[];
  /** Measures that answered an excuse in one of this month's talks. */
  readonly matched: readonly Measure[];
  readonly contacts: number;
  /** Those of them that had no cause. */
  readonly pestered: number;
  // this month's money
  readonly till: Till;
  readonly bills: readonly RivalBill[];
  /** How much of `till.toUs` the rep has seen in the receipts. */
  readonly receiptsSeen: Yuan;
}
