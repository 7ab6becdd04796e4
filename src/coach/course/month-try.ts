/**
 * A try that takes some days of a month: everything that happened, including the first `begun` events, which come
 * from before.
 */
import type { MonthEvent } from '../../protocol/month-event.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import type { Day } from '../../protocol/units.ts';

export interface MonthTry {
  readonly scenario: 'month';
  readonly events: readonly MonthEvent[];
  readonly begun: number;
  readonly view: MonthView;
}

/** What the learner did and what came of it. */
export function sinceBegun({ events, begun }: MonthTry): readonly MonthEvent[] {
  return events.slice(begun);
}

/** The morning on which the learner began. */
export function firstDay({ events, begun, view }: MonthTry): Day {
  const morning = events.slice(0, begun).findLast((event) => event.kind === 'day-broke');
  return morning?.kind === 'day-broke' ? morning.date.day : view.date.day;
}

/** Whether the month of the try is over, or the try's last day has passed. */
export function endOf(tried: MonthTry, lastDay: Day): 'over' | 'going-on' {
  const { phase, month, date } = tried.view;
  return phase === 'over' || month > 1 || date.day > lastDay ? 'over' : 'going-on';
}
