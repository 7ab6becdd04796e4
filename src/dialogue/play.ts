/** The kernel: one pure step of a meeting. Browser, bots, coach, replay and host all play through here. */

import { initialTransition, type SnapshotFrom } from 'xstate';
import type { Action } from '../protocol/action.ts';
import type { Brief } from '../protocol/brief.ts';
import { actIn, type MeetingEntry } from '../protocol/entry.ts';
import type { GameEvent } from '../protocol/event.ts';
import type { Refusal } from '../protocol/refusal.ts';
import type { Seed } from '../protocol/seed.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import { type Meeting, startMeeting } from '../world/meeting.ts';
import { refusalIn } from './law.ts';
import { type ChartEvent, meetingChart } from './meeting-chart.ts';
import { type Stand, viewFrom } from './stand.ts';
import { lawfulStepper } from './step.ts';

export const stepMeeting = lawfulStepper(meetingChart);

/** Where a game stands: plain JSON once `getPersistedSnapshot` or `JSON.stringify` has seen it. */
export type Position = SnapshotFrom<typeof meetingChart>;

export type PlayedMove =
  | { readonly ok: true; readonly position: Position; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

export function begin(input: { brief: Brief; seed: Seed } | { meeting: Meeting }): Position {
  const meeting = 'meeting' in input ? input.meeting : startMeeting(input.brief, input.seed);
  const [position] = initialTransition(meetingChart, { meeting, events: [] });
  return position;
}

export function phaseOf(position: Position): Phase {
  return position.value;
}

/** Plays `entry`; a refusal leaves everything as it was. A chart that does not take up what the law allows is a bug. */
export function play(position: Position, entry: MeetingEntry): PlayedMove {
  const meant = actIn(entry);
  if (!meant.ok) return meant;
  const action = meant.act;
  const refusal = refusalIn(position.context.meeting, phaseOf(position), action);
  if (refusal) return { ok: false, refusal };
  const next = stepMeeting(position, spoken(action));
  return { ok: true, position: next, events: next.context.events };
}

/** The action as an event of the chart. */
export function spoken(action: Action): ChartEvent {
  return { type: action.kind, action } as ChartEvent;
}

export function viewAt(position: Position): MeetingView {
  return viewFrom(standOf(position));
}

/** The same position without the chart. */
export function standOf(position: Position): Stand {
  return { meeting: position.context.meeting, phase: phaseOf(position) };
}
