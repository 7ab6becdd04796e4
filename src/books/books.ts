/**
 * The books of a season: a month is read here and nowhere else. Events go in one by one, in the order in which they
 * happened; out come pages by dealer and month. Nothing is changed in place, so that a screen may keep what it has read
 * and enter only what is new.
 */
import type { CalendarDate, DealerId, MonthEvent, MonthEventOf } from '../protocol/month-event.ts';
import type { Day, Minutes, Yuan } from '../protocol/units.ts';
import { enterOnPage } from './enter-page.ts';
import { blankPage, type DealerPage } from './page.ts';
import type { Place } from './part.ts';

export interface MonthBooks {
  /** 1 … months. */
  readonly month: number;
  /** Its first day; null where the events do not begin with a month. */
  readonly date: CalendarDate | null;
  readonly quota: Yuan;
  readonly pages: ReadonlyMap<DealerId, DealerPage>;
  /** Days on which the rep has worked, today included. */
  readonly worked: readonly Day[];
  /** Where the clock stood when the day began; null before anything was done today. */
  readonly dayBegan: Minutes | null;
  /** When the receipts were compared. */
  readonly compared: readonly Place[];
}

export interface ClosedMonth extends MonthBooks {
  /** What the month came to, dealer by dealer. */
  readonly result: MonthEventOf<'month-closed'>;
  /** The last day on which the rep worked. */
  readonly lastDay: Day;
}

export interface Books {
  /** The action under way. */
  readonly now: Place;
  readonly open: MonthBooks;
  /** In order. */
  readonly closed: readonly ClosedMonth[];
}

function newMonth(month: number): MonthBooks {
  return { month, date: null, quota: 0, pages: new Map(), worked: [], dayBegan: null, compared: [] };
}

export function openBooks(): Books {
  return { now: { at: -1, day: 1 }, open: newMonth(1), closed: [] };
}

/** The books after one more event. */
export function enter(books: Books, event: MonthEvent): Books {
  switch (event.kind) {
    case 'acted': {
      const { open } = books;
      const begun = open.dayBegan === null ? { ...open, dayBegan: event.clock } : open;
      return { ...books, now: { at: event.at, day: event.day }, open: begun };
    }
    case 'month-opened': {
      const { month, date, quota } = event;
      const { at } = books.now;
      return { ...books, now: { at, day: 1 }, open: { ...newMonth(month), date, quota } };
    }
    case 'month-closed':
      return closed(books, event);
    case 'day-broke': {
      const { open } = books;
      return { ...books, open: { ...open, worked: [...open.worked, event.date.day], dayBegan: null } };
    }
    case 'receipts-checked':
      return compared(books, event);
    default:
      return 'dealer' in event
        ? onPage(books, event.dealer, (page) => enterOnPage(page, event, books.now))
        : books;
  }
}

/** The books after all of them. What happens with one dealer in a row is entered on the page before it is put back. */
export function readBooks(events: readonly MonthEvent[], from: Books = openBooks()): Books {
  let books = from;
  let page: DealerPage | null = null;
  for (const event of events) {
    if ('dealer' in event) {
      if (page?.dealer !== event.dealer) {
        books = withPage(books, page);
        page = pageOf(books.open, event.dealer);
      }
      page = enterOnPage(page, event, books.now);
    } else {
      if (event.kind !== 'acted') {
        books = withPage(books, page);
        page = null;
      }
      books = enter(books, event);
    }
  }
  return withPage(books, page);
}

/** A dealer's page, blank where nothing has happened. */
export function pageOf({ pages }: Pick<MonthBooks, 'pages'>, dealer: DealerId): DealerPage {
  return pages.get(dealer) ?? blankPage(dealer);
}

/** Every page of every month, in order. */
export function pagesOf({ closed, open }: Books): readonly DealerPage[] {
  return [...closed, open].flatMap(({ pages }) => [...pages.values()]);
}

export function isAnyonePressed(books: Books): boolean {
  return pagesOf(books).some(({ contacts }) => contacts.some(({ what }) => what === 'pressing'));
}

function onPage(books: Books, dealer: DealerId, change: (page: DealerPage) => DealerPage): Books {
  return withPage(books, change(pageOf(books.open, dealer)));
}

function withPage(books: Books, page: DealerPage | null): Books {
  const { open } = books;
  if (!page || page === open.pages.get(page.dealer)) return books;
  return { ...books, open: { ...open, pages: new Map(open.pages).set(page.dealer, page) } };
}

function compared(books: Books, { receipts }: MonthEventOf<'receipts-checked'>): Books {
  const credited = receipts.reduce(
    (all, { dealer, amount }) =>
      onPage(all, dealer, (page) => ({ ...page, received: page.received + amount })),
    books,
  );
  const { open, now } = credited;
  return { ...credited, open: { ...open, compared: [...open.compared, now] } };
}

function closed({ now, open, closed: before }: Books, result: MonthEventOf<'month-closed'>): Books {
  const month = { ...open, month: result.month, result, lastDay: now.day };
  return { now, open: newMonth(result.month + 1), closed: [...before, month] };
}
