/**
 * Where a talk stands, with everything its chart keeps; and one turn from there without the chart, in half the
 * time.
 */
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import { isMoveOf } from '../protocol/moves-of-phase.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import { answer } from '../world/answer.ts';
import type { Meeting } from '../world/meeting.ts';
import { viewOf } from '../world/view.ts';
import { isLegal, lawOf } from './law.ts';
import { LEADS, phaseAfter } from './onward.ts';

export interface Stand {
  readonly meeting: Meeting;
  readonly phase: Phase;
}

export interface TurnTaken {
  readonly stand: Stand;
  readonly events: readonly GameEvent[];
}

/** What an action leads to that the law is known to allow there: the same as by way of the chart. Another phase's is a bug. */
export function turnOf({ meeting: before, phase }: Stand, action: Action): TurnTaken {
  if (!isMoveOf(phase, action.kind)) throw new Error(`"${action.kind}" is no move of the phase "${phase}"`);
  const { meeting, events } = answer(before, action);
  const begun = action.kind === 'enter' ? LEADS.enter : phase;
  return { stand: { meeting, phase: phaseAfter(begun, meeting) }, events };
}

/** What any action leads to; undefined where the law does not allow it. */
export function legalTurnOf(stand: Stand, action: Action): TurnTaken | undefined {
  return isLegal(stand.meeting, stand.phase, action) ? turnOf(stand, action) : undefined;
}

/** What the player sees there. */
export function viewFrom({ meeting, phase }: Stand): MeetingView {
  return viewOf(meeting, phase, lawOf(meeting, phase));
}
