import { dayOfMonth } from '../../content/day-of-month.ts';
import type { CalendarDate } from '../../protocol/month-event.ts';
import type { Day } from '../../protocol/units.ts';
import { inLanguage, language } from './language.ts';

/** A day of the calendar in the current language: 2027年3月2日, 2 March 2027. */
export function dateWords({ year, month, day }: CalendarDate): string {
  const words = new Intl.DateTimeFormat(language.value === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return words.format(new Date(Date.UTC(year, month - 1, day)));
}

/** A day of the month in words: 12号, the 12th. */
export function dayName(day: Day): string {
  return inLanguage(dayOfMonth(day));
}
