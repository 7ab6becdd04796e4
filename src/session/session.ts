/**
 * One play of one meeting: the only mutable cell of the game. It takes actions, keeps the log, and tells its
 * subscribers what happened. Screens, stage, sound and autosave all hang on here and on nothing deeper.
 */
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import type { GameLog } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import type { Debrief } from '../protocol/score.ts';
import type { MeetingView } from '../protocol/view.ts';

/** What one action did. */
export interface Step {
  readonly action: Action;
  readonly events: readonly GameEvent[];
  readonly before: MeetingView;
  readonly view: MeetingView;
}

export interface Session {
  /** What the player may see now. The same object until the next step. */
  readonly view: () => MeetingView;
  /** Everything that has happened so far, in order. */
  readonly events: () => readonly GameEvent[];
  /** The save: dealer, seed and actions. */
  readonly log: () => GameLog;
  /** Plays one action; a refusal changes nothing. */
  readonly act: (action: Action) => Refusal | undefined;
  /** Called after each accepted action. Returns the way to stop. */
  readonly subscribe: (listener: (step: Step) => void) => () => void;
  /** Scores and moments; null until the meeting is over. */
  readonly debrief: () => Debrief | null;
}
