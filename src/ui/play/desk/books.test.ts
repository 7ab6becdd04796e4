import { describe, expect, it } from 'vitest';
import { TERRITORY } from '../../../content/dealers.ts';
import type { MonthEvent } from '../../../protocol/month-event.ts';
import { startMonths } from '../../../session/start-month.ts';
import { type Books, dayGone, NEW_BOOKS, readInto } from './books.ts';

const read = (events: readonly MonthEvent[]): Books => events.reduce(readInto, NEW_BOOKS);

describe('the rep’s own books', () => {
  it('add up what receipts showed and what measures brought, dealer by dealer', () => {
    const books = read([
      {
        kind: 'receipts-checked',
        receipts: [
          { dealer: 'a', amount: 30_000 },
          { dealer: 'b', amount: 5_000 },
        ],
      },
      { kind: 'measure-brought', dealer: 'a', measure: 'promotion', round: 1, paid: 2_000 },
    ]);
    expect([...books.received]).toEqual([
      ['a', 32_000],
      ['b', 5_000],
    ]);
  });

  it('begin anew with a month', () => {
    const books = read([
      { kind: 'receipts-checked', receipts: [{ dealer: 'a', amount: 30_000 }] },
      { kind: 'month-opened', month: 2, date: { year: 2027, month: 5, day: 1 }, quota: 1 },
    ]);
    expect(books.received.size).toBe(0);
  });

  it('know the days worked and how much of today is gone', () => {
    const dealers = TERRITORY.slice(0, 4).map(({ brief }) => brief);
    const session = startMonths({ dealers, months: 1, seed: 7, contentVersion: 1 });
    const first = session.view().date.day;
    session.act({ kind: 'end-day' });
    session.act({ kind: 'check-receipts' });
    const books = read(session.events());
    expect(books.worked).toEqual([first, session.view().date.day]);
    // 10 minutes of the five and a half hours from 8:30 to 14:00.
    expect(dayGone(books, session.view())).toBeCloseTo(1000 / 330, 5);
  });
});
