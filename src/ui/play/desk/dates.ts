/** The real calendar on paper. */
import type { CalendarDate } from '../../../protocol/month-event.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import type { Day } from '../../../protocol/units.ts';

/** 0 Monday … 6 Sunday, as a Chinese wall calendar begins its weeks. */
export function weekdayFromMonday({ year, month, day }: CalendarDate): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

export interface CalendarDay {
  readonly day: Day;
  readonly weekday: number;
  readonly today: boolean;
  readonly past: boolean;
  /** `sunday` and `holiday` are no working days. */
  readonly rest: 'sunday' | 'holiday' | null;
}

/** `worked`: the days of this month that have been worked on; the view knows the ones to come. */
export function calendarDays(view: MonthView, worked: readonly Day[]): readonly CalendarDay[] {
  const { date, monthEnd, workingDays } = view;
  return Array.from({ length: monthEnd }, (_, index) => {
    const day = index + 1;
    const weekday = weekdayFromMonday({ ...date, day });
    const works = day === date.day || worked.includes(day) || workingDays.includes(day);
    const rest = works ? null : weekday === 6 ? 'sunday' : 'holiday';
    return { day, weekday, today: day === date.day, past: day < date.day, rest };
  });
}
