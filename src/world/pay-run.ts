/**
 * The pay run: what a dealer does with the till on one day. Sales come in on the dealer's market days; other
 * suppliers' bills and our parts fall due; everything the dealer means to pay stands in one queue, ordered by
 * place, and is paid as far as the cash goes. The dealer keeps money back for key suppliers whose bills come within
 * the week, so a supplier who stands behind them and comes late finds the till empty. Nobody pays money that is not
 * there, and whatever leaves the till, somebody receives.
 */
import type { MonthEvent, Tightness } from '../protocol/month-event.ts';
import type { Day, Percent, Yuan } from '../protocol/units.ts';
import type { Account, Part, RivalBill, Till } from './account.ts';
import { clamp, share, total } from './arithmetic.ts';
import { type ClaimOnCash, keeping, place } from './cash-queue.ts';
import { draws } from './chance.ts';

/** How many days ahead money is kept back for the bills of suppliers before us. Design choice. */
const KEPT_BACK: Day = 4;

function standingOf(account: Account): ClaimOnCash {
  return {
    commitment: account.commitment,
    trust: account.trust,
    planned: account.planned === 'joint',
    measureCash: account.measureCash,
    habit: account.habit,
  };
}

/** Chance in percent that the dealer means to pay a part in full on its day. */
export function intention(account: Account, part: Part): Percent {
  const renewed = part.renewed ? 10 : 0;
  const watched = part.contacted ? 0 : part.reminded ? SLIPS[suits(account)] / 2 : SLIPS[suits(account)];
  return clamp(keeping(account.dealer, standingOf(account)) + renewed + part.boost - watched, 4, 98);
}

/** Points of intention lost where nobody follows up: a dealer who is watched less than suits lets the day slip. */
const SLIPS: Readonly<Record<Tightness, Percent>> = { loose: 0, normal: 5, tight: 12 };

/** How much following up suits this dealer, given integrity and the habit that has formed. */
export function suits({ person, habit }: Account): Tightness {
  const reliable = person.integrity + Math.round(habit / 8);
  return reliable >= 72 ? 'loose' : reliable >= 56 ? 'normal' : 'tight';
}

interface Claim {
  readonly place: Percent;
  readonly due: Yuan;
  readonly of: { readonly part: number } | { readonly bill: number };
}

/** One calendar day of one dealer. */
export function runDay(account: Account, day: Day, monthEnd: Day, events: MonthEvent[]): Account {
  const income = incomeOn(account, day);
  const parts = account.parts.map((part, index) =>
    part.day === day ? fallDue(account, part, index) : lapsed(part, day),
  );
  const closing = day === monthEnd ? goodwillPayment(account) : 0;
  const claims = claimsOn(account, parts, day);
  const unmeant = unmeantOn(parts, day);
  if (income === 0 && claims.length === 0 && closing === 0 && unmeant === 0) return { ...account, parts };
  const till = { ...account.till, cash: account.till.cash + income, inflow: account.till.inflow + income };
  const paid = givenAway(payFrom(till, claims, account.bills, setAside(account, day), day), unmeant, day);
  const settled = settle(account, parts, paid, day, events);
  const left = clamp(closing - paid.till.toUs, 0, paid.till.cash);
  return {
    ...settled,
    till: { ...paid.till, cash: paid.till.cash - left, toUs: paid.till.toUs + left },
  };
}

function incomeOn(account: Account, day: Day): Yuan {
  const week = account.dealer.marketDays.indexOf(day);
  if (week < 0) return 0;
  return share(account.dealer.inflow[week] ?? 0, draws(account.seed, 'inflow', week).int(80, 120));
}

/** What a dealer whom nobody has pinned down pays unasked when the month ends: something, for the sake of peace. */
function goodwillPayment({ dealer, commitment, habit, trust }: Account): Yuan {
  if (commitment?.specific) return 0;
  return share(dealer.natural, clamp(26 + Math.round(habit / 8) + Math.round((trust - 50) / 8), 12, 45));
}

/** The day has come: the dealer means to pay the part in full, or 30–80% of it passed off as the whole, or nothing. */
function fallDue(account: Account, part: Part, index: number): Part {
  if (part.state !== 'open') return part;
  const owed = part.amount - part.paid;
  const luck = draws(account.seed, 'keeping', index);
  const mood = luck.int(0, 99);
  const portion = luck.int(30, 80);
  const meant = intention(account, part);
  const claim = mood < meant ? owed : mood < meant + 18 ? share(owed, portion) : 0;
  return { ...part, claim, state: owed === 0 ? 'kept' : 'missed' };
}

/** How many days a claim is remembered after its day, or after it was pressed for. Design choice. */
const REMEMBERED: Day = 1;
const PRESSED: Day = 5;

/** A part that was meant to be paid and could not be is soon forgotten, unless somebody asks for it. */
function lapsed(part: Part, day: Day): Part {
  if (part.claim === 0) return part;
  const since = part.pressed.at(-1);
  const until = since === undefined ? part.day + REMEMBERED : since + PRESSED;
  return day > until ? { ...part, claim: 0 } : part;
}

/** Our place for one part: that of the commitment, moved by what was done about this part. */
function placeOf(account: Account, part: Part): Percent {
  return clamp(place(standingOf(account)) + part.lift, 0, 92);
}

function claimsOn(account: Account, parts: readonly Part[], day: Day): Claim[] {
  const claims: Claim[] = [];
  parts.forEach((part, index) => {
    if (part.claim > 0 && part.day <= day)
      claims.push({ place: placeOf(account, part), due: part.claim, of: { part: index } });
  });
  account.bills.forEach((bill, index) => {
    if (bill.day <= day && bill.paid < bill.amount)
      claims.push({ place: bill.importance, due: bill.amount - bill.paid, of: { bill: index } });
  });
  return claims.sort((a, b) => b.place - a.place);
}

interface Paid {
  readonly till: Till;
  readonly bills: readonly RivalBill[];
  readonly parts: ReadonlyMap<number, Yuan>;
}

function payFrom(
  till: Till,
  claims: readonly Claim[],
  bills: readonly RivalBill[],
  aside: { readonly place: Percent; readonly amount: Yuan },
  day: Day,
): Paid {
  let { cash, toUs, toRivals } = till;
  const parts = new Map<number, Yuan>();
  let after: RivalBill[] | undefined;
  for (const { place: at, due, of } of claims) {
    const free =
      'part' in of ? cash - keptBack(bills, at, day) : at < aside.place ? cash - aside.amount : cash;
    const payment = clamp(free, 0, due);
    if (payment === 0) continue;
    cash -= payment;
    if ('part' in of) {
      toUs += payment;
      parts.set(of.part, payment);
    } else {
      toRivals += payment;
      after ??= [...bills];
      const bill = after[of.bill];
      if (bill) after[of.bill] = { ...bill, paid: bill.paid + payment };
    }
  }
  return { till: { ...till, cash, toUs, toRivals }, bills: after ?? bills, parts };
}

/**
 * How many days ahead money for us is set aside: a week by a dealer who has planned the month with us, the last
 * days by one who has signed the date. Design choices.
 */
const PLANNED_AHEAD: Day = 7;
const SIGNED_AHEAD: Day = 3;

/** The next part is kept back from the suppliers who stand behind us. */
function setAside(account: Account, day: Day): { readonly place: Percent; readonly amount: Yuan } {
  const ahead = account.planned === 'joint' ? PLANNED_AHEAD : account.commitment?.written ? SIGNED_AHEAD : 0;
  if (ahead === 0) return { place: 0, amount: 0 };
  const next = account.parts.filter(
    (part) => part.state === 'open' && part.day > day && part.day <= day + ahead,
  );
  return { place: place(standingOf(account)), amount: total(next.map(({ amount, paid }) => amount - paid)) };
}

/** What was due to us today and will not be paid. */
function unmeantOn(parts: readonly Part[], day: Day): Yuan {
  return total(parts.map((part) => (part.day === day ? part.amount - part.paid - part.claim : 0)));
}

/** Money that was set aside for us and not given to us does not stay in the till: other suppliers are paid early. */
function givenAway(paid: Paid, amount: Yuan, day: Day): Paid {
  let left = Math.min(amount, paid.till.cash);
  if (left <= 0) return paid;
  const { cash, toRivals } = paid.till;
  const before = left;
  const bills = paid.bills.map((bill) => {
    if (bill.day <= day || left === 0) return bill;
    const early = Math.min(left, bill.amount - bill.paid);
    left -= early;
    return early === 0 ? bill : { ...bill, paid: bill.paid + early };
  });
  const given = before - left;
  return { ...paid, bills, till: { ...paid.till, cash: cash - given, toRivals: toRivals + given } };
}

/** What is owed within the week to the suppliers who stand before us. */
function keptBack(bills: readonly RivalBill[], at: Percent, day: Day): Yuan {
  let sum = 0;
  for (const bill of bills)
    if (bill.importance > at && bill.day > day && bill.day <= day + KEPT_BACK) sum += bill.amount - bill.paid;
  return sum;
}

/** Writes the day's payments into the ledger. The dealer says that they have paid, never how much. */
function settle(
  account: Account,
  parts: readonly Part[],
  { bills, parts: paid }: Paid,
  day: Day,
  events: MonthEvent[],
): Account {
  if (paid.size === 0) return { ...account, parts, bills };
  return {
    ...account,
    bills,
    parts: parts.map((part, index) => {
      const payment = paid.get(index) ?? 0;
      if (payment === 0) return part;
      if (!part.announced)
        events.push({ kind: 'payment-announced', dealer: account.id, part: index, day: part.day });
      const total = part.paid + payment;
      return {
        ...part,
        paid: total,
        claim: part.claim - payment,
        announced: true,
        state: part.state === 'renewed' ? 'renewed' : total >= part.amount ? 'kept' : 'partly',
        // Money that comes after the receipts were compared is news again.
        found: part.day < day ? null : part.found,
      };
    }),
  };
}
