/**
 * The rep's own books: what the view does not add up by itself. Read from the events, each once, however long the season
 * has been.
 */
import type { DealerId, MonthEvent } from '../../../protocol/month-event.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import type { Day, Minutes, Yuan } from '../../../protocol/units.ts';

export interface Books {
  /** Known to have come in this month, by dealer: what the receipts showed and what measures brought. */
  readonly received: ReadonlyMap<DealerId, Yuan>;
  /** Days of this month on which the rep has worked, today included. */
  readonly worked: readonly Day[];
  /** Where the clock stood when the day began; null before anything was done today. */
  readonly dayBegan: Minutes | null;
}

export const NEW_BOOKS: Books = { received: new Map(), worked: [], dayBegan: null };

export function readInto(books: Books, event: MonthEvent): Books {
  switch (event.kind) {
    case 'month-opened':
      return NEW_BOOKS;
    case 'day-broke':
      return { ...books, worked: [...books.worked, event.date.day], dayBegan: null };
    case 'acted':
      return books.dayBegan === null ? { ...books, dayBegan: event.clock } : books;
    case 'receipts-checked':
      return event.receipts.reduce((kept, { dealer, amount }) => credit(kept, dealer, amount), books);
    case 'measure-brought':
      return credit(books, event.dealer, event.paid);
    default:
      return books;
  }
}

function credit(books: Books, dealer: DealerId, amount: Yuan): Books {
  const received = new Map(books.received);
  received.set(dealer, (received.get(dealer) ?? 0) + amount);
  return { ...books, received };
}

/** How much of the working day has gone, 0–100. */
export function dayGone({ dayBegan }: Books, { clock, dayEnds }: MonthView): number {
  const began = dayBegan ?? clock;
  return Math.min(100, Math.max(0, ((clock - began) * 100) / Math.max(1, dayEnds - began)));
}
