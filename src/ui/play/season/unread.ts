import type { MonthEvent } from '../../../protocol/month-event.ts';

/** The month that closed last, as long as nothing has been done since. */
export function unread(events: readonly MonthEvent[]): number | undefined {
  const closed = events.findLastIndex(({ kind }) => kind === 'month-closed');
  const event = events[closed];
  const acted = events.slice(closed + 1).some(({ kind }) => kind === 'acted');
  return event?.kind === 'month-closed' && !acted ? event.month : undefined;
}
