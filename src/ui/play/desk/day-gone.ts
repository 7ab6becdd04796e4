/** How far the working day has got, for its clock. */
import type { MonthBooks } from '../../../books/books.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import type { Percent } from '../../../protocol/units.ts';

/** How much of the working day has gone, 0–100. */
export function dayGone(
  { dayBegan }: Pick<MonthBooks, 'dayBegan'>,
  { clock, dayEnds }: Pick<MonthView, 'clock' | 'dayEnds'>,
): Percent {
  const began = dayBegan ?? clock;
  return Math.min(100, Math.max(0, ((clock - began) * 100) / Math.max(1, dayEnds - began)));
}
