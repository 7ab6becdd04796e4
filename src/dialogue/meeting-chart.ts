/**
 * The statechart of a meeting: opening → claim → bargaining (with an excuse on the table or not) → commitment →
 * over. The chart knows the phases and their order; the world decides what an action does. The chart has no timers
 * and no effects, so the same chart runs purely (bots, replay, host) and as an actor (a live screen, the
 * inspector).
 */
import { enqueueActions, setup } from 'xstate';
import type { Action, ActionKind } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import { refusalOf } from '../protocol/legal.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import { answer } from '../world/answer.ts';
import type { Meeting } from '../world/meeting.ts';
import { lawOf } from './law.ts';
import { IS, ONWARD } from './onward.ts';

/** One action, as an event of the chart: the action's kind is the event's type. */
export type Spoken = {
  [Kind in ActionKind]: { readonly type: Kind; readonly action: Extract<Action, { kind: Kind }> };
}[ActionKind];

export interface MeetingContext {
  readonly meeting: Meeting;
  /** What the last action led to. */
  readonly events: readonly GameEvent[];
}

const legalIn =
  (phase: Phase) =>
  ({ context, event }: { context: MeetingContext; event: Spoken }): boolean =>
    refusalOf(event.action, lawOf(context.meeting, phase)) === undefined;

const say = <Kind extends ActionKind>(phase: Phase, kinds: readonly Kind[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, { guard: legalIn(phase), actions: 'answer' }])) as {
    [K in Kind]: { guard: ReturnType<typeof legalIn>; actions: 'answer' };
  };

export const meetingChart = setup({
  types: {
    context: {} as MeetingContext,
    events: {} as Spoken,
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
    file: {
      on: {
        prepare: { guard: legalIn('file'), actions: 'answer' },
        enter: { guard: legalIn('file'), actions: 'answer', target: 'opening' },
      },
    },
    opening: {
      on: say('opening', ['open-direct', 'open-prepared', 'small-talk', 'plead', 'open-hostile']),
      always: ONWARD.opening,
    },
    claim: {
      on: say('claim', ['claim', 'plead', 'small-talk', 'inquire', 'plan-jointly', 'leave']),
      always: ONWARD.claim,
    },
    excuse: {
      on: say('excuse', [
        'accept-excuse',
        'acknowledge',
        'challenge',
        'verify',
        'match-measure',
        'threaten',
        'leave',
      ]),
      always: ONWARD.excuse,
    },
    bargaining: {
      on: say('bargaining', [
        'claim',
        'inquire',
        'plan-jointly',
        'hold',
        'lower',
        'trade',
        'remind',
        'warn',
        'threaten',
        'discount',
        'verify',
        'match-measure',
        'ask-commitment',
        'leave',
      ]),
      always: ONWARD.bargaining,
    },
    commitment: {
      on: say('commitment', ['ask-schedule', 'ask-method', 'ask-writing', 'close']),
      always: ONWARD.commitment,
    },
    over: { type: 'final' },
  },
});
