import { describe, expect, it } from 'vitest';
import { daysIn, isWorkingDay, monthAfter, weekdayOf, workingDays } from './calendar.ts';

/** Every day of the years a season can touch. */
const days = Array.from({ length: 366 + 365 }, (_, index) => new Date(Date.UTC(2027, 0, 1 + index)));
const dated = (date: Date) => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});
describe('the calendar', () => {
  it('knows the weekday of every day of 2027 and 2028', () => {
    // 1 January 2027 is a Friday, leap day 2028 a Tuesday.
    expect(weekdayOf({ year: 2027, month: 1, day: 1 })).toBe(5);
    expect(weekdayOf({ year: 2028, month: 2, day: 29 })).toBe(2);
    for (const date of days) expect(weekdayOf(dated(date))).toBe(date.getUTCDay());
  });

  it('gives February its 29th in 2028 and 2000, and not in 2027 or 2100', () => {
    expect([2027, 2028, 2000, 2100].map((year) => daysIn(year, 2))).toEqual([28, 29, 29, 28]);
    for (const year of [2027, 2028])
      for (let month = 1; month <= 12; month += 1)
        expect(daysIn(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  });

  it('rests on Sundays and works on Saturdays', () => {
    expect(isWorkingDay({ year: 2027, month: 3, day: 7 })).toBe(false);
    expect(isWorkingDay({ year: 2027, month: 3, day: 6 })).toBe(true);
    for (const date of days.filter((day) => day.getUTCDay() === 0))
      expect(isWorkingDay(dated(date))).toBe(false);
  });

  it('rests on New Year, Labour Day, National Day, and at tomb-sweeping', () => {
    const off = [
      [2027, 1, 1],
      [2027, 5, 1],
      [2027, 10, 1],
      [2027, 10, 2],
      [2027, 4, 5],
      [2028, 4, 4],
      [2028, 5, 1],
      [2028, 5, 2],
      [2028, 10, 2],
    ] as const;
    for (const [year, month, day] of off) expect(isWorkingDay({ year, month, day })).toBe(false);
    expect(isWorkingDay({ year: 2027, month: 10, day: 4 })).toBe(true);
  });

  it('rests when the moon says so: New Year with its eve and two days after, Dragon Boat, Mid-Autumn', () => {
    // As the Purple Mountain Observatory publishes them. The new moon falls at 23:56 in Beijing on 6 February 2027:
    // calendars that are a few minutes off begin the year on the 7th.
    const feasts = [
      [2027, [205, 206, 207, 208, 609, 915]],
      [2028, [125, 126, 127, 128, 528, 1003]],
    ] as const;
    for (const [year, dates] of feasts)
      for (const date of dates)
        expect(isWorkingDay({ year, month: Math.floor(date / 100), day: date % 100 })).toBe(false);
    // The day before the eve and the day after the third are ordinary working days.
    for (const [year, month, day] of [
      [2027, 2, 4],
      [2027, 2, 9],
      [2028, 1, 24],
      [2028, 1, 29],
    ] as const)
      expect(isWorkingDay({ year, month, day })).toBe(true);
  });

  it('counts the working days of a month', () => {
    // 28 days less four Sundays, less the 5th, 6th and 8th; the 7th, also a holiday, is a Sunday anyway.
    expect(workingDays(2027, 2)).toHaveLength(21);
    // 31 days less four Sundays.
    expect(workingDays(2027, 3)).toHaveLength(27);
    // National Day takes the 1st and 2nd, and the Sunday is the 3rd.
    expect(workingDays(2027, 10)[0]).toBe(4);
    expect(workingDays(2028, 2).at(-1)).toBe(29);
  });

  it('goes on into the next year', () => {
    expect(monthAfter(12, 0)).toEqual({ year: 2027, month: 12 });
    expect(monthAfter(12, 1)).toEqual({ year: 2028, month: 1 });
    expect(monthAfter(3, 11)).toEqual({ year: 2028, month: 2 });
  });
});
