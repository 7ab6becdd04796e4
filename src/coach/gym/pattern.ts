/**
 * A pattern is a situation that comes again with other people and other luck: which practice it trains, how a rep
 * gets into it, and when it has arisen. Code here may look at hidden truth, since this is where situations are
 * chosen.
 */

import type { Style } from '../../bots/expert.ts';
import type { Policy } from '../../bots/month/policy.ts';
import type { MonthPosition } from '../../dialogue/month-play.ts';
import type { Position } from '../../dialogue/play.ts';
import type { Action } from '../../protocol/action.ts';
import type { GameEvent } from '../../protocol/event.ts';
import type { PatternId } from '../../protocol/gym.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { DealerId, MonthEvent } from '../../protocol/month-event.ts';
import type { Practice } from '../../protocol/month-score.ts';
import type { DealerDesk, MonthView } from '../../protocol/month-view.ts';
import type { MeetingView } from '../../protocol/view.ts';

/** A talk at some point, with what is hidden in it. */
export interface TalkMoment {
  readonly view: MeetingView;
  readonly position: Position;
  /** What the last move led to. */
  readonly last: readonly GameEvent[];
}

export interface TalkPattern {
  readonly kind: 'talk';
  readonly id: PatternId;
  readonly practice: Practice;
  /** Who plays until the situation arises. */
  readonly style: Style;
  /** The most moves the player has. */
  readonly moves: number;
  readonly stands: (moment: TalkMoment) => boolean;
  /** Becomes true as soon as there is nothing left to train in it. */
  readonly done: (moment: TalkMoment) => boolean;
}

/** A desk in the morning, with what is hidden behind it. */
export interface DeskMoment {
  readonly view: MonthView;
  readonly desk: DealerDesk;
  readonly position: MonthPosition;
}

export interface DeskPattern {
  readonly kind: 'desk';
  readonly id: PatternId;
  readonly practice: Practice;
  readonly policy: Policy;
  /** The most moves, and evenings, the player has. */
  readonly moves: number;
  readonly days: number;
  readonly stands: (moment: DeskMoment) => boolean;
  /**
   * Who does the rest of the month when the drill is judged: nobody, or a rep who has, or has not, sat down with
   * the dealer.
   */
  readonly rest: 'nobody' | 'rep';
}

export type Pattern = TalkPattern | DeskPattern;

/** A drill ready to play: what the set-up did, and where the player takes over. */
export type GymDrill = TalkDrill | DeskDrill;

export interface TalkDrill {
  readonly kind: 'talk';
  readonly pattern: TalkPattern;
  readonly dealer: DealerId;
  readonly seed: number;
  readonly position: Position;
  readonly actions: readonly Action[];
  readonly events: readonly GameEvent[];
}

export interface DeskDrill {
  readonly kind: 'desk';
  readonly pattern: DeskPattern;
  readonly dealer: DealerId;
  readonly seed: number;
  readonly position: MonthPosition;
  /** The territory, the dealer of the drill first. */
  readonly dealers: readonly DealerId[];
  readonly actions: readonly MonthAction[];
  readonly events: readonly MonthEvent[];
}
