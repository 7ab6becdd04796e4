/**
 * The real calendar, by arithmetic alone (no clock, no locale). A rep works Monday to Saturday except on statutory
 * holidays: State Council, 全国年节及纪念日放假办法 (revised November 2024). Holidays that follow the moon are listed
 * for the years a season can touch.
 */
import type { CalendarDate } from '../protocol/month-event.ts';
import type { Day, Minutes } from '../protocol/units.ts';

/** Collecting has its hours; the rest of the day belongs to deliveries and reports. Design choice. */
export const DAY_BEGINS: Minutes = 8 * 60 + 30;
export const DAY_ENDS: Minutes = 14 * 60;

const FIRST_YEAR = 2027;

/** Month × 100 + day. Spring Festival with its eve, Qingming, Dragon Boat, Mid-Autumn. */
const LUNAR_HOLIDAYS: Readonly<Record<number, readonly number[]>> = {
  2027: [205, 206, 207, 208, 405, 609, 915],
  2028: [125, 126, 127, 128, 404, 528, 1003],
};
const FIXED_HOLIDAYS: readonly number[] = [101, 501, 502, 1001, 1002, 1003];

export function daysIn(year: number, month: number): Day {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 Sunday … 6 Saturday, by T. Sakamoto's congruence for the Gregorian calendar. */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

export function isWorkingDay(date: CalendarDate): boolean {
  const key = date.month * 100 + date.day;
  return weekdayOf(date) !== 0 && !FIXED_HOLIDAYS.includes(key) && !LUNAR_HOLIDAYS[date.year]?.includes(key);
}

/** The working days of a month, ascending. */
export function workingDays(year: number, month: number): readonly Day[] {
  return Array.from({ length: daysIn(year, month) }, (_, index) => index + 1).filter((day) =>
    isWorkingDay({ year, month, day }),
  );
}

/** The year and month that lie `later` months after the start in `FIRST_YEAR`. */
export function monthAfter(startMonth: number, later: number): { year: number; month: number } {
  const at = startMonth - 1 + later;
  return { year: FIRST_YEAR + Math.floor(at / 12), month: (at % 12) + 1 };
}
