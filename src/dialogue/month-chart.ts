/**
 * The statechart of a month: at the desk, in a talk, over. The meeting's own chart plays what is said in a talk;
 * the state between two actions is plain JSON, so a month can be saved in the middle of a sentence.
 */
import { enqueueActions, setup } from 'xstate';
import type { Action } from '../protocol/action.ts';
import type { DeskAction } from '../protocol/month-action.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { Season } from '../world/season.ts';
import { monthRefusal, talkRefusal } from './month-law.ts';
import { advance } from './month-run.ts';
import { byChart } from './month-talk.ts';

/** One action of a month, as the chart's event. */
export type MonthChartEvent =
  | { readonly type: 'desk'; readonly action: DeskAction }
  | { readonly type: 'say'; readonly action: Action };

export interface MonthContext {
  readonly season: Season;
  readonly events: readonly MonthEvent[];
}

export const monthChart = setup({
  types: {
    context: {} as MonthContext,
    events: {} as MonthChartEvent,
    emitted: {} as { type: 'answered'; events: readonly MonthEvent[] },
    input: {} as MonthContext,
  },
  actions: {
    play: enqueueActions(({ context, event, enqueue }) => {
      const played = advance(context.season, event.action, byChart);
      enqueue.assign(played);
      enqueue.emit({ type: 'answered', events: played.events });
    }),
  },
  guards: {
    workable: ({ context, event }) =>
      event.type === 'desk' && monthRefusal(context.season, event.action) === undefined,
    sayable: ({ context, event }) =>
      event.type === 'say' && talkRefusal(context.season, event.action) === undefined,
    talking: ({ context }) => context.season.talk !== null,
    over: ({ context }) => context.season.over,
  },
}).createMachine({
  id: 'month',
  // Nothing is computed for the first morning until somebody acts: here too, as in the meeting's chart, actors are
  // started without input.
  context: ({ input }) => input,
  initial: 'morning',
  states: {
    morning: { on: { desk: { guard: 'workable', actions: 'play', target: 'desk' } } },
    desk: {
      on: { desk: { guard: 'workable', actions: 'play' } },
      always: [
        { guard: 'over', target: 'over' },
        { guard: 'talking', target: 'talk' },
      ],
    },
    talk: {
      on: { say: { guard: 'sayable', actions: 'play' } },
      always: { guard: ({ context }) => context.season.talk === null, target: 'desk' },
    },
    over: { type: 'final' },
  },
});
