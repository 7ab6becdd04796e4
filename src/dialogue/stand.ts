/**
 * Where a talk stands, with everything its chart keeps; and one turn from there without the chart, in half the
 * time.
 */
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import { refusalOf } from '../protocol/legal.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import { answer } from '../world/answer.ts';
import type { Meeting } from '../world/meeting.ts';
import { viewOf } from '../world/view.ts';
import { lawOf } from './law.ts';
import { phaseAfter } from './onward.ts';

export interface Stand {
  readonly meeting: Meeting;
  readonly phase: Phase;
}

export interface Turn {
  readonly stand: Stand;
  readonly events: readonly GameEvent[];
}

/** What an action leads to that the law is known to allow there: the same as by way of the chart. */
export function turnOf({ meeting: before, phase }: Stand, action: Action): Turn {
  const { meeting, events } = answer(before, action);
  const begun = action.kind === 'enter' ? 'opening' : phase;
  return { stand: { meeting, phase: phaseAfter(begun, meeting) }, events };
}

/** What any action leads to; undefined where the law does not allow it. */
export function legalTurnOf(stand: Stand, action: Action): Turn | undefined {
  return refusalOf(action, lawOf(stand.meeting, stand.phase)) ? undefined : turnOf(stand, action);
}

/** What the player sees there. */
export function viewFrom({ meeting, phase }: Stand): MeetingView {
  return viewOf(meeting, phase, lawOf(meeting, phase));
}
