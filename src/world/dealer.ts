/**
 * A dealer is drawn once from a brief and a seed. We first draw what the dealer would pay if merely asked
 * (`natural`) and could pay at most (`limit`), then build the cash and the other suppliers' claims around these
 * two, so that both are true of the queue in `cash-queue.ts`: if everybody else is served before us we get about
 * `natural`, if only the key suppliers are we get about `limit`. All ranges are design choices.
 */

import type { Brief } from '../protocol/brief.ts';
import type { Fact } from '../protocol/event.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Day, Minutes, Percent, Yuan } from '../protocol/units.ts';
import { type DealerFile, isBroken } from '../protocol/view.ts';
import type { Excuse, Grade, Temperament, Truth } from '../protocol/vocabulary.ts';
import { roundSum, share, total } from './arithmetic.ts';
import { draws, shuffled } from './chance.ts';
import { TRAITS } from './temperament.ts';

interface Rival {
  readonly amount: Yuan;
  readonly importance: Percent;
}

export interface HiddenExcuse {
  readonly excuse: Excuse;
  readonly truth: Truth;
  /** How much the dealer says it takes away. */
  readonly claimed: Yuan;
  /** How much it really takes away: all, half or nothing of `claimed`. */
  readonly real: Yuan;
  /** The rep's moves between the previous excuse and this one. */
  readonly after: number;
}

/** Everything true of a dealer this month. Never leaves the world but through `view.ts`. */
export interface TrueDealer {
  readonly id: string;
  readonly temperament: Temperament;
  readonly file: DealerFile;
  readonly natural: Yuan;
  readonly limit: Yuan;
  readonly cashOnHand: Yuan;
  readonly inflow: readonly Yuan[];
  /** The days on which the money of the four weeks comes in. */
  readonly marketDays: readonly Day[];
  readonly rivals: readonly Rival[];
  readonly integrity: Percent;
  readonly discount: Percent;
  readonly pull: Percent;
  readonly face: Percent;
  readonly trust: Percent;
  readonly patience: Percent;
  /** How much of a bluff's firmness a polite refusal overcomes. */
  readonly nerve: Percent;
  /** How much the dealer needs our goods, and so how much a warning weighs. */
  readonly dependence: Percent;
  readonly excuses: readonly HiddenExcuse[];
  /** The first day on which the dealer sees money for us. */
  readonly payDay: Day;
  readonly market: Extract<Fact, { about: 'market' }>;
  readonly stock: Extract<Fact, { about: 'stock' }>;
  readonly retailers: Extract<Fact, { about: 'retailers' }>;
  /** The newest promise that was not kept in full, if any. */
  readonly brokenPromise: Extract<Fact, { about: 'promise' }> | null;
  readonly today: Day;
  readonly monthEnd: Day;
  readonly appointment: Minutes;
  readonly dealerLeaves: Minutes;
}

/** Weeks end on these days. */
export const WEEK_ENDS: readonly Day[] = [7, 14, 21, 31];

/** How the file shows `natural`: a month's payment and the company's target, in percent of it. */
export const PAID = [72, 108] as const;
export const TARGET = [135, 155] as const;

const MONTH_END = 30;
const APPOINTMENT = 10 * 60;

/** What stays the same in a dealer from month to month. */
export interface Disposition {
  readonly natural: Yuan;
  readonly integrity: Percent;
  readonly discount: Percent;
  readonly pull: Percent;
  readonly face: Percent;
  readonly nerve: Percent;
  readonly dependence: Percent;
}

/**
 * Draws the dealer of `brief` for `seed`. Given a `person`, it draws only the month: cash, other suppliers,
 * excuses, and how good a month it is.
 */
export function drawDealer(brief: Brief, seed: Seed, known?: Disposition): TrueDealer {
  const traits = TRAITS[brief.temperament];
  const money = draws(seed, 'dealer', 0);
  const person = draws(seed, 'dealer', 1);
  const natural = known
    ? roundSum(share(known.natural, money.int(92, 108)))
    : roundSum(money.int(brief.natural[0], brief.natural[1]));
  const limit = roundSum(share(natural, money.int(168, 190)));
  const receivable = roundSum(share(natural, money.int(brief.receivable[0], brief.receivable[1])));
  const { cashOnHand, inflow, rivals } = drawCash(natural, limit, seed);
  const drawn = person.int(brief.integrity[0], brief.integrity[1]);
  const integrity = known?.integrity ?? drawn;
  const today = person.int(3, 8);
  const file = drawFile(brief, natural, receivable, integrity, seed);
  return {
    id: brief.id,
    temperament: brief.temperament,
    file,
    natural,
    limit,
    cashOnHand,
    inflow,
    marketDays: marketDays(seed),
    rivals,
    integrity,
    discount: traits.discount + person.int(-3, 3),
    pull: traits.pull + person.int(-2, 2),
    face: traits.face + person.int(-8, 8),
    trust: traits.trust + person.int(-5, 5),
    patience: Math.min(100, traits.patience + person.int(-4, 4)),
    nerve: person.int(30, 70),
    dependence: person.int(30, 80),
    excuses: drawExcuses(brief, natural, integrity, seed),
    payDay: today + person.int(3, 8),
    market: { about: 'market', growth: person.int(-12, 18) },
    stock: {
      about: 'stock',
      value: roundSum(share(natural, person.int(120, 320))),
      days: person.int(18, 70),
    },
    retailers: drawRetailers(natural, seed),
    brokenPromise: brokenPromiseIn(file),
    today,
    monthEnd: MONTH_END,
    appointment: APPOINTMENT,
    dealerLeaves: APPOINTMENT + person.int(11, 14) * 5,
    ...(known && {
      discount: known.discount,
      pull: known.pull,
      face: known.face,
      nerve: known.nerve,
      dependence: known.dependence,
    }),
  };
}

/** Money comes in once a week, on the same weekday throughout a month. */
function marketDays(seed: Seed): readonly Day[] {
  const first = draws(seed, 'inflow', 100).int(2, 7);
  return [first, first + 7, first + 14, first + 21];
}

/**
 * Cash and rivals such that serving all rivals first leaves `natural`, and serving only the key rivals first leaves
 * `limit`.
 */
function drawCash(natural: Yuan, limit: Yuan, seed: Seed) {
  const draw = draws(seed, 'dealer', 2);
  const keyRivals = Array.from({ length: draw.int(1, 2) }, () => ({
    amount: roundSum(share(natural, draw.int(30, 55))),
    importance: draw.int(86, 95),
  }));
  const middling = limit - natural;
  const first = share(middling, draw.int(30, 70));
  const middlingRivals = [first, middling - first].map((amount) => ({
    amount,
    importance: draw.int(40, 66),
  }));
  const rivals: Rival[] = [...keyRivals, ...middlingRivals];
  const pool = natural + total(rivals.map((rival) => rival.amount));
  const cashOnHand = share(pool, draw.int(14, 24));
  const weights = [draw.int(18, 32), draw.int(18, 32), draw.int(18, 32), draw.int(18, 32)];
  const inflow = weights.map((weight) => Math.round(((pool - cashOnHand) * weight) / total(weights)));
  return { cashOnHand, inflow, rivals };
}

function drawExcuses(brief: Brief, natural: Yuan, integrity: Percent, seed: Seed): HiddenExcuse[] {
  const draw = draws(seed, 'truth', 0);
  const count = draw.int(3, Math.min(5, brief.excuses.length));
  return shuffled(brief.excuses, draw)
    .slice(0, count)
    .map((excuse, index) => {
      const own = draws(seed, 'truth', index + 1);
      const honesty = own.int(0, 99);
      const truth = truthAt(honesty, integrity);
      const claimed = roundSum(share(natural, own.int(10, 24)));
      const real = truth === 'true' ? claimed : truth === 'exaggerated' ? roundSum(claimed / 2) : 0;
      return { excuse, truth, claimed, real, after: own.int(1, 2) };
    });
}

/**
 * How many of a hundred reasons are true (the more honest the dealer, the more), and how many of the rest are half
 * true.
 */
export function truthAt(honesty: number, integrity: Percent): Truth {
  const trueBelow = Math.round(integrity * 0.45);
  return honesty < trueBelow ? 'true' : honesty < trueBelow + 27 ? 'exaggerated' : 'bluff';
}

function drawRetailers(natural: Yuan, seed: Seed): TrueDealer['retailers'] {
  const draw = draws(seed, 'dealer', 3);
  const owed = roundSum(share(natural, draw.int(60, 180)));
  return { about: 'retailers', owed, overdue: roundSum(share(owed, draw.int(20, 70))) };
}

/** The newest promise in the file that was broken. */
export function brokenPromiseIn({ history }: Pick<DealerFile, 'history'>): TrueDealer['brokenPromise'] {
  const broken = history.find(isBroken);
  if (!broken || broken.said === null) return null;
  return { about: 'promise', monthsAgo: broken.monthsAgo, said: broken.said, paid: broken.paid };
}

/** The grade a dealer's behaviour deserves. */
export function gradeOf(integrity: Percent): Grade {
  return integrity >= 75 ? 'A' : integrity >= 60 ? 'B' : integrity >= 45 ? 'C' : 'D';
}

/** What the office knows. Past payments hover around `natural`; the grade is right two times in three. */
function drawFile(brief: Brief, natural: Yuan, receivable: Yuan, integrity: Percent, seed: Seed): DealerFile {
  const draw = draws(seed, 'dealer', 4);
  const history = [1, 2, 3].map((monthsAgo) => {
    const paid = roundSum(share(natural, draw.int(PAID[0], PAID[1])));
    const promised = draw.int(0, 99) < 75;
    const slip = draw.int(0, 99) >= integrity ? draw.int(125, 190) : 100;
    return { monthsAgo, paid, said: promised ? roundSum(share(paid, slip)) : null };
  });
  const to30 = roundSum(share(receivable, draw.int(24, 34)));
  const to60 = roundSum(share(receivable, draw.int(10, 20)));
  const over60 = roundSum(share(receivable, draw.int(4, 14)));
  const honest = gradeOf(integrity);
  const stale: Grade = honest === 'A' ? 'B' : honest === 'B' ? 'A' : honest === 'C' ? 'B' : 'C';
  return {
    id: brief.id,
    trade: brief.trade,
    repute: brief.temperament,
    receivable,
    ageing: { notDue: receivable - to30 - to60 - over60, to30, to60, over60 },
    history,
    grade: draw.int(0, 2) === 0 ? stale : honest,
    target: roundSum(share(natural, draw.int(TARGET[0], TARGET[1]))),
  };
}
