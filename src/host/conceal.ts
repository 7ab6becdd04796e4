/**
 * What an exam keeps to itself until the class is closed: everybody meets the same dealers with the same luck, so the
 * truth that a finished game tells would help whoever is still playing, or plays again.
 */
import type { ExamGame } from '../protocol/class.ts';
import type { GameEvent } from '../protocol/event.ts';
import type { MonthEvent } from '../protocol/month-event.ts';

/** The game without its truth: no revelation, no outcome, no accounts of the dealers at a month's end. */
export function concealed({ view, events }: ExamGame): ExamGame {
  return {
    view: view.scenario === 'meeting' ? { ...view, outcome: null } : view,
    events: events.filter(({ kind }) => kind !== 'revealed').map(withoutAccounts),
  };
}

function withoutAccounts(event: GameEvent | MonthEvent): GameEvent | MonthEvent {
  return event.kind === 'month-closed' ? { ...event, dealers: [] } : event;
}
