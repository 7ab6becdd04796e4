/**
 * Measures carried out. How much a measure brings depends on what is really wrong with this dealer this month:
 * retailers' debts that can be collected, stock that can be turned into cash, a reason that was true. Where nothing
 * is wrong a measure brings next to nothing. The cash goes into the dealer's till; since we earned it together,
 * most of it comes to us at once. Figures are design choices.
 */

import { EFFORT_DAYS, MEASURE_COST } from '../protocol/month-costs.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { Day, Percent, Yuan } from '../protocol/units.ts';
import type { Measure } from '../protocol/vocabulary.ts';
import type { Account, Effort, Part } from './account.ts';
import { clamp, share } from './arithmetic.ts';
import { draws } from './chance.ts';
import type { TrueDealer } from './dealer.ts';
import { FIT } from './excuse.ts';
import { type MonthTurn, note, update } from './season.ts';

/** Collecting from retailers can be repeated; the easy money comes first. Percent of the first round. */
export const ROUNDS: readonly Percent[] = [100, 55, 30];

/** What a measure brings where nothing is wrong, in percent of `natural`. */
const ANYWAY: Readonly<Record<Measure, Percent>> = {
  'joint-collection': 0,
  incentive: 2,
  promotion: 2,
  outlet: 3,
  'new-product': 2,
  'lend-staff': 1,
  training: 2,
};

/** Percent of its effect that a measure has against a trouble nobody has mentioned: it helps by chance. */
const UNSPOKEN: Percent = 30;

/** Mean cash that `measure` brings into the till in its first round. */
export function potential({ dealer, excuses }: Pick<Account, 'dealer' | 'excuses'>, measure: Measure): Yuan {
  let cash = share(dealer.natural, ANYWAY[measure]);
  dealer.excuses.forEach(({ excuse, real }, index) => {
    const spoken = excuses[index]?.status !== 'unsaid';
    cash += share(share(real, FIT[excuse][measure] ?? 0), spoken ? 100 : UNSPOKEN);
  });
  if (measure === 'joint-collection')
    return Math.min(cash + share(dealer.retailers.overdue, 20), dealer.retailers.overdue, most(dealer));
  if (measure === 'promotion') cash += share(idleStock(dealer), 15);
  if (measure === 'outlet') cash += share(idleStock(dealer), 7);
  if (measure === 'new-product' && dealer.market.growth < 0) cash += share(dealer.natural, 6);
  return Math.min(cash, most(dealer));
}

function most(dealer: TrueDealer): Yuan {
  return share(dealer.natural, 28);
}

/** Stock beyond what sells in five weeks. */
function idleStock({ stock }: TrueDealer): Yuan {
  return stock.days <= 35 ? 0 : Math.round((stock.value * (stock.days - 35)) / stock.days);
}

/** The percentage of a measure's cash that comes to us. */
function ourShare({ trust, habit }: Account): Percent {
  return clamp(Math.round(64 + (trust - 50) * 0.5 + habit * 0.1), 35, 95);
}

export function roundOf(account: Account, measure: Measure): number {
  return account.efforts.filter((effort) => effort.measure === measure).length + 1;
}

export function startMeasure(turn: MonthTurn, account: Account, measure: Measure, estimate: Yuan): void {
  const round = roundOf(account, measure);
  const mean = share(potential(account, measure), ROUNDS[round - 1] ?? 0);
  const cost = share(account.dealer.natural, MEASURE_COST[measure]);
  const due = turn.now.day + EFFORT_DAYS[measure];
  const expected = share(mean, ourShare(account));
  note(turn, { kind: 'measure-started', dealer: account.id, measure, round, estimate, cost, due });
  update(turn, {
    ...account,
    efforts: [...account.efforts, { measure, round, estimate, mean, expected, cost, due, brought: null }],
    promised: account.promised.filter((promise) => promise.measure !== measure),
    measureCost: account.measureCost + cost,
  });
}

/** The measures of one dealer that are due today. */
export function bringIn(account: Account, day: Day, events: MonthEvent[]): Account {
  const index = account.efforts.findIndex((effort) => effort.brought === null && effort.due <= day);
  const effort = account.efforts[index];
  if (!effort) return account;
  const luck = draws(account.seed, 'measure', index).int(60, 140);
  const cash = share(effort.mean, luck);
  const paid = Math.min(share(cash, ourShare(account)), account.dealer.file.receivable - account.till.toUs);
  events.push({
    kind: 'measure-brought',
    dealer: account.id,
    measure: effort.measure,
    round: effort.round,
    paid,
  });
  const { till } = account;
  return bringIn(
    {
      ...account,
      dealer: drained(account.dealer, effort.measure, cash),
      till: { ...till, cash: till.cash + cash - paid, brought: till.brought + cash, toUs: till.toUs + paid },
      // The estimate is compared with what the measure brings us; the money is visible as it comes.
      receiptsSeen: account.receiptsSeen + paid,
      efforts: account.efforts.map((other, at) => (at === index ? { ...other, brought: paid } : other)),
      parts: isPromised(account, effort) ? credited(account.parts, paid) : account.parts,
    },
    day,
    events,
  );
}

/** The cash came from somewhere: retailers now owe less, or there is less stock. */
function drained(dealer: TrueDealer, measure: Measure, cash: Yuan): TrueDealer {
  const { retailers, stock } = dealer;
  if (measure === 'joint-collection') {
    const owed = Math.max(0, retailers.owed - cash);
    return {
      ...dealer,
      retailers: { ...retailers, owed, overdue: clamp(retailers.overdue - cash, 0, owed) },
    };
  }
  if (measure === 'promotion' || measure === 'outlet')
    return { ...dealer, stock: { ...stock, value: Math.max(0, stock.value - cash) } };
  return dealer;
}

/** A measure that answered an excuse was part of the bargain: the money it brings counts towards the next open part. */
function isPromised(account: Account, effort: Effort): boolean {
  return account.commitment !== null && account.matched.includes(effort.measure);
}

function credited(parts: readonly Part[], paid: Yuan): readonly Part[] {
  const index = parts.findIndex(({ state }) => state === 'open');
  return parts.map((part, at) =>
    at === index ? { ...part, paid: Math.min(part.amount, part.paid + paid) } : part,
  );
}

/** Points of trust that a measure costs when it was promised and never came. */
const FORGOTTEN: Percent = 7;

export function forgetPromises(account: Account, day: Day, events: MonthEvent[]): Account {
  const forgotten = account.promised.filter(({ until }) => until < day);
  if (forgotten.length === 0) return account;
  for (const { measure } of forgotten)
    events.push({ kind: 'measure-forgotten', dealer: account.id, measure });
  return {
    ...account,
    promised: account.promised.filter(({ until }) => until >= day),
    trust: clamp(account.trust - FORGOTTEN * forgotten.length, 0, 100),
    measureCash: 0,
  };
}
