import { expect, it } from 'vitest';
import { readBooks } from '../../../books/books.ts';
import { TERRITORY } from '../../../content/dealers.ts';
import { startMonths } from '../../../session/start-month.ts';
import { dayGone } from './day-gone.ts';

it('the day’s clock shows how much of today is gone: 10 minutes of the five and a half hours from 8:30 to 14:00', () => {
  const dealers = TERRITORY.slice(0, 4).map(({ brief }) => brief);
  const session = startMonths({ dealers, months: 1, seed: 7, words: 1 });
  const first = session.view().date.day;
  session.act({ kind: 'end-day' });
  session.act({ kind: 'check-receipts' });
  const { open } = readBooks(session.events());
  expect(open.worked).toEqual([first, session.view().date.day]);
  expect(dayGone(open, session.view())).toBeCloseTo(1000 / 330, 5);
});
