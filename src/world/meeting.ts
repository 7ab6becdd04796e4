/**
 * The state of one meeting: plain JSON, complete in itself. `Turn` is the scratch copy that one answer works on;
 * the state handed in is never touched.
 */

import type { Brief } from '../protocol/brief.ts';
import type { Commitment, Fact, GameEvent } from '../protocol/event.ts';
import { PREPARATION_BUDGET } from '../protocol/preparation.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Day, Minutes, Percent, Yuan } from '../protocol/units.ts';
import type {
  Ending,
  Expression,
  Measure,
  Method,
  Preparation,
  Return,
  Topic,
} from '../protocol/vocabulary.ts';
import { clamp } from './arithmetic.ts';
import { drawDealer, type TrueDealer } from './dealer.ts';
import { TRAITS } from './temperament.ts';

type ExcuseStatus = 'unsaid' | 'open' | 'accepted' | 'dropped' | 'halved' | 'insisted' | 'matched';

export interface ExcuseState {
  readonly status: ExcuseStatus;
  /** The claimed sum as raised; grows when the dealer has learnt that excuses work. */
  readonly claimed: Yuan;
  /** How many yuan it now takes off what the dealer would agree to. */
  readonly block: Yuan;
  readonly verified: boolean;
}

/** A game of its own, or one of a month's talks, in the shop or by telephone. */
type Setting = 'single' | 'visit' | 'call';

export interface Meeting {
  readonly seed: Seed;
  readonly setting: Setting;
  /**
   * The habit of paying us, −100 … 100, and how much it and earlier trust add to what is agreed, in percent of
   * `natural`.
   */
  readonly habit: number;
  readonly goodwill: number;
  readonly dealer: TrueDealer;
  readonly turn: number;
  readonly clock: Minutes;
  readonly prepared: readonly Preparation[];
  readonly facts: readonly Fact[];
  readonly trust: Percent;
  readonly patience: Percent;
  readonly expression: Expression;
  readonly firstAsk: Yuan | null;
  readonly ask: Yuan | null;
  /** How much of the ask counts with the dealer: all of it, or less if it is beyond belief. */
  readonly heard: Yuan | null;
  readonly offer: Yuan | null;
  /** Where the dealer is heading before excuses are taken off; null until an amount was named. */
  readonly goal: Yuan;
  readonly excuses: readonly ExcuseState[];
  /** Index of the excuse on the table. */
  readonly onTable: number | null;
  /** Index of the excuse last insisted on: it can be taken up once more. */
  readonly insisted: number | null;
  readonly sinceExcuse: number;
  readonly concessions: number;
  readonly holdsInARow: number;
  readonly holds: number;
  readonly told: readonly Topic[];
  readonly smallTalks: number;
  readonly planned: boolean;
  /** Whether a plan was sent that nobody talked over. */
  readonly planSent: boolean;
  readonly reminded: boolean;
  readonly warnings: number;
  readonly threats: number;
  readonly claims: readonly string[];
  readonly discount: Percent;
  readonly measureCost: Yuan;
  /** Cash that matching measures will bring the dealer this month. */
  readonly measureCash: Yuan;
  readonly matched: readonly Measure[];
  readonly traded: readonly Return[];
  readonly demanded: boolean;
  readonly spouseCalled: boolean;
  readonly commitment: Commitment | null;
  readonly methodsRefused: readonly Method[];
  readonly scheduleAsks: number;
  readonly writingAsks: number;
  readonly followUp: Day | null;
  readonly ending: Ending | null;
  readonly course: readonly { readonly turn: number; readonly trust: Percent; readonly patience: Percent }[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One answer in the making. */
export interface Turn {
  readonly now: Mutable<Meeting>;
  readonly events: GameEvent[];
}

export function startMeeting(brief: Brief, seed: Seed): Meeting {
  return meetingWith(drawDealer(brief, seed), seed);
}

/** A meeting with a given dealer; for calibration and tests. */
export function meetingWith(dealer: TrueDealer, seed: Seed): Meeting {
  return {
    seed,
    setting: 'single',
    habit: 0,
    goodwill: 0,
    dealer,
    turn: 0,
    clock: dealer.appointment - PREPARATION_BUDGET,
    prepared: [],
    facts: [],
    trust: dealer.trust,
    patience: dealer.patience,
    expression: TRAITS[dealer.temperament].resting,
    firstAsk: null,
    ask: null,
    heard: null,
    offer: null,
    goal: 0,
    excuses: dealer.excuses.map(({ claimed }) => ({ status: 'unsaid', claimed, block: 0, verified: false })),
    onTable: null,
    insisted: null,
    sinceExcuse: 0,
    concessions: 0,
    holdsInARow: 0,
    holds: 0,
    told: [],
    smallTalks: 0,
    planned: false,
    planSent: false,
    reminded: false,
    warnings: 0,
    threats: 0,
    claims: [],
    discount: 0,
    measureCost: 0,
    measureCash: 0,
    matched: [],
    traded: [],
    demanded: false,
    spouseCalled: false,
    commitment: null,
    methodsRefused: [],
    scheduleAsks: 0,
    writingAsks: 0,
    followUp: null,
    ending: null,
    course: [],
  };
}

export function emit(turn: Turn, event: GameEvent): void {
  turn.events.push(event);
}

/** Moves trust and patience, within 0–100. */
export function feel(turn: Turn, change: { readonly trust?: number; readonly patience?: number }): void {
  turn.now.trust = clamp(turn.now.trust + (change.trust ?? 0), 0, 100);
  turn.now.patience = clamp(turn.now.patience + (change.patience ?? 0), 0, 100);
}

export function show(turn: Turn, expression: Expression): void {
  turn.now.expression = expression;
}
