/** A talk as the room, the stage and the loudspeaker know it: a meeting of its own, or one within a month. */
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import { isDeskAction } from '../protocol/month-action.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { MonthSession } from './month-session.ts';
import type { PlayOf, StepOf } from './play.ts';

export type Talk = PlayOf<Action, GameEvent, MeetingView>;

/** What is to be seen and heard of a talk: all that stage and loudspeaker ask for. */
export interface Shown {
  readonly view: () => MeetingView;
  readonly subscribe: (listener: (step: ShownStep) => void) => () => void;
}
export type ShownStep = Omit<StepOf<Action, GameEvent, MeetingView>, 'action'>;

/**
 * The talk that is under way in `month`; without one it is a bug of the caller. It follows the month until the talk is
 * over, and then stays as it ended.
 */
export function talkOf(month: MonthSession): Talk {
  const { talk } = month.view();
  if (!talk) throw new Error('nobody is being talked to');
  const happened = month.events();
  const events: GameEvent[] = [
    ...saidIn(happened.slice(happened.findLastIndex(({ kind }) => kind === 'talk-began'))),
  ];
  const listeners = new Set<(step: StepOf<Action, GameEvent, MeetingView>) => void>();
  let view = talk.meeting;
  const stop = month.subscribe((step) => {
    if (isDeskAction(step.action)) return;
    const { action } = step;
    const said = saidIn(step.events);
    const before = view;
    view = step.view.talk?.meeting ?? overAfter(before, step.events);
    for (const event of said) events.push(event);
    if (view.ending !== null) stop();
    for (const listener of [...listeners]) listener({ action, events: said, before, view });
  });
  return {
    view: () => view,
    events: () => events,
    act: (action) => month.act(action),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function saidIn(events: readonly MonthEvent[]): readonly GameEvent[] {
  return events.flatMap((event) => (event.kind === 'in-talk' ? [event.event] : []));
}

/** The month has taken the talk in and shows it no more: the last that was seen of it, with how it ended. */
function overAfter(before: MeetingView, events: readonly MonthEvent[]): MeetingView {
  const end = events.find((event) => event.kind === 'talk-ended');
  if (!end) throw new Error('a talk went away without an end');
  const { ending, commitment } = end;
  return {
    ...before,
    phase: 'over',
    turn: before.turn + 1,
    excuse: null,
    commitment,
    ending,
    legal: [],
    shut: [],
  };
}
