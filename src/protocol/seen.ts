/** What a player knows at one line of a talk: what can be seen, what was heard, and what was said so far. */
import type { Action } from './action.ts';
import type { GameEvent } from './event.ts';
import type { MeetingView } from './view.ts';

export interface Seen {
  readonly view: MeetingView;
  readonly events: readonly GameEvent[];
  readonly actions: readonly Action[];
}
