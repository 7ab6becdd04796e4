/** How far a drill has come: whether the player still has something to do in it. */
import { monthViewAt, playMonth } from '../../dialogue/month-play.ts';
import { play, viewAt } from '../../dialogue/play.ts';
import type { Action } from '../../protocol/action.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { DeskDrill, GymDrill, TalkDrill } from './pattern.ts';

/** `own`: the player's moves, all of them legal. */
export function drillDone(drill: GymDrill, own: readonly (Action | MonthAction)[]): boolean {
  if (own.length === 0) return false;
  if (own.length >= drill.pattern.moves) return true;
  // The drill's own session took the moves, so they are of its kind.
  return drill.kind === 'talk' ? talkDone(drill, own as readonly Action[]) : deskDone(drill, own);
}

function talkDone({ position: first, pattern }: TalkDrill, own: readonly Action[]): boolean {
  let position = first;
  for (const action of own) {
    const played = play(position, action);
    if (!played.ok) return true;
    position = played.position;
    if (pattern.done({ view: viewAt(position), position, last: played.events })) return true;
  }
  return false;
}

/** The evenings are used up, a talk has begun, or the month is over. */
function deskDone({ position: first, pattern }: DeskDrill, own: readonly MonthAction[]): boolean {
  let position = first;
  for (const action of own) {
    const played = playMonth(position, action);
    if (!played.ok) return true;
    position = played.position;
  }
  const evenings = own.filter(({ kind }) => kind === 'end-day').length;
  return evenings >= pattern.days || monthViewAt(position).phase !== 'desk';
}
