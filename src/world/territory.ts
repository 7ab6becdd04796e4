/** A territory is drawn from a seed: who is in it, where the shops stand, and each dealer's first and later months. */

import type { Brief } from '../protocol/brief.ts';
import type { DealerId } from '../protocol/month-event.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Minutes } from '../protocol/units.ts';
import type { Account, RivalBill, Till } from './account.ts';
import { share } from './arithmetic.ts';
import { draws, seedOf, shuffled } from './chance.ts';
import { type Disposition, drawDealer, type TrueDealer } from './dealer.ts';
import type { Season } from './season.ts';

/** `count` different people out of `pool`, in an order chosen by the seed. */
export function chooseBriefs(pool: readonly Brief[], count: number, seed: Seed): readonly Brief[] {
  return shuffled(pool, draws(seed, 'territory', 0)).slice(0, count);
}

/** The seed of dealer `index` in month `month` of the season. */
function monthSeed(seed: Seed, index: number, month: number): Seed {
  return seedOf(seed, index * 100 + month);
}

/** A dealer who is met for the first time. */
export function openAccount(brief: Brief, seed: Seed, index: number): Account {
  const own = monthSeed(seed, index, 1);
  const dealer = drawDealer(brief, own);
  const { natural, integrity, discount, pull, face, nerve, dependence } = dealer;
  const person: Disposition = { natural, integrity, discount, pull, face, nerve, dependence };
  const shop = draws(seed, 'territory', 10 + index);
  return {
    id: brief.id,
    brief,
    person,
    baseTrust: dealer.trust,
    yearTarget: dealer.file.target * 12,
    at: { x: shop.int(4, 96), y: shop.int(6, 94) },
    trust: dealer.trust,
    trustSeen: dealer.trust,
    habit: 0,
    reminderTaken: null,
    contactTaken: null,
    collected: 0,
    record: { kept: 0, partly: 0, missed: 0 },
    ...freshMonth(own, dealer, dealer.trust, dealer.cashOnHand),
  };
}

/** What begins anew each month: the draw, the till, and an empty ledger. */
export function freshMonth(seed: Seed, dealer: TrueDealer, trust: number, opening: number) {
  return {
    seed,
    dealer,
    trustBefore: trust,
    prepared: [],
    facts: [],
    told: [],
    excuses: dealer.excuses.map(({ claimed }) => ({ status: 'unsaid', claimed, block: 0, verified: false })),
    planned: null,
    talks: 0,
    lastTalk: null,
    offer: null,
    reminded: false,
    commitment: null,
    followUp: null,
    discount: 0,
    measureCost: 0,
    measureCash: 0,
    parts: [],
    efforts: [],
    promised: [],
    matched: [],
    contacts: 0,
    pestered: 0,
    till: { opening, cash: opening, inflow: 0, brought: 0, toUs: 0, toRivals: 0 } satisfies Till,
    bills: billsOf(dealer, seed),
    receiptsSeen: 0,
  } satisfies Partial<Account>;
}

/** The draw of month `month` for a dealer who is already known. */
export function drawMonth(
  account: Account,
  season: Season,
  index: number,
): { seed: Seed; dealer: TrueDealer } {
  const seed = monthSeed(season.seed, index, season.month);
  return { seed, dealer: drawDealer(account.brief, seed, account.person) };
}

/** Each other supplier's claim falls due in four deliveries, a week apart. */
function billsOf(dealer: TrueDealer, seed: Seed): readonly RivalBill[] {
  return dealer.rivals.flatMap(({ amount, importance }, index) => {
    const first = draws(seed, 'rivals', index).int(3, 9);
    const each = share(amount, 25);
    return [0, 1, 2, 3].map((week) => ({
      importance,
      day: first + week * 6,
      amount: week === 0 ? amount - 3 * each : each,
      paid: 0,
    }));
  });
}

const OFFICE = { x: 50, y: 50 };

/** By road through the county: ten minutes to get going, and 0.6 for each unit of the map. Design choice. */
export function travelMinutes(season: Season, to: DealerId): Minutes {
  if (season.place === to) return 0;
  const here = season.accounts.find(({ id }) => id === season.place)?.at ?? OFFICE;
  const there = season.accounts.find(({ id }) => id === to)?.at ?? OFFICE;
  const dx = here.x - there.x;
  const dy = here.y - there.y;
  return 10 + Math.round(Math.sqrt(dx * dx + dy * dy) * 0.6);
}
