/**
 * A game that is played on the host, in the shape of a session: the screens of a meeting or a month play it unchanged.
 * An action is sent off and answered for later, as the step that it became; the truth is not here, and cannot be.
 */
import type { Action } from '../../protocol/action.ts';
import type { ExamGame } from '../../protocol/class.ts';
import { actIn } from '../../protocol/entry.ts';
import type { GameEvent } from '../../protocol/event.ts';
import { meetingLog, seasonLog } from '../../protocol/log.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import type { Refusal } from '../../protocol/refusal.ts';
import { versionsWith } from '../../protocol/versions.ts';
import type { MeetingView } from '../../protocol/view.ts';
import type { MonthSession } from '../month-session.ts';
import type { PlayOf, StepOf } from '../play.ts';
import type { Session } from '../session.ts';

export interface RemoteGame {
  readonly session: Session | MonthSession;
  /** Takes in what the host says came of an action. */
  readonly hear: (action: MonthAction, played: ExamGame) => void;
}

/** How a game's words are drawn where its seed is unknown. */
interface Wording {
  readonly seed: number;
  readonly words: number;
}

/** `send` takes an action on its way to the host, or says why not. */
export function openRemoteGame(
  { view, events }: ExamGame,
  { seed, words }: Wording,
  send: (action: MonthAction) => Refusal | undefined,
): RemoteGame {
  // The host sends a meeting's events with a meeting's view, and a month's with a month's.
  if (view.scenario === 'meeting') {
    const { actions, hear, ...play } = relay<Action, GameEvent, MeetingView>(
      view,
      events as readonly GameEvent[],
      send,
    );
    const log = () =>
      meetingLog({ versions: versionsWith(words), dealer: view.dealer.id, seed, actions: [...actions] });
    return {
      session: { ...play, scenario: 'meeting', log, debrief: () => null },
      hear: (action, now) =>
        hear(action as Action, now.events as readonly GameEvent[], now.view as MeetingView),
    };
  }
  const { actions, hear, ...play } = relay<MonthAction, MonthEvent, MonthView>(
    view,
    events as readonly MonthEvent[],
    send,
  );
  const dealers = view.dealers.map(({ id }) => id);
  const { months } = view;
  const log = () =>
    seasonLog({ versions: versionsWith(words), dealers, months, seed, actions: [...actions] });
  return {
    session: { ...play, scenario: 'month', log, scores: () => null },
    hear: (action, now) => hear(action, now.events as readonly MonthEvent[], now.view as MonthView),
  };
}

interface Relay<Action, Event, View> extends PlayOf<Action, Event, View> {
  /** What was done since this page knows of the game. */
  readonly actions: readonly Action[];
  readonly hear: (action: Action, events: readonly Event[], view: View) => void;
}

function relay<Action extends { readonly kind: string }, Event, View>(
  first: View,
  happened: readonly Event[],
  send: (action: Action) => Refusal | undefined,
): Relay<Action, Event, View> {
  let view = first;
  const events = [...happened];
  const actions: Action[] = [];
  const listeners = new Set<(step: StepOf<Action, Event, View>) => void>();
  return {
    actions,
    view: () => view,
    events: () => events,
    act: (entry) => {
      const meant = actIn<Action>(entry);
      return meant.ok ? send(meant.act) : meant.refusal;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hear: (action, more, now) => {
      const step = { action, events: more, before: view, view: now };
      view = now;
      actions.push(action);
      for (const event of more) events.push(event);
      for (const listener of [...listeners]) listener(step);
    },
  };
}
