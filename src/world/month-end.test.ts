import { describe, expect, it } from 'vitest';
import { agreed, aMonthsDealer, anAccount, aPart, aTurn, committed } from '../../test/support/a-month.ts';
import type { Account, Part, Till } from './account.ts';
import { total } from './arithmetic.ts';
import { closeMonth } from './month-end.ts';
import type { Season } from './season.ts';

/** Closes a month; `then` is the account in the next month. */
function close(account: Account, change: Partial<Season> = {}) {
  const turn = aTurn([account], { months: 12, day: 31, ...change });
  closeMonth(turn);
  const [then = account] = turn.now.accounts;
  const closed = turn.events.find((event) => event.kind === 'month-closed');
  return { turn, then, closed, result: closed?.dealers[0] };
}
const paying = (toUs: number, change: Parameters<typeof anAccount>[0] = {}): Account => {
  const account = anAccount(change);
  const till: Till = { ...account.till, toUs, inflow: toUs };
  return { ...account, till };
};
const kept = (change: Partial<Part> = {}) => aPart({ state: 'kept', paid: 30_000, found: 30_000, ...change });

describe('the end of a month', () => {
  it('makes known what came of each dealer: paid, given for it, left, and how he is to be followed up', () => {
    const account = {
      ...paying(60_000, { commitment: agreed(), parts: [kept(), kept()], discount: 2, measureCost: 1_500 }),
      person: { ...anAccount().person, integrity: 90 },
    };
    // Two percent of 60,000, and the measures.
    expect(close(account).result).toMatchObject({
      paid: 60_000,
      committed: 60_000,
      cost: 2_700,
      suits: 'loose',
    });
    expect(close(account).closed).toMatchObject({ month: 1, paid: 60_000 });
  });

  it('the discount is for money that came, not for money that was promised', () => {
    const account = paying(10_000, { commitment: agreed(), discount: 5 });
    expect(close(account).result?.cost).toBe(500);
  });

  it('the last month ends the season and opens no other', () => {
    const { turn } = close(paying(10_000), { months: 3, month: 3 });
    expect(turn.now.over).toBe(true);
    expect(turn.events.at(-1)?.kind).toBe('season-ended');
    expect(turn.events.some(({ kind }) => kind === 'month-opened')).toBe(false);
  });
});

describe('what a dealer takes into the next month', () => {
  it('parts kept go on record, and so do those that were not', () => {
    const account = { ...committed(), record: { kept: 2, partly: 0, missed: 1 } };
    const parts = [kept(), aPart({ state: 'missed' }), aPart({ state: 'renewed' }), kept()];
    expect(close({ ...account, parts }).then.record).toEqual({ kept: 4, partly: 0, missed: 2 });
  });

  it('the habit is better for a month demanded and kept than for one let pass', () => {
    const good = { ...paying(60_000), commitment: agreed(), parts: [kept(), kept({ day: 20 })] };
    const bad = { ...paying(0), commitment: agreed(), parts: [aPart({ state: 'missed' })] };
    expect(close(good).then.habit).toBeGreaterThan(close(bad).then.habit);
    // A miss that was pressed at once spoils less than one that was let pass.
    const pressed = { ...bad, parts: [aPart({ state: 'missed', pressed: [13] })] };
    expect(close(pressed).then.habit).toBeGreaterThan(close(bad).then.habit);
  });

  it('resentment and gratitude fade, a part each month', () => {
    const faded = (trust: number) => close(paying(0, { trust })).then.trust;
    expect(faded(15)).toBeGreaterThan(15);
    expect(faded(15)).toBeLessThan(55);
    expect(faded(95)).toBeLessThan(95);
    expect(faded(95)).toBeGreaterThan(55);
  });

  it('the grade on file is revised after three months, to what the behaviour deserves', () => {
    const stale = anAccount({ integrity: 40 });
    const { file } = stale.dealer;
    const wrong = { ...stale, dealer: { ...stale.dealer, file: { ...file, grade: 'A' as const } } };
    for (const month of [1, 2, 4, 5]) expect(close(wrong, { month }).then.dealer.file.grade).toBe('A');
    const { then, turn } = close(wrong, { month: 3 });
    expect(turn.events).toContainEqual({ kind: 'grade-revised', dealer: 'test-dealer', grade: 'D' });
    expect(then.dealer.file.grade).toBe('D');
    // A dealer who was graded rightly is not mentioned.
    expect(close(then, { month: 3 }).turn.events.some(({ kind }) => kind === 'grade-revised')).toBe(false);
  });

  it('is otherwise a clean sheet: nothing planned, said, due or under way', () => {
    const { then } = close({ ...paying(20_000), planned: 'joint', talks: 3, contacts: 4, pestered: 2 });
    expect(then).toMatchObject({
      planned: null,
      talks: 0,
      commitment: null,
      parts: [],
      efforts: [],
      pestered: 0,
    });
    expect(then.till).toMatchObject({ toUs: 0, toRivals: 0, inflow: 0 });
    // Part of what lay in the till, never more than there was.
    expect(then.till.opening).toBeLessThan(20_000 + 20_000);
  });
});

describe('the file in the next month', () => {
  const owed = (toUs: number) => close(paying(toUs)).then.dealer.file;

  it('payments went against the oldest bills, and what was not due is a month older', () => {
    const { ageing } = anAccount().dealer.file;
    const unpaid = owed(0).ageing;
    expect(unpaid.over60).toBe(ageing.over60 + ageing.to60);
    expect(unpaid.to60).toBe(ageing.to30);
    expect(unpaid.to30).toBe(ageing.notDue);
    const paid = owed(ageing.over60 + ageing.to60 + 1_000).ageing;
    expect(paid.over60).toBe(0);
    expect(paid.to60).toBe(ageing.to30 - 1_000);
  });

  it('the receivable is what was owed, less what was paid, and what was delivered', () => {
    for (const toUs of [0, 30_000, 150_000, 400_000]) {
      const { receivable, ageing } = owed(toUs);
      expect(receivable).toBe(400_000 - toUs + ageing.notDue);
      expect(total(Object.values(ageing))).toBe(receivable);
    }
  });

  it('who pays, is delivered more; nobody is supplied without end', () => {
    expect(owed(100_000).ageing.notDue).toBeGreaterThan(owed(10_000).ageing.notDue);
    let account = paying(0);
    for (let month = 1; month < 12; month += 1) account = close(account, { month }).then;
    // Six and a half times what the dealer would pay when asked.
    expect(account.dealer.file.receivable).toBeLessThanOrEqual(650_000);
  });

  it('remembers what was said and what was paid, and a broken word among them', () => {
    const { then } = close(
      paying(20_000, { commitment: agreed(), parts: [aPart({ state: 'partly', paid: 20_000 })] }),
    );
    expect(then.dealer.file.history[0]).toEqual({ monthsAgo: 1, said: 60_000, paid: 20_000 });
    expect(then.dealer.file.history.map(({ monthsAgo }) => monthsAgo)).toEqual([1, 2, 3]);
    expect(then.dealer.brokenPromise).toEqual({ about: 'promise', monthsAgo: 1, said: 60_000, paid: 20_000 });
  });

  it('the target rolls: what this month lacked is asked for in the months that are left, within reason', () => {
    const target = (toUs: number) => close(paying(toUs), { month: 6 }).then.dealer.file.target;
    expect(target(0)).toBeGreaterThanOrEqual(target(300_000));
    for (const toUs of [0, 2_000_000]) {
      expect(target(toUs)).toBeGreaterThanOrEqual(120_000);
      expect(target(toUs)).toBeLessThanOrEqual(180_000);
    }
  });

  it('the month’s draw changes cash, suppliers and excuses; the person stays who he is', () => {
    const account = anAccount({ dealer: aMonthsDealer() });
    const { then, turn } = close(account);
    expect(then.person).toEqual(account.person);
    expect(then.dealer.integrity).toBe(account.person.integrity);
    expect(then.seed).not.toBe(account.seed);
    expect(then.dealer.natural).toBeGreaterThanOrEqual(92_000);
    expect(then.dealer.natural).toBeLessThanOrEqual(108_000);
    expect(turn.now).toMatchObject({ month: 2, calendarMonth: 4, year: 2027, monthEnd: 30 });
    expect(turn.now.quota).toBe(then.dealer.file.target);
  });
});
