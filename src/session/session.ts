/** One play of one meeting. Screens, stage, sound and autosave all hang on here and on nothing deeper. */
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import type { PlayedMeetingLog } from '../protocol/log.ts';
import type { Debrief } from '../protocol/score.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { PlayOf } from './play.ts';

export interface Session extends PlayOf<Action, GameEvent, MeetingView> {
  readonly scenario: 'meeting';
  /** The save: versions, dealer, seed and actions, with their margin. */
  readonly log: () => PlayedMeetingLog;
  /** Scores and moments; null until the meeting is over. */
  readonly debrief: () => Debrief | null;
}
