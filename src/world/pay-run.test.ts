import { describe, expect, it } from 'vitest';
import { agreed, aMonthsDealer, anAccount, aPart, committed } from '../../test/support/a-month.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { Account, RivalBill } from './account.ts';
import { intention, runDay, suits } from './pay-run.ts';

const MONTH_END = 31;
/** The till after the evening of `day`. */
const evening = (account: Account, day: number, events: MonthEvent[] = []) =>
  runDay(account, day, MONTH_END, events);
const bill = (change: Partial<RivalBill>): RivalBill => ({
  importance: 90,
  day: 12,
  amount: 35_000,
  paid: 0,
  ...change,
});
/** 30,000 due on the 12th, which the dealer means to pay. */
const meaning = (change: Parameters<typeof committed>[0] = {}) =>
  committed({ parts: [aPart({ state: 'missed', claim: 30_000 })], ...change });

describe('the till of a day', () => {
  it('fills on market days alone, with 80 to 120 percent of the week', () => {
    expect(evening(anAccount(), 5).till.inflow).toBe(0);
    const sales = Array.from({ length: 60 }, (_, seed) => evening(anAccount({ seed }), 4).till.inflow);
    for (const amount of sales) expect(amount >= 48_000 && amount <= 72_000).toBe(true);
    expect(Math.max(...sales) - Math.min(...sales)).toBeGreaterThan(12_000);
  });

  it('pays a part that is meant to be paid, and no more than is there', () => {
    expect(evening(meaning(), 12).till).toMatchObject({ toUs: 30_000, cash: 10_000 });
    expect(evening(meaning({ cash: 20_000 }), 12).till).toMatchObject({ toUs: 20_000, cash: 0 });
    expect(evening(meaning({ cash: 0 }), 12).till.toUs).toBe(0);
  });

  it('pays nothing before its day', () => {
    expect(evening(committed(), 11).till.toUs).toBe(0);
  });

  it('the dealer says that he has paid, once, and never how much', () => {
    const events: MonthEvent[] = [];
    const short = evening(meaning({ cash: 20_000 }), 12, events);
    expect(events).toEqual([{ kind: 'payment-announced', dealer: 'test-dealer', part: 0, day: 12 }]);
    expect(short.parts[0]).toMatchObject({ state: 'partly', paid: 20_000, claim: 10_000 });
    evening({ ...short, till: { ...short.till, cash: 50_000 } }, 13, events);
    expect(events).toHaveLength(1);
  });

  it('money that comes after the receipts were compared is news again', () => {
    const found = meaning({ parts: [aPart({ state: 'missed', claim: 30_000, found: 0, pressed: [13] })] });
    expect(evening(found, 13).parts[0]).toMatchObject({ paid: 30_000, state: 'kept', found: null });
  });
});

describe('the queue', () => {
  it('a key supplier is served before us, a small one after', () => {
    const served = (importance: number) => evening(meaning({ bills: [bill({ importance })] }), 12).till.toUs;
    // 40,000 in the till: behind a bill of 35,000 there are 5,000 left for us.
    expect(served(95)).toBe(5_000);
    expect(served(5)).toBe(30_000);
  });

  it('for a key supplier’s bill in the next days the dealer keeps money back', () => {
    const served = (day: number) => evening(meaning({ bills: [bill({ day })] }), 12).till.toUs;
    expect(served(14)).toBe(5_000);
    expect(served(30)).toBe(30_000);
    // Nobody keeps money back for suppliers who stand behind us.
    const small = meaning({ bills: [bill({ day: 14, importance: 5 })] });
    expect(evening(small, 12).till.toUs).toBe(30_000);
  });

  it('trust is a place in the queue, and so is having been rung up', () => {
    const served = (change: Partial<Account>, lift = 0) => {
      const parts = [aPart({ state: 'missed', claim: 30_000, lift })];
      return evening(meaning({ bills: [bill({ importance: 66 })], parts, ...change }), 12).till.toUs;
    };
    expect(served({ trust: 0 })).toBe(5_000);
    expect(served({ trust: 100 })).toBe(30_000);
    expect(served({ trust: 0 }, 60)).toBe(30_000);
  });

  it('who has planned the month with us sets our next part aside from those behind us', () => {
    const early = (planned: Account['planned']) =>
      evening(
        committed({
          planned,
          commitment: agreed({ written: false }),
          bills: [bill({ importance: 20, day: 7, amount: 40_000 })],
        }),
        7,
      ).till.toRivals;
    // 30,000 of the 40,000 wait for the 12th.
    expect(early('joint')).toBe(10_000);
    expect(early('sent')).toBe(40_000);
    expect(early(null)).toBe(40_000);
  });

  it('money set aside for us and not given goes to other suppliers, on their next bills', () => {
    const unmeant = committed({
      parts: [aPart({ state: 'missed' })],
      bills: [bill({ day: 18, amount: 25_000, importance: 50 }), bill({ day: 24, importance: 50 })],
    });
    const after = evening(unmeant, 12);
    // 30,000 not given to us go to the 25,000 of the 18th, and 5,000 to the bill after it.
    expect(after.bills.map(({ paid }) => paid)).toEqual([25_000, 5_000]);
    expect(after.till).toMatchObject({ toUs: 0, toRivals: 30_000, cash: 10_000 });
  });

  it('what was meant and could not be paid is soon forgotten, unless somebody presses', () => {
    const later = (pressed: readonly number[], day: number) => {
      const parts = [aPart({ state: 'missed', claim: 30_000, pressed })];
      return evening(committed({ parts, cash: 0 }), day).parts[0]?.claim;
    };
    expect(later([], 12)).toBe(30_000);
    expect(later([], 19)).toBe(0);
    expect(later([17], 19)).toBe(30_000);
  });
});

describe('the day a part falls due', () => {
  /** What became of the part with 400 dealers of this integrity, each with 100,000 in the till. */
  const outcomes = (integrity: number) => {
    const states = { kept: 0, partly: 0, missed: 0 };
    const portions: number[] = [];
    for (let seed = 0; seed < 400; seed += 1) {
      const account = committed({ integrity, seed, cash: 100_000, commitment: agreed({ written: false }) });
      const part = evening(account, 12).parts[0];
      if (part?.state === 'kept' || part?.state === 'partly' || part?.state === 'missed')
        states[part.state] += 1;
      if (part?.state === 'partly') portions.push(part.paid / part.amount);
    }
    return { states, portions };
  };

  it('he pays it all, 30 to 80 percent as if it were all, or nothing', () => {
    const { states, portions } = outcomes(50);
    expect(Math.min(states.kept, states.partly, states.missed)).toBeGreaterThan(10);
    expect(Math.min(...portions)).toBeGreaterThanOrEqual(0.3);
    expect(Math.max(...portions)).toBeLessThanOrEqual(0.8);
  });

  it('an honest dealer keeps more of his dates than a slippery one', () => {
    expect(outcomes(90).states.kept).toBeGreaterThan(outcomes(30).states.kept * 1.2);
  });

  it('is paid by what measures have brought before anything is asked', () => {
    const credited = committed({ parts: [aPart({ paid: 30_000 })] });
    expect(evening(credited, 12).parts[0]).toMatchObject({ state: 'kept', paid: 30_000 });
  });
});

describe('following up', () => {
  it('suits by credit: the reliable loosely, the rest tightly; and habit moves it', () => {
    expect([90, 62, 40].map((integrity) => suits(anAccount({ integrity })))).toEqual([
      'loose',
      'normal',
      'tight',
    ]);
    expect(suits(anAccount({ integrity: 68, habit: 100 }))).toBe('loose');
    expect(suits(anAccount({ integrity: 60, habit: -100 }))).toBe('tight');
  });

  it('a slippery dealer who is not watched lets the day slip; a reliable one does not', () => {
    const lost = (integrity: number) => {
      const account = committed({ integrity });
      const done = (change: Parameters<typeof aPart>[0]) => intention(account, aPart(change));
      return { call: done({ contacted: true }) - done({}), line: done({ reminded: true }) - done({}) };
    };
    expect(lost(40).call).toBeGreaterThan(lost(40).line);
    expect(lost(40).line).toBeGreaterThan(0);
    expect(lost(90)).toEqual({ call: 0, line: 0 });
  });
});

describe('when the month ends', () => {
  const given = (change: Partial<Account>) => evening(anAccount(change), MONTH_END).till.toUs;

  it('a dealer whom nobody has pinned down gives something for peace, more if he likes us', () => {
    expect(given({})).toBeGreaterThan(0);
    expect(given({})).toBeLessThan(40_000);
    expect(given({ trust: 90 })).toBeGreaterThan(given({ trust: 10 }));
    expect(given({ habit: 80 })).toBeGreaterThan(given({ habit: -80 }));
  });

  it('who has committed gives what he committed to, and no present', () => {
    expect(given({ commitment: agreed() })).toBe(0);
  });

  it('the present is never more than is there', () => {
    const poor = anAccount({ cash: 1_000, dealer: aMonthsDealer({ marketDays: [4, 11, 18, 25] }) });
    expect(evening(poor, MONTH_END).till).toMatchObject({ toUs: 1_000, cash: 0 });
  });
});
