/** The law of the desk, asked by guard, kernel and view alike; what is legal in a state is worked out once. */
import type { Action } from '../protocol/action.ts';
import { refusalOf } from '../protocol/legal.ts';
import type { DeskAction } from '../protocol/month-action.ts';
import type { MonthMove } from '../protocol/month-legal.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { monthMoves, whyNobodyTalks, whyShutAtDesk } from '../world/month-legal.ts';
import type { Season } from '../world/season.ts';
import { refusalIn } from './law.ts';

/** Remembering one state is enough: everybody asks between two actions. */
let last: { readonly season: Season; readonly moves: readonly MonthMove[] } | undefined;

export function monthLawOf(season: Season): readonly MonthMove[] {
  if (last?.season !== season) last = { season, moves: monthMoves(season) };
  return last.moves;
}

export function monthRefusal(season: Season, action: DeskAction): Refusal | undefined {
  return refusalOf(action, monthLawOf(season), () => whyShutAtDesk(season, action));
}

export function talkRefusal(season: Season, action: Action): Refusal | undefined {
  const { talk } = season;
  return talk
    ? refusalIn(talk.meeting, talk.phase, action)
    : refusalOf(action, [], () => whyNobodyTalks(season));
}
