import { describe, expect, it } from 'vitest';
import { anExcuse } from '../../test/support/a-dealer.ts';
import { aMonthsDealer, anAccount, aTurn, committed } from '../../test/support/a-month.ts';
import { EFFORT_DAYS } from '../protocol/month-costs.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import { MEASURES, type Measure } from '../protocol/vocabulary.ts';
import type { Account } from './account.ts';
import { bringIn, forgetPromises, potential, ROUNDS, startMeasure } from './effort.ts';

/** A dealer whose cash really is tied up in stock, as the dealer says. */
const stuck = (status: 'unsaid' | 'insisted' = 'insisted', truth: 'true' | 'bluff' = 'true') =>
  anAccount({
    dealer: aMonthsDealer({ excuses: [anExcuse('stock', truth)] }),
    excuses: [{ status, claimed: 20_000, block: 20_000, verified: true }],
  });
const begin = (account: Account, measure: Measure, day = 5) => {
  const turn = aTurn([account], { day });
  startMeasure(turn, account, measure, 10_000);
  return turn.now.accounts[0] ?? account;
};
const comeIn = (account: Account, day = 31, events: MonthEvent[] = []) => bringIn(account, day, events);

describe('what a measure can bring', () => {
  it('is what is the matter: promotion sells off what is stuck, training hardly does', () => {
    expect(potential(stuck(), 'promotion')).toBeGreaterThan(potential(stuck(), 'training') * 2);
    expect(potential(stuck(), 'promotion')).toBeGreaterThan(potential(stuck(), 'joint-collection'));
  });

  it('is next to nothing where the trouble was made up', () => {
    expect(potential(stuck('insisted', 'bluff'), 'promotion')).toBeLessThan(
      potential(stuck(), 'promotion') / 3,
    );
  });

  it('is less for a trouble nobody has spoken of: it hits by chance', () => {
    expect(potential(stuck('unsaid'), 'promotion')).toBeLessThan(potential(stuck(), 'promotion'));
  });

  it('cannot collect from retailers what they do not owe', () => {
    const with_ = (overdue: number) =>
      potential(
        anAccount({ dealer: aMonthsDealer({ retailers: { about: 'retailers', owed: 90_000, overdue } }) }),
        'joint-collection',
      );
    expect(with_(0)).toBe(0);
    // A fifth of what is overdue.
    expect(with_(60_000)).toBe(12_000);
  });

  it('stock beyond five weeks of sale can be turned into cash', () => {
    const idle = anAccount({
      dealer: aMonthsDealer({ stock: { about: 'stock', value: 210_000, days: 70 } }),
    });
    // Half of 210,000 lies idle: promotion moves 15 percent of it, new outlets 7, on top of what sells anyway.
    expect(potential(idle, 'promotion') - potential(anAccount(), 'promotion')).toBe(15_750);
    expect(potential(idle, 'outlet') - potential(anAccount(), 'outlet')).toBe(7_350);
  });
});

describe('a measure carried out', () => {
  it('costs at once and shows after its days, once', () => {
    for (const measure of MEASURES) {
      const begun = begin(stuck(), measure);
      const [effort] = begun.efforts;
      expect(effort).toMatchObject({ due: 5 + EFFORT_DAYS[measure], brought: null });
      expect(begun.measureCost).toBe(effort?.cost);
      expect(comeIn(begun, 4 + EFFORT_DAYS[measure])).toBe(begun);
      const events: MonthEvent[] = [];
      const done = comeIn(begun, 5 + EFFORT_DAYS[measure], events);
      expect(done.efforts[0]?.brought).not.toBeNull();
      expect(comeIn(done, 31, events)).toBe(done);
      expect(events).toHaveLength(1);
    }
  });

  it('the second round of joint collecting brings 55 percent of the first, the third less again', () => {
    const rounds = [1, 2, 3].reduce((account) => begin(account, 'joint-collection'), anAccount()).efforts;
    expect(rounds.map(({ round }) => round)).toEqual([1, 2, 3]);
    // A fifth of 60,000 overdue is 12,000.
    expect(rounds.map(({ mean }) => mean)).toEqual(ROUNDS.map((percent) => 120 * percent));
    expect(ROUNDS).toEqual([...ROUNDS].sort((a, b) => b - a));
  });

  it('brings 60 to 140 percent of its mean, most of it to us, the rest into the till', () => {
    const shares = Array.from({ length: 100 }, (_, seed) => {
      const begun = begin({ ...stuck(), seed }, 'promotion');
      const { till } = comeIn(begun);
      expect(till.cash - 40_000 + till.toUs).toBe(till.brought);
      expect(till.toUs * 2).toBeGreaterThan(till.brought);
      return till.brought / (begun.efforts[0]?.mean ?? 1);
    });
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.59);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1.41);
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.4);
  });

  it('more of it comes to those who are trusted', () => {
    const ours = (trust: number) => comeIn(begin({ ...stuck(), trust }, 'promotion')).till.toUs;
    expect(ours(80)).toBeGreaterThan(ours(20));
  });

  it('takes the money from somewhere: afterwards retailers owe less, or less lies in the store', () => {
    const collected = comeIn(begin(anAccount(), 'joint-collection'));
    expect(100_000 - collected.dealer.retailers.owed).toBe(collected.till.brought);
    const sold = comeIn(begin(stuck(), 'promotion'));
    expect(100_000 - sold.dealer.stock.value).toBe(sold.till.brought);
  });

  it('never brings us more than we are owed', () => {
    const account = stuck();
    const owed = account.dealer.file.receivable;
    const nearly = { ...account, till: { ...account.till, toUs: owed - 500 } };
    expect(comeIn(begin(nearly, 'promotion')).till.toUs).toBe(owed);
  });

  it('that answered a reason of the talk counts towards the next open part; a present does not', () => {
    const owing = { ...committed(), ...{ dealer: stuck().dealer, excuses: stuck().excuses } };
    const promised = comeIn(begin({ ...owing, matched: ['promotion'] }, 'promotion'));
    expect(promised.parts[0]?.paid).toBe(promised.till.toUs);
    expect(comeIn(begin(owing, 'promotion')).parts[0]?.paid).toBe(0);
  });
});

describe('a measure that was promised', () => {
  const promised = { ...stuck(), promised: [{ measure: 'promotion', until: 13 } as const] };

  it('and never came costs trust', () => {
    const events: MonthEvent[] = [];
    expect(forgetPromises(promised, 13, events)).toBe(promised);
    const forgotten = forgetPromises(promised, 14, events);
    expect(events).toEqual([{ kind: 'measure-forgotten', dealer: 'test-dealer', measure: 'promotion' }]);
    expect(forgotten.trust).toBeLessThan(promised.trust);
    expect(forgotten.promised).toEqual([]);
  });

  it('is kept by beginning it, which is enough', () => {
    const begun = begin(promised, 'promotion', 12);
    expect(begun.promised).toEqual([]);
    expect(forgetPromises(begun, 20, [])).toBe(begun);
    // A different measure is no answer.
    expect(begin(promised, 'training', 12).promised).toHaveLength(1);
  });
});
