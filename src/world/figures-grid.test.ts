/**
 * The golden grid of the published and hidden figures: each calculation of the world over the inputs that matter, on
 * either side of every border.
 */
import { describe, expect, it } from 'vitest';
import { aDealer, anExcuse } from '../../test/support/a-dealer.ts';
import { aMonthsDealer, anAccount, aPart, aSeason } from '../../test/support/a-month.ts';
import { short, told } from '../../test/support/changes.ts';
import type { Commitment } from '../protocol/event.ts';
import { MEASURES, PREPARATIONS, TEMPERAMENTS } from '../protocol/vocabulary.ts';
import { roundSum } from './arithmetic.ts';
import { daysIn, weekdayOf, workingDays } from './calendar.ts';
import { binding, type ClaimOnCash, expectedPayment, keeping, payOut, place } from './cash-queue.ts';
import { credibleAsk, reach } from './concession.ts';
import { gradeOf, truthAt } from './dealer.ts';
import { potential } from './effort.ts';
import { attainable, moneyOf } from './ending.ts';
import { habitAfter, type MonthsLesson } from './habit.ts';
import { meetingWith } from './meeting.ts';
import { intention, suits } from './pay-run.ts';
import { TRAITS } from './temperament.ts';
import { travelMinutes } from './territory.ts';
import { patienceRange, trustBand, trustRange, viewOf } from './view.ts';

const grid = (name: string) => `${import.meta.dirname}/grids/${name}.txt`;

const lesson = (change: Partial<MonthsLesson>): MonthsLesson => ({
  demanded: true,
  kept: 100,
  standard: 90,
  pressed: 0,
  letPass: 0,
  excusesAccepted: 0,
  ...change,
});
const LESSONS: readonly MonthsLesson[] = [
  ...[0, 59, 60, 84, 85, 100].map((kept) => lesson({ kept })),
  ...[0, 20, 24, 25, 26, 60, 84, 85, 86].map((standard) => lesson({ standard, kept: 70 })),
  lesson({ demanded: false, standard: 0, kept: 0 }),
  ...[1, 2, 3, 4].map((pressed) => lesson({ pressed, kept: 60 })),
  ...[1, 2, 3].map((letPass) => lesson({ letPass })),
  ...[1, 2, 3, 4].map((excusesAccepted) => lesson({ excusesAccepted })),
  lesson({ pressed: 1, letPass: 1 }),
  lesson({ pressed: 3, letPass: 2, excusesAccepted: 3, kept: 40, standard: 30 }),
  lesson({ pressed: 4 }),
];

const agreed = (change: Partial<Commitment> = {}): Commitment => ({
  amount: 90_000,
  instalments: [
    { day: 14, amount: 45_000 },
    { day: 21, amount: 45_000 },
  ],
  method: 'transfer',
  written: true,
  specific: true,
  ...change,
});
const standing = (change: Partial<ClaimOnCash> = {}): ClaimOnCash => ({
  commitment: agreed(),
  trust: 55,
  planned: false,
  measureCash: 0,
  habit: 0,
  ...change,
});
const STANDINGS: readonly ClaimOnCash[] = [
  standing(),
  standing({ commitment: null }),
  ...[
    agreed({ specific: false, instalments: [], method: null, written: false }),
    agreed({ instalments: [], method: null, written: false }),
    agreed({ instalments: [{ day: 7, amount: 90_000 }], method: 'cash', written: false }),
    agreed({ method: 'draft', written: false }),
    agreed({ method: null }),
    agreed({ amount: 200_000 }),
    agreed({ amount: 180_001 }),
    agreed({ amount: 320_000 }),
  ].map((commitment) => standing({ commitment })),
  standing({ planned: true }),
  standing({ planned: true, commitment: agreed({ specific: false }) }),
  ...[0, 20, 50, 80, 100].map((trust) => standing({ trust })),
  ...[-100, -40, 40, 100].map((habit) => standing({ habit })),
  standing({ measureCash: 40_000, commitment: agreed({ amount: 220_000 }) }),
];

describe('the figures of the world', () => {
  it('what a month teaches', async () => {
    const rows = LESSONS.map(
      (each) =>
        `${short(each)}: ${[1, 2, 3, 4, 5, 6, 7, 12].map((month) => habitAfter(0, month, each)).join(' ')} | from −95 and 95: ${habitAfter(-95, 1, each)} ${habitAfter(95, 1, each)}`,
    );
    await expect(told(rows)).toMatchFileSnapshot(grid('habit'));
  });

  it('how much a commitment binds, where it stands in the queue, and what it brings', async () => {
    const dealers = [
      aDealer(),
      aDealer({ integrity: 20, cashOnHand: 0 }),
      aDealer({ integrity: 95, rivals: [{ amount: 40_000, importance: 66 }] }),
    ];
    const rows = STANDINGS.flatMap((each) => [
      `${short(each)}: binding ${binding(each)}, place ${place(each)}`,
      ...dealers.map(
        (dealer) =>
          `  keeping ${keeping(dealer, each)}, expected ${expectedPayment(dealer, each, 3)}, by luck ${[0, 1, 2, 3, 4, 5, 6, 7].map((luck) => payOut(dealer, each, 9, luck)).join(' ')}`,
      ),
    ]);
    await expect(told(rows)).toMatchFileSnapshot(grid('queue'));
  });

  it('what can be asked, reached and won', async () => {
    const rows = TEMPERAMENTS.flatMap((temperament) => {
      const { discount, pull } = TRAITS[temperament];
      const dealer = aDealer({ temperament, discount, pull, excuses: [anExcuse('house', 'true')] });
      const meeting = meetingWith(dealer, 1);
      const asked = { ...meeting, goal: 250_000, ask: 170_000, heard: 160_000 };
      const credible = PREPARATIONS.map((item) => credibleAsk({ ...meeting, prepared: [item] }));
      const reached = [
        asked,
        { ...asked, planned: true },
        { ...asked, goodwill: -20 },
        { ...asked, goodwill: 20 },
        { ...asked, heard: null, ask: null },
        { ...asked, goal: 20_000 },
        { ...asked, measureCash: 30_000, ask: 400_000, heard: 400_000, goal: 900_000 },
      ].map(reach);
      return [
        `${temperament}: attainable ${attainable(dealer)}, of one with little to give ${attainable({ ...dealer, limit: 90_000 })}`,
        `  credible ${credibleAsk(meeting)}, prepared ${credible.join(' ')}, told ${credibleAsk({ ...meeting, told: ['stock', 'cash'] })}, planned ${credibleAsk({ ...meeting, planned: true })}`,
        `  reach ${reached.join(' ')}`,
      ];
    });
    const meeting = { ...meetingWith(aDealer(), 1), commitment: agreed(), discount: 5, measureCost: 3_000 };
    await expect(told([...rows, short(moneyOf(meeting))])).toMatchFileSnapshot(grid('reach'));
  });

  it('grades, truths, bands and round sums', async () => {
    const view = (change: { trust?: number; patience?: number }) =>
      short(viewOf({ ...meetingWith(aDealer(), 1), ...change }, 'opening', []).mood);
    const rows = [
      ...[0, 44, 45, 59, 60, 74, 75, 100].map((integrity) => `grade ${integrity}: ${gradeOf(integrity)}`),
      ...[0, 30, 50, 70, 100].map((integrity) => {
        const truths = Array.from({ length: 100 }, (_, honesty) => truthAt(honesty, integrity));
        const count = (truth: string) => truths.filter((each) => each === truth).length;
        return `of a hundred reasons at integrity ${integrity}: true ${count('true')}, exaggerated ${count('exaggerated')}, bluff ${count('bluff')}`;
      }),
      ...[0, 29, 30, 45, 46, 63, 64, 100].map(
        (trust) => `trust ${trust}: ${trustBand(trust)} ${view({ trust })}`,
      ),
      ...[0, 24, 25, 54, 55, 100].map((patience) => `patience ${patience}: ${view({ patience })}`),
      ...(['cold', 'guarded', 'polite', 'warm'] as const).map((band) => `${band} ${short(trustRange(band))}`),
      ...(['leaving', 'fidgeting', 'settled'] as const).map(
        (band) => `${band} ${short(patienceRange(band))}`,
      ),
      ...[149, 150, 19_949, 19_950, 19_999, 20_000, 20_249, 20_250, 199_749, 199_999, 200_000, 200_500].map(
        (sum) => `round ${sum}: ${roundSum(sum)}`,
      ),
    ];
    await expect(told(rows)).toMatchFileSnapshot(grid('bands'));
  });

  it('how tightly a dealer is to be followed up, and what is meant to be paid', async () => {
    const person = (integrity: number, habit = 0) => anAccount({ integrity, habit, commitment: agreed() });
    const accounts = [
      ...[55, 56, 71, 72].map((integrity) => person(integrity)),
      person(56, -4),
      person(55, 4),
      person(71, 4),
      person(60, 100),
      person(70, -100),
    ];
    const parts = [
      aPart(),
      aPart({ reminded: true }),
      aPart({ contacted: true, reminded: true }),
      aPart({ renewed: true, boost: 10 }),
    ];
    const rows = accounts.map(
      (account) =>
        `integrity ${account.person.integrity}, habit ${account.habit}: ${suits(account)}, means ${parts.map((part) => intention(account, part)).join(' ')}`,
    );
    await expect(told(rows)).toMatchFileSnapshot(grid('tightness'));
  });

  it('what measures bring, and how long the way is', async () => {
    const dealers = [
      aMonthsDealer(),
      aMonthsDealer({ stock: { about: 'stock', value: 200_000, days: 35 } }),
      aMonthsDealer({ stock: { about: 'stock', value: 60_000, days: 36 } }),
      aMonthsDealer({
        stock: { about: 'stock', value: 90_000, days: 70 },
        market: { about: 'market', growth: -1 },
      }),
      aMonthsDealer({
        market: { about: 'market', growth: 0 },
        retailers: { about: 'retailers', owed: 9_000, overdue: 2_000 },
      }),
      aMonthsDealer({ excuses: [anExcuse('stock', 'true'), anExcuse('retailers-owe', 'exaggerated')] }),
    ];
    const rows = dealers.map((dealer) => {
      const account = anAccount({ dealer });
      const spoken = {
        ...account,
        excuses: account.excuses.map((each) => ({ ...each, status: 'open' as const })),
      };
      return `${MEASURES.map((measure) => potential(account, measure)).join(' ')} | said ${MEASURES.map((measure) => potential(spoken, measure)).join(' ')}`;
    });
    const near = anAccount();
    const season = aSeason([
      { ...near, id: 'a', at: { x: 10, y: 90 } },
      { ...near, id: 'b', at: { x: 40, y: 50 } },
    ]);
    const ways = [
      travelMinutes(season, 'a'),
      travelMinutes(season, 'b'),
      travelMinutes({ ...season, place: 'a' }, 'b'),
      travelMinutes({ ...season, place: 'a' }, 'a'),
    ];
    await expect(told([...rows, `ways ${ways.join(' ')}`])).toMatchFileSnapshot(grid('helps'));
  });

  it('the working days of two years', async () => {
    const rows = [2027, 2028].flatMap((year) =>
      Array.from({ length: 12 }, (_, at) => {
        const month = at + 1;
        return `${year}-${month}: ${daysIn(year, month)} days, the first on weekday ${weekdayOf({ year, month, day: 1 })}, working ${workingDays(year, month).join(' ')}`;
      }),
    );
    const leap = [1900, 2000, 2024, 2100, 2400].map(
      (year) => `February ${year}: ${daysIn(year, 2)} ${weekdayOf({ year, month: 2, day: 28 })}`,
    );
    await expect(told([...rows, ...leap])).toMatchFileSnapshot(grid('calendar'));
  });
});
