/** Hours and days in words. */
import { MONTH } from '../../../content/messages/month.ts';
import type { CalendarDate } from '../../../protocol/month-event.ts';
import type { Day, Minutes } from '../../../protocol/units.ts';
import { dayName } from '../../kit/date.ts';
import { translator } from '../../kit/language.ts';
import { weekdayFromMonday } from './dates.ts';

const t = translator(MONTH);

/** 95 → 1小时35分, 1 h 35 min. */
export function duration(minutes: Minutes): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('unit.m', { minutes: rest });
  return rest === 0 ? t('unit.h', { hours }) : t('unit.hm', { hours, minutes: rest });
}

export function day(of: Day): string {
  return dayName(of);
}

export function weekdayName(date: CalendarDate): string {
  return t(`unit.weekday.${WEEKDAYS[weekdayFromMonday(date)] ?? 0}`);
}

export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

export function monthName({ month }: CalendarDate): string {
  return t('unit.month', { month });
}
