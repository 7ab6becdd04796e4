/**
 * One month out of a season's events: each event with the day and the place in the log of the action behind it. All that
 * the report tells is read from here.
 */
import { type ClosedMonth, enter, openBooks, pageOf } from '../../../books/books.ts';
import type { DealerPage } from '../../../books/page.ts';
import type { MonthAction } from '../../../protocol/month-action.ts';
import type { CalendarDate, DealerId, DealerMonth, MonthEvent } from '../../../protocol/month-event.ts';
import type { Day, Yuan } from '../../../protocol/units.ts';

/** What happened, on which day, by which action; −1 before the first. */
interface Happened {
  readonly at: number;
  readonly day: Day;
  readonly event: MonthEvent;
}

/** An action with what its place in the log says about it. */
export interface MonthAct {
  readonly at: number;
  readonly day: Day;
  readonly action: MonthAction;
  /** Whom it was about; null where the whole territory was meant. */
  readonly dealer: DealerId | null;
}

export interface MonthLog {
  readonly month: number;
  /** Its first day. */
  readonly date: CalendarDate;
  readonly quota: Yuan;
  readonly paid: Yuan;
  readonly dealers: readonly DealerMonth[];
  readonly happened: readonly Happened[];
  readonly acts: ReadonlyMap<number, MonthAct>;
  /** The last day on which the rep worked. */
  readonly lastDay: Day;
  /** What the month came to with each dealer: agreed, done, found, owed. */
  readonly books: ClosedMonth;
}

/** All months that have closed, in order. */
export function monthLogsOf(events: readonly MonthEvent[]): readonly MonthLog[] {
  const months: MonthLog[] = [];
  let books = openBooks();
  let opened: Extract<MonthEvent, { kind: 'month-opened' }> | undefined;
  let happened: Happened[] = [];
  let at = -1;
  let day: Day = 1;
  for (const event of events) {
    books = enter(books, event);
    if (event.kind === 'acted') {
      at = event.at;
      day = event.day;
    } else if (event.kind === 'month-opened') {
      opened = event;
      day = 1;
      happened = [];
    }
    happened.push({ at, day, event });
    const month = event.kind === 'month-closed' && books.closed.at(-1);
    if (event.kind === 'month-closed' && opened && month) {
      const { quota, paid, dealers } = event;
      months.push({
        month: event.month,
        date: opened.date,
        quota,
        paid,
        dealers,
        happened,
        acts: actsOf(happened),
        lastDay: month.lastDay,
        books: month,
      });
    }
  }
  return months;
}

function actsOf(happened: readonly Happened[]): ReadonlyMap<number, MonthAct> {
  const acts = new Map<number, MonthAct>();
  let talk: DealerId | null = null;
  for (const { at, day, event } of happened) {
    if (event.kind === 'acted') {
      const { action } = event;
      acts.set(at, { at, day, action, dealer: 'dealer' in action ? action.dealer : talk });
    } else if (event.kind === 'talk-began') talk = event.dealer;
    else if (event.kind === 'talk-ended') talk = null;
  }
  return acts;
}

/** Where the month's actions stand in the season's log. */
export function stretchOf({ acts }: MonthLog): { readonly from: number; readonly to: number } {
  const places = [...acts.keys()];
  return { from: Math.min(...places), to: Math.max(...places) + 1 };
}

/** The dealer's page in the month's books. */
export function pageIn(log: MonthLog, dealer: DealerId): DealerPage {
  return pageOf(log.books, dealer);
}
