/**
 * The statechart of a meeting: opening → claim → bargaining (with an excuse on the table or not) → commitment →
 * over. The chart knows the phases and their order; the world decides what an action does. The chart has no timers
 * and no effects, so the same chart runs purely (bots, replay, host) and as an actor (a live screen, the
 * inspector).
 */
import { enqueueActions, setup } from 'xstate';
import type { Action, ActionKind } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import { MOVES_OF_PHASE } from '../protocol/moves-of-phase.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import { answer } from '../world/answer.ts';
import type { Meeting } from '../world/meeting.ts';
import { isLegal } from './law.ts';
import { IS, LEADS, ONWARD } from './onward.ts';

/** One action, as an event of the chart: the action's kind is the event's type. */
export type ChartEvent = {
  [Kind in ActionKind]: { readonly type: Kind; readonly action: Extract<Action, { kind: Kind }> };
}[ActionKind];

export interface MeetingContext {
  readonly meeting: Meeting;
  /** What the last action led to. */
  readonly events: readonly GameEvent[];
}

const legalIn =
  (phase: Phase) =>
  ({ context, event }: { context: MeetingContext; event: ChartEvent }): boolean =>
    isLegal(context.meeting, phase, event.action);

interface Heard {
  readonly guard: ReturnType<typeof legalIn>;
  readonly actions: 'answer';
  readonly target?: (typeof LEADS)[keyof typeof LEADS];
}

/** The moves of `phase`, each as far as the law of the moment allows it. */
function movesOf(phase: Phase): { readonly [Kind in ActionKind]?: Heard } {
  const heard: { [Kind in ActionKind]?: Heard } = {};
  const leads: { readonly [Kind in ActionKind]?: Heard['target'] } = LEADS;
  for (const kind of MOVES_OF_PHASE[phase]) {
    const target = leads[kind];
    heard[kind] = { guard: legalIn(phase), actions: 'answer', ...(target && { target }) };
  }
  return heard;
}

export const meetingChart = setup({
  types: {
    context: {} as MeetingContext,
    events: {} as ChartEvent,
    emitted: {} as { type: 'answered'; events: readonly GameEvent[] },
    input: {} as MeetingContext,
  },
  actions: {
    answer: enqueueActions(({ context, event, enqueue }) => {
      const { meeting, events } = answer(context.meeting, event.action);
      enqueue.assign({ meeting, events });
      enqueue.emit({ type: 'answered', events });
    }),
  },
  guards: {
    ended: ({ context }) => IS.ended(context.meeting),
    committed: ({ context }) => IS.committed(context.meeting),
    excused: ({ context }) => IS.excused(context.meeting),
    heardOut: ({ context }) => IS.heardOut(context.meeting),
    asked: ({ context }) => IS.asked(context.meeting),
    atTheDoor: ({ context }) => IS.atTheDoor(context.meeting),
  },
}).createMachine({
  id: 'meeting',
  // Our `step.ts`, and XState's `initialTransition` for its own bookkeeping, start an actor without input: an error
  // thrown here would surface there, and every game would pay for work done here.
  context: ({ input }) => input,
  initial: 'file',
  states: {
    file: { on: movesOf('file') },
    opening: {
      on: movesOf('opening'),
      always: ONWARD.opening,
    },
    claim: {
      on: movesOf('claim'),
      always: ONWARD.claim,
    },
    excuse: {
      on: movesOf('excuse'),
      always: ONWARD.excuse,
    },
    bargaining: {
      on: movesOf('bargaining'),
      always: ONWARD.bargaining,
    },
    commitment: {
      on: movesOf('commitment'),
      always: ONWARD.commitment,
    },
    over: { type: 'final' },
  },
});
