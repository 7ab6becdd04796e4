/**
 * Judges one thing that was said: what it leads to compared with everything else an honest rep could have said,
 * over imagined dealers who fit what was seen, with an expert playing on. The coach does the weighing; this module
 * asks it, move by move.
 */

import { fill, plainly } from '../../bots/bot.ts';
import type { Action, ActionKind } from '../../protocol/action.ts';
import type { MeetingView } from '../../protocol/view.ts';
import { candidatesAt, keyOf } from '../candidates.ts';
import type { PlayedLine } from '../moments.ts';
import { imagined, tried } from '../weigh.ts';
import type { Option, Weighing } from './weighing.ts';

/** The gym's own imagined luck. */
const LUCK = 5_000_003;

const GIVING_WAY: readonly ActionKind[] = ['plead', 'accept-excuse', 'lower', 'discount'];

/** Weighs one move after another, so that the caller may pause in between. */
export function* weighLine(
  { seen, action }: PlayedLine,
  runs: number,
): Generator<undefined, Weighing<Action>> {
  const standings = imagined(seen, runs, LUCK);
  const known = [...candidatesAt(seen.view, seen.actions), ...givingWay(seen.view)];
  const among = known.some((one) => keyOf(one) === keyOf(action));
  const weighed: Option<Action>[] = [];
  for (const option of among ? known : [...known, action]) {
    const outcome = tried(standings, option, 'expert');
    if (outcome) weighed.push({ action: option, worth: outcome.worth, money: outcome.money });
    yield;
  }
  return { own: action, options: weighed };
}

/** Moves that are never advised but often made: they show how much there is to lose. */
function givingWay(view: MeetingView): readonly Action[] {
  return view.legal.filter(({ kind }) => GIVING_WAY.includes(kind)).map((move) => fill(move, plainly));
}
