/** A finished or unfinished talk, line by line: what was seen before each action. */

import { begin, play, viewAt } from '../dialogue/play.ts';
import type { Action } from '../protocol/action.ts';
import type { Brief } from '../protocol/brief.ts';
import type { GameEvent } from '../protocol/event.ts';
import type { Refusal } from '../protocol/refusal.ts';
import type { Seed } from '../protocol/seed.ts';
import type { PlayedLine } from './moments.ts';

/** Plays `actions` again from the start; a refusal says which action is not allowed. */
export function linesOf(
  start: { readonly brief: Brief; readonly seed: Seed },
  actions: readonly Action[],
): readonly PlayedLine[] | Refusal {
  let position = begin(start);
  let events: readonly GameEvent[] = [];
  const lines: PlayedLine[] = [];
  for (const [index, action] of actions.entries()) {
    lines.push({ index, action, seen: { view: viewAt(position), events, actions: actions.slice(0, index) } });
    const played = play(position, action);
    if (!played.ok) return played.refusal;
    position = played.position;
    events = [...events, ...played.events];
  }
  return lines;
}
