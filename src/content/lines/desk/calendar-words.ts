/** Dates and counts as they stand in the sentences of a month. */
import type { CalendarDate } from '../../../protocol/month-event.ts';
import type { Bilingual } from '../../bilingual.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function monthName({ month }: CalendarDate): Bilingual {
  return { zh: `${month}月`, en: MONTHS[month - 1] ?? String(month) };
}

/** "6月3号"; "3 June". */
export function dateName(date: CalendarDate): Bilingual {
  const month = monthName(date);
  return { zh: `${month.zh}${date.day}号`, en: `${date.day} ${month.en}` };
}

export function plainNumber(count: number): Bilingual {
  return { zh: String(count), en: String(count) };
}

export function dealerCount(count: number): Bilingual {
  return { zh: String(count), en: count === 1 ? 'one dealer' : `${count} dealers` };
}
