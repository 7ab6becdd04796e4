/** A month whose every figure is known, and a desk to work at: a driver that reads like the trade. */
import { initialTransition } from 'xstate';
import { monthChart } from '../../src/dialogue/month-chart.ts';
import { type MonthPosition, monthViewAt, playMonth } from '../../src/dialogue/month-play.ts';
import type { Commitment } from '../../src/protocol/event.ts';
import type { MonthAction } from '../../src/protocol/month-action.ts';
import type { MonthEvent, MonthEventKind, MonthEventOf } from '../../src/protocol/month-event.ts';
import type { MonthView } from '../../src/protocol/month-view.ts';
import type { Refusal } from '../../src/protocol/refusal.ts';
import type { Account, Part } from '../../src/world/account.ts';
import { total } from '../../src/world/arithmetic.ts';
import { DAY_BEGINS, workingDays } from '../../src/world/calendar.ts';
import type { TrueDealer } from '../../src/world/dealer.ts';
import { newPart } from '../../src/world/follow-up.ts';
import type { MonthTurn, Season } from '../../src/world/season.ts';
import { freshMonth, openAccount } from '../../src/world/territory.ts';
import { aDealer } from './a-dealer.ts';

const BRIEF = {
  id: 'test-dealer',
  temperament: 'honest-broke',
  trade: 'seed',
  natural: [100_000, 100_000] as [number, number],
  receivable: [400, 400] as [number, number],
  integrity: [70, 70] as [number, number],
  excuses: ['house', 'stock', 'flaw'] as ('house' | 'stock' | 'flaw')[],
} as const satisfies Parameters<typeof openAccount>[0];

/** Sells on the 4th, 11th, 18th and 25th; stock and retailers are in order; trust 55, habit 0. */
export function aMonthsDealer(change: Partial<TrueDealer> = {}): TrueDealer {
  return aDealer({
    marketDays: [4, 11, 18, 25],
    stock: { about: 'stock', value: 100_000, days: 30 },
    retailers: { about: 'retailers', owed: 100_000, overdue: 60_000 },
    market: { about: 'market', growth: 4 },
    ...change,
  });
}

/**
 * 40,000 in the till, no other supplier's bills, nothing agreed. `integrity` goes to the person and to the dealer, who
 * are one.
 */
export function anAccount(
  change: Partial<Account> & { readonly integrity?: number; readonly cash?: number } = {},
): Account {
  const { integrity = 70, cash = 40_000, ...rest } = change;
  const opened = openAccount(BRIEF, 1, 0);
  const dealer = rest.dealer ?? aMonthsDealer({ integrity });
  return {
    ...opened,
    ...freshMonth(rest.seed ?? 7, dealer, 55, cash),
    person: { ...opened.person, natural: dealer.natural, integrity },
    baseTrust: 55,
    trust: 55,
    trustSeen: 55,
    bills: [],
    ...rest,
  };
}

/** 100,000 with dates, by transfer and in writing, unless said otherwise. */
export function agreed(change: Partial<Commitment> = {}): Commitment {
  return {
    amount: 60_000,
    instalments: [
      { day: 12, amount: 30_000 },
      { day: 20, amount: 30_000 },
    ],
    method: 'transfer',
    written: true,
    specific: true,
    ...change,
  };
}

export function aPart(change: Partial<Part> = {}): Part {
  return { ...newPart(12, 30_000), ...change };
}

/** A dealer who has agreed to 60,000 in two parts, on the 12th and the 20th. */
export function committed(change: Parameters<typeof anAccount>[0] = {}): Account {
  const commitment = change.commitment ?? agreed();
  return anAccount({
    commitment,
    talks: 1,
    lastTalk: 5,
    parts: commitment.instalments.map(({ day, amount }) => newPart(day, amount)),
    ...change,
  });
}

/** March 2027, unless said otherwise: 31 days, Sundays on the 7th, 14th, 21st and 28th. */
export function aSeason(accounts: readonly Account[], change: Partial<Season> = {}): Season {
  const quota = total(accounts.map(({ dealer }) => dealer.file.target));
  return {
    seed: 1,
    months: 1,
    month: 1,
    startMonth: 3,
    year: 2027,
    calendarMonth: 3,
    day: 5,
    monthEnd: 31,
    workingDays: workingDays(2027, 3),
    clock: DAY_BEGINS,
    place: null,
    actions: 0,
    quota,
    yearTarget: quota * 12,
    collected: 0,
    accounts,
    talk: null,
    over: false,
    ...change,
  };
}

/** A scratch copy to try one rule of the world on. */
export function aTurn(accounts: readonly Account[], change: Partial<Season> = {}): MonthTurn {
  return { now: { ...aSeason(accounts, change) }, events: [] };
}

export interface Desk {
  /** Does one thing after the other, and expects each to be allowed. */
  readonly act: (...actions: readonly MonthAction[]) => Desk;
  /** Why one thing would not be allowed; it is not done. */
  readonly refusal: (action: MonthAction) => Refusal | undefined;
  /** Ends days until this one has come. */
  readonly until: (day: number) => Desk;
  readonly endMonth: () => Desk;
  readonly view: () => MonthView;
  /** What nobody at the desk can see. */
  readonly hidden: (id?: string) => Account;
  readonly season: () => Season;
  readonly all: () => readonly MonthEvent[];
  /** The newest event of a kind; fails the test when there is none. */
  readonly last: <Kind extends MonthEventKind>(kind: Kind) => MonthEventOf<Kind>;
  readonly heard: (kind: MonthEventKind) => boolean;
  readonly kinds: () => readonly string[];
}

export function atTheDesk(accounts: readonly Account[], change: Partial<Season> = {}): Desk {
  let [position]: [MonthPosition, ...unknown[]] = initialTransition(monthChart, {
    season: aSeason(accounts, change),
    events: [],
  });
  const events: MonthEvent[] = [];
  const season = () => position.context.season;
  const desk: Desk = {
    act: (...actions) => {
      for (const action of actions) {
        const played = playMonth(position, action);
        if (!played.ok) throw new Error(`${action.kind}: ${played.refusal.message}`);
        position = played.position;
        events.push(...played.events);
      }
      return desk;
    },
    refusal: (action) => {
      const played = playMonth(position, action);
      return played.ok ? undefined : played.refusal;
    },
    until: (day) => {
      while (season().day < day) desk.act({ kind: 'end-day' });
      return desk;
    },
    endMonth: () => {
      const { month } = season();
      while (!season().over && season().month === month) desk.act({ kind: 'end-day' });
      return desk;
    },
    view: () => monthViewAt(position),
    hidden: (id) => {
      const account = season().accounts.find((each) => id === undefined || each.id === id);
      if (!account) throw new Error(`nobody is called ${id}`);
      return account;
    },
    season,
    all: () => events,
    last: <Kind extends MonthEventKind>(kind: Kind) => {
      const found = events.findLast((event): event is MonthEventOf<Kind> => event.kind === kind);
      if (!found) throw new Error(`nothing of the kind "${kind}" happened`);
      return found;
    },
    heard: (kind) => events.some((event) => event.kind === kind),
    kinds: () => monthViewAt(position).legal.map(({ kind }) => kind),
  };
  return desk;
}
