import { describe, expect, it } from 'vitest';
import { anAccount, aPart, aSeason, atTheDesk, committed } from '../../test/support/a-month.ts';
import { DESK_MINUTES, EFFORT_MINUTES } from '../protocol/month-costs.ts';
import { DAY_BEGINS } from './calendar.ts';
import { answerMonth } from './month-answer.ts';

const dealer = 'test-dealer';

describe('a day at the desk', () => {
  it('each thing takes its minutes, and the way there counts', () => {
    // 25 units of the map to the east at 0.6 minutes each, and ten minutes to get going.
    const desk = atTheDesk([anAccount({ talks: 1, at: { x: 75, y: 50 } })]);
    const spent = () => desk.season().clock - DAY_BEGINS;
    desk.act({ kind: 'check-receipts' });
    expect(spent()).toBe(DESK_MINUTES['check-receipts']);
    desk.act({ kind: 'start-measure', dealer, measure: 'lend-staff', estimate: 5_000 });
    expect(spent()).toBe(DESK_MINUTES['check-receipts'] + EFFORT_MINUTES['lend-staff']);
    expect(desk.season().place).toBeNull();
    desk.act({ kind: 'start-measure', dealer, measure: 'new-product', estimate: 5_000 });
    expect(desk.season().place).toBe(dealer);
    expect(spent()).toBe(
      DESK_MINUTES['check-receipts'] + EFFORT_MINUTES['lend-staff'] + EFFORT_MINUTES['new-product'] + 25,
    );
  });

  it('who is there already need not travel again that day', () => {
    const account = committed({ parts: [aPart({ state: 'missed', found: 0 })], at: { x: 75, y: 50 } });
    const desk = atTheDesk([account], { day: 15, place: dealer });
    desk.act({ kind: 'press-miss', dealer, by: 'visit' });
    expect(desk.heard('travelled')).toBe(false);
    expect(desk.season().clock - DAY_BEGINS).toBe(DESK_MINUTES['press-visit']);
  });

  it('a new morning begins at the office, at half past eight', () => {
    const desk = atTheDesk([anAccount()], { place: dealer, clock: 800 }).act({ kind: 'end-day' });
    expect(desk.season()).toMatchObject({ day: 6, clock: DAY_BEGINS, place: null });
    expect(desk.last('day-broke')).toMatchObject({ date: { year: 2027, month: 3, day: 6 } });
  });

  it('a sent plan is only a figure on paper', () => {
    const desk = atTheDesk([anAccount()]).act({ kind: 'send-plan', dealer, amount: 150_000 });
    expect(desk.hidden()).toMatchObject({ planned: 'sent', commitment: null });
    expect(desk.last('plan-sent').amount).toBe(150_000);
  });
});

describe('the evening', () => {
  it('runs the tills of today and of the days of rest that follow', () => {
    // Saturday the 6th: Sunday the 7th, on which a part falls due, passes too.
    const desk = atTheDesk([committed({ integrity: 100, parts: [aPart({ day: 7 })] })], { day: 6 });
    desk.act({ kind: 'end-day' });
    expect(desk.season().day).toBe(8);
    expect(desk.hidden().parts[0]?.state).not.toBe('open');
  });

  it('on the last working day closes the month, whatever days are left', () => {
    // 31 January 2027 was a Sunday.
    const january = { year: 2027, calendarMonth: 1, monthEnd: 31, day: 30, workingDays: [28, 29, 30] };
    const desk = atTheDesk([anAccount()], january).act({ kind: 'end-day' });
    expect(desk.heard('month-closed')).toBe(true);
    expect(desk.season().over).toBe(true);
  });

  it('of one month is followed by the first working morning of the next', () => {
    // After 30 April come the holidays of 1 and 2 May; the 2nd is a Sunday too.
    const april = {
      months: 2,
      calendarMonth: 4,
      startMonth: 4,
      monthEnd: 30,
      day: 30,
      workingDays: [29, 30],
    };
    const desk = atTheDesk([anAccount()], april).act({ kind: 'end-day' });
    expect(desk.season()).toMatchObject({ month: 2, calendarMonth: 5, day: 3, clock: DAY_BEGINS });
    const { till, dealer: drawn } = desk.hidden();
    // The sales of a market day during the holidays have come in.
    expect(till.inflow > 0).toBe(drawn.marketDays.some((day) => day < 3));
  });
});

describe('an answer', () => {
  it('begins with what was done, and leaves the season that was asked as it was', () => {
    const season = aSeason([committed()], { day: 11 });
    const before = JSON.stringify(season);
    const { events, season: after } = answerMonth(season, { kind: 'remind-due', dealer });
    expect(events[0]).toEqual({
      kind: 'acted',
      at: 0,
      action: { kind: 'remind-due', dealer },
      day: 11,
      clock: DAY_BEGINS,
    });
    expect(after.actions).toBe(1);
    expect(JSON.stringify(season)).toBe(before);
  });
});
