/** The course of a pinned game: its actions played through the kernel, and all events that followed. */

import { beginMonth, isOver, playMonth } from '../../dialogue/month-play.ts';
import { begin, phaseOf, play } from '../../dialogue/play.ts';
import { monthsOf, WEEK_DAYS } from '../../protocol/drill.ts';
import type { GameEvent } from '../../protocol/event.ts';
import { isDeskAction, type MonthAction } from '../../protocol/month-action.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import { briefOf } from './people.ts';
import type { Setup } from './pin.ts';

interface Step<Event> {
  readonly action: MonthAction;
  readonly events: readonly Event[];
}

export interface MeetingCourse {
  readonly kind: 'meeting';
  readonly dealer: string;
  readonly steps: readonly Step<GameEvent>[];
}
export interface SeasonCourse {
  readonly kind: 'season';
  /** What happens before anybody acts. */
  readonly beginning: readonly MonthEvent[];
  readonly steps: readonly Step<MonthEvent>[];
}
/** One meeting, several of a drill, or one season. */
export type PinCourse = {
  readonly kind: 'course';
  readonly plays: readonly (MeetingCourse | SeasonCourse)[];
};

/** Why the actions cannot be played to the game's end any more, as the end of a sentence that begins with the game. */
export interface Stuck {
  readonly kind: 'stuck';
  readonly why: string;
}

export function courseOf(setup: Setup, actions: readonly MonthAction[]): PinCourse | Stuck {
  return isOfMeetings(setup) ? meetings(setup, actions) : season(setup, actions);
}

function isOfMeetings({ scenario }: Setup): boolean {
  return scenario.kind === 'meeting' || (scenario.kind === 'drill' && scenario.of.kind === 'meeting');
}

/** How many months a setup of no meetings lasts. A week is the first of one month. */
export function monthsIn({ scenario }: Setup): number {
  if (scenario.kind === 'season') return scenario.months;
  return scenario.kind === 'drill' ? monthsOf(scenario.of) : 1;
}

/** After how many evenings the game is over, where it does not go to the end of its months. */
export function eveningsIn({ scenario }: Setup): number {
  return scenario.kind === 'drill' && scenario.of.kind === 'week' ? WEEK_DAYS : Number.POSITIVE_INFINITY;
}

function meetings({ dealers, seed }: Setup, actions: readonly MonthAction[]): PinCourse | Stuck {
  const plays: MeetingCourse[] = [];
  let at = 0;
  for (const brief of dealers.map(briefOf)) {
    let position = begin({ brief, seed });
    const steps: Step<GameEvent>[] = [];
    for (; phaseOf(position) !== 'over'; at += 1) {
      const action = actions[at];
      if (!action) return unfinished(actions);
      if (isDeskAction(action)) return refused(at, action, 'it is no action of a meeting');
      const played = play(position, action);
      if (!played.ok) return refused(at, action, played.refusal.message);
      position = played.position;
      steps.push({ action, events: played.events });
    }
    plays.push({ kind: 'meeting', dealer: brief.id, steps });
  }
  return ended(at, actions, plays);
}

function season(setup: Setup, actions: readonly MonthAction[]): PinCourse | Stuck {
  let position = beginMonth({
    briefs: setup.dealers.map(briefOf),
    months: monthsIn(setup),
    seed: setup.seed,
  });
  const beginning = position.context.events;
  const steps: Step<MonthEvent>[] = [];
  let evenings = 0;
  let at = 0;
  for (; !isOver(position) && evenings < eveningsIn(setup); at += 1) {
    const action = actions[at];
    if (!action) return unfinished(actions);
    const played = playMonth(position, action);
    if (!played.ok) return refused(at, action, played.refusal.message);
    position = played.position;
    steps.push({ action, events: played.events });
    if (action.kind === 'end-day') evenings += 1;
  }
  return ended(at, actions, [{ kind: 'season', beginning, steps }]);
}

function ended(at: number, actions: readonly MonthAction[], plays: PinCourse['plays']): PinCourse | Stuck {
  const more = actions[at];
  return more ? refused(at, more, 'the game is over') : { kind: 'course', plays };
}

function unfinished(actions: readonly MonthAction[]): Stuck {
  return { kind: 'stuck', why: `it is not over after the last of its ${actions.length} actions` };
}

function refused(at: number, { kind }: MonthAction, why: string): Stuck {
  return { kind: 'stuck', why: `its action ${at + 1} (${kind}) is refused (${why.replace(/\.$/, '')})` };
}
