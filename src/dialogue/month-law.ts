/** What is legal in a month now, worked out once for each state: guard, refusal and view use the same list. */
import type { Action } from '../protocol/action.ts';
import { refusalOf } from '../protocol/legal.ts';
import type { DeskAction } from '../protocol/month-action.ts';
import type { MonthMove } from '../protocol/month-legal.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { monthMoves } from '../world/month-legal.ts';
import type { Season } from '../world/season.ts';
import { lawOf } from './law.ts';

/** Remembering one state is enough: everybody asks between two actions. */
let last: { readonly season: Season; readonly moves: readonly MonthMove[] } | undefined;

export function monthLawOf(season: Season): readonly MonthMove[] {
  if (last?.season !== season) last = { season, moves: monthMoves(season) };
  return last.moves;
}

export function monthRefusal(season: Season, action: DeskAction): Refusal | undefined {
  return refusalOf(action, monthLawOf(season));
}

export function talkRefusal({ talk }: Season, action: Action): Refusal | undefined {
  if (!talk) return refusalOf(action, []);
  return refusalOf(action, lawOf(talk.meeting, talk.phase));
}
