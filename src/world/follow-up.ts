/**
 * Following up: a line before the day, a call on the day, pressing a miss, a new day in writing. Each adds to the
 * intention to pay and to our place in the queue for one part, so it works through the same till as everything else
 * and only while there is cash. A good payer who is chased like a bad one resents it. Figures are design choices.
 */

import { REMINDER_WINDOW } from '../protocol/follow-up-figures.ts';
import type { Taken, Tightness } from '../protocol/month-event.ts';
import type { Day, Percent } from '../protocol/units.ts';
import type { Account, Part } from './account.ts';
import { clamp } from './arithmetic.ts';
import { draws } from './chance.ts';
import { intention, suits } from './pay-run.ts';
import { type MonthTurn, note, update } from './season.ts';

/** Trust a call on the due day costs. */
const CONTACT_COST: Readonly<Record<Tightness, Percent>> = { loose: 8, normal: 3, tight: 0 };
const REMINDER_COST: Readonly<Record<Tightness, Percent>> = { loose: 2, normal: 0, tight: 0 };

/** The first open part that falls due within `ahead` days and has not been followed up this way yet. */
function partDueWithin(account: Account, day: Day, ahead: Day, done: 'reminded' | 'contacted'): number {
  return account.parts.findIndex(
    (part) => part.state === 'open' && part.day >= day && part.day <= day + ahead && !part[done],
  );
}

export function remindDue(turn: MonthTurn, account: Account): void {
  const index = partDueWithin(account, turn.now.day, REMINDER_WINDOW, 'reminded');
  const part = account.parts[index];
  if (!part) return pester(turn, account, 2);
  const cost = REMINDER_COST[suits(account)];
  note(turn, { kind: 'reminded', dealer: account.id, part: index, day: part.day, taken: takenAt(cost) });
  update(
    turn,
    withPart({ ...cooled(account, cost), reminderTaken: takenAt(cost) }, index, {
      reminded: true,
      boost: part.boost + 10,
      lift: part.lift + 4,
    }),
  );
}

/** Calls on the due day, or on the last working day before it. */
export function contactDue(turn: MonthTurn, account: Account): void {
  const index = partDueWithin(account, turn.now.day, restDays(turn), 'contacted');
  const part = account.parts[index];
  if (!part) return pester(turn, account, 4);
  const cost = CONTACT_COST[suits(account)];
  note(turn, { kind: 'contacted', dealer: account.id, part: index, day: part.day, taken: takenAt(cost) });
  update(
    turn,
    withPart({ ...cooled(account, cost), contactTaken: takenAt(cost) }, index, {
      contacted: true,
      boost: part.boost + 15,
      lift: part.lift + 14,
    }),
  );
}

/** A dealer who is hurt says so, and the rep can learn what suits this dealer. */
function takenAt(cost: Percent): Taken {
  return cost > 0 ? 'coolly' : 'well';
}

/** The days of rest that follow today: the rep calls today about parts that fall due on them. */
function restDays({ now }: MonthTurn): Day {
  const next = now.workingDays.find((day) => day > now.day) ?? now.monthEnd + 1;
  return next - now.day - 1;
}

function pester(turn: MonthTurn, account: Account, cost: Percent): void {
  note(turn, { kind: 'pestered', dealer: account.id });
  update(turn, { ...cooled(account, cost + account.contacts), pestered: account.pestered + 1 });
}

function cooled(account: Account, cost: Percent): Account {
  return { ...account, contacts: account.contacts + 1, trust: clamp(account.trust - cost, 0, 100) };
}

/** Found not to have come in full, and not given a new day. */
export function isMissing({ found, paid, amount, state }: Part): boolean {
  return found !== null && paid < amount && (state === 'missed' || state === 'partly');
}

/** The first part that is missing and that nobody means to pay. */
export function missOf(account: Account): number {
  return account.parts.findIndex((part) => isMissing(part) && part.claim === 0);
}

/** Points of intention lost since the day passed: the money has found other uses. */
const SLIPPED = 28;

/** Points of intention lost for each day beyond two on which nobody pressed the miss. */
const STALE = 4;

export function pressMiss(turn: MonthTurn, account: Account, by: 'call' | 'visit'): void {
  const index = missOf(account);
  const part = account.parts[index];
  if (!part) return;
  const { day } = turn.now;
  const late = Math.max(0, day - part.day - 2);
  const again = part.pressed.length;
  const weight = by === 'visit' ? 24 : 14;
  const meant = clamp(intention(account, part) + weight - SLIPPED - late * STALE - again * 8, 3, 98);
  const mood = draws(account.seed, 'keeping', 100 + index * 10 + again).int(0, 99);
  const pays = mood < meant;
  const owed = part.amount - part.paid;
  // Everybody expects to be pressed at once; a second pressing for the same part, or pressing an old one, chafes.
  const cost = again > 0 ? 3 : late > 3 ? 2 : suits(account) === 'loose' ? 1 : 0;
  note(turn, {
    kind: 'pressed',
    dealer: account.id,
    by,
    part: index,
    day: part.day,
    owed,
    answer: pays ? 'pays' : 'puts-off',
  });
  update(
    turn,
    withPart(cooled(account, cost), index, {
      pressed: [...part.pressed, day],
      claim: pays ? owed : 0,
      lift: part.lift + Math.max(0, (by === 'visit' ? 20 : 13) - late * 2),
    }),
  );
}

/** A part that has been pressed and still has not come can be given one new day, in writing. */
export function renewable(account: Account): number {
  return account.parts.findIndex((part) => !part.renewed && part.pressed.length > 0 && isMissing(part));
}

export function renewPart(turn: MonthTurn, account: Account, day: Day): void {
  const index = renewable(account);
  const part = account.parts[index];
  if (!part) return;
  const amount = part.amount - part.paid;
  note(turn, { kind: 'part-renewed', dealer: account.id, part: index, day, amount });
  const old = withPart(account, index, { state: 'renewed', claim: 0 });
  const fresh = { ...newPart(day, amount), renewed: true, lift: part.lift };
  update(turn, { ...old, parts: [...old.parts, fresh] });
}

export function newPart(day: Day, amount: number): Part {
  return {
    day,
    amount,
    renewed: false,
    paid: 0,
    claim: 0,
    state: 'open',
    boost: 0,
    lift: 0,
    reminded: false,
    contacted: false,
    announced: false,
    found: null,
    pressed: [],
  };
}

function withPart(account: Account, index: number, change: Partial<Part>): Account {
  return {
    ...account,
    parts: account.parts.map((part, at) => (at === index ? { ...part, ...change } : part)),
  };
}
