/**
 * One play of a meeting or a month: the only mutable cell of the game. It takes actions and tells its subscribers what
 * happened. An action costs the same however long the play has been: what has happened is added to, never copied, and
 * a view is made when somebody looks.
 */
import { actIn, type Breath } from '../protocol/entry.ts';
import type { Refusal } from '../protocol/refusal.ts';

/** What one action did. */
export interface StepOf<Action, Event, View> {
  readonly action: Action;
  readonly events: readonly Event[];
  readonly before: View;
  readonly view: View;
}

export interface PlayOf<Action, Event, View> {
  /** What the player may see now. The same object until the next step. */
  readonly view: () => View;
  /** Everything that has happened so far, in order. It grows: whoever wants to keep a moment takes a copy. */
  readonly events: () => readonly Event[];
  /** Plays one action; a refusal changes nothing. */
  readonly act: (entry: Action | Breath) => Refusal | undefined;
  /** Called after each accepted action. Returns the way to stop. */
  readonly subscribe: (listener: (step: StepOf<Action, Event, View>) => void) => () => void;
}

/** How a game is played: the pure kernel of its chart. */
export interface Kernel<Position, Action, Event, View> {
  readonly play: (
    position: Position,
    action: Action,
  ) =>
    | { readonly ok: true; readonly position: Position; readonly events: readonly Event[] }
    | { readonly ok: false; readonly refusal: Refusal };
  readonly view: (position: Position) => View;
}

/** A play from `first`, where `happened` has happened already; `actions` is what was done since, and grows. */
export function startPlay<Position, Action extends { readonly kind: string }, Event, View>(
  kernel: Kernel<Position, Action, Event, View>,
  first: Position,
  happened: readonly Event[],
): PlayOf<Action, Event, View> & { readonly actions: readonly Action[] } {
  let position = first;
  let seen: View | undefined;
  const events: Event[] = [...happened];
  const actions: Action[] = [];
  const listeners = new Set<(step: StepOf<Action, Event, View>) => void>();
  const view = () => {
    seen ??= kernel.view(position);
    return seen;
  };
  return {
    actions,
    view,
    events: () => events,
    act: (entry) => {
      const meant = actIn<Action>(entry);
      if (!meant.ok) return meant.refusal;
      const action = meant.act;
      const played = kernel.play(position, action);
      if (!played.ok) return played.refusal;
      // Nobody listens to a replay, so nothing is shown of it.
      const before = listeners.size > 0 ? view() : undefined;
      position = played.position;
      seen = undefined;
      actions.push(action);
      for (const event of played.events) events.push(event);
      if (before === undefined) return undefined;
      const step = { action, events: played.events, before, view: view() };
      for (const listener of [...listeners]) listener(step);
      return undefined;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
