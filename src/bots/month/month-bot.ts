/** Bots of a month. They see the view a player sees, may take notes as a player may, and know nothing else. */
import type { Action } from '../../protocol/action.ts';
import type { DeskActionKind, MonthAction } from '../../protocol/month-action.ts';
import type { DealerId } from '../../protocol/month-event.ts';
import type { MonthMove } from '../../protocol/month-legal.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import { choicesOf } from '../bot.ts';

export interface MonthSituation {
  readonly view: MonthView;
  /** A number from `low` to `high`, both included; the bot's own luck, never the world's. */
  readonly chance: (low: number, high: number) => number;
  /** The wording of a move, from content, for bots that read. */
  readonly wording: (action: MonthAction) => string;
}

/** One game's player; a new one for each game, since it may remember. */
export type MonthPlayer = (situation: MonthSituation) => MonthAction;
/** `said`: what was said so far in the talk under way, for a player who takes over in the middle of it. */
export type MonthBot = (said?: readonly Action[]) => MonthPlayer;

/** The legal move of `kind` that is open for this dealer. */
export function moveFor(view: MonthView, kind: DeskActionKind, dealer: DealerId): MonthMove | undefined {
  return view.legal.find((move) => move.kind === kind && choicesOf(move, 'dealer').includes(dealer));
}

export function can(view: MonthView, kind: DeskActionKind): boolean {
  return view.legal.some((move) => move.kind === kind);
}
