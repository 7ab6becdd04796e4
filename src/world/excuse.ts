/**
 * Excuses: each is true, exaggerated or a bluff, and takes a sum off what the dealer would agree to (`block`) until
 * it is answered. Accepting one concedes the whole sum and teaches the dealer. Standing firm with respect removes
 * the exaggeration and, with some backing, the bluff. A challenge does it at once, at the price of face, and wounds
 * where the reason was true. Verifying costs minutes and settles it by evidence. Figures are design choices.
 */
import { MEASURE_COST } from '../protocol/month-costs.ts';
import type { Minutes, Percent } from '../protocol/units.ts';
import type { Excuse, Measure } from '../protocol/vocabulary.ts';
import { roundSum, share } from './arithmetic.ts';
import { concede, firmUp } from './concession.ts';
import type { HiddenExcuse } from './dealer.ts';
import { type ExcuseState, emit, feel, type Meeting, show, type Turn } from './meeting.ts';
import { covers } from './preparation.ts';
import { TRAITS } from './temperament.ts';

/** Minutes to check an excuse on the spot when nothing was prepared for it. */
const CHECK_MINUTES: Readonly<Record<Excuse, Minutes>> = {
  'retailers-owe': 8,
  flaw: 7,
  house: 5,
  warehouse: 8,
  ceremony: 4,
  stock: 6,
  'month-end': 4,
  absent: 5,
  'rival-promotion': 6,
  'prior-promise': 7,
  'rival-terms': 6,
  reconcile: 10,
};

export function checkMinutes(meeting: Meeting, excuse: Excuse): Minutes {
  return covers(meeting.prepared, excuse) ? 2 : CHECK_MINUTES[excuse];
}

/** By telephone, only what was prepared can be checked. */
export function checkable(meeting: Meeting): boolean {
  const on = subject(meeting);
  return meeting.setting !== 'call' || (on !== undefined && covers(meeting.prepared, on.hidden.excuse));
}

/**
 * How much of the real sum a measure brings back, in percent; a measure that is not listed does nothing for that
 * excuse.
 */
export const FIT: Readonly<Record<Excuse, Readonly<Partial<Record<Measure, Percent>>>>> = {
  'retailers-owe': { 'joint-collection': 80, 'lend-staff': 30 },
  flaw: { 'new-product': 70, 'lend-staff': 30 },
  house: { incentive: 65, promotion: 30 },
  warehouse: { incentive: 65, outlet: 35 },
  ceremony: { 'lend-staff': 70, incentive: 35 },
  stock: { promotion: 80, outlet: 70, training: 30 },
  'month-end': { incentive: 75, 'joint-collection': 35 },
  absent: { incentive: 40, 'lend-staff': 30 },
  'rival-promotion': { promotion: 75, training: 30, incentive: 35 },
  'prior-promise': { 'new-product': 45, incentive: 60 },
  'rival-terms': { 'new-product': 70, training: 35, incentive: 35 },
  reconcile: { 'lend-staff': 75 },
};

export function raiseExcuse(turn: Turn, index: number): void {
  const { now } = turn;
  const state = now.excuses[index];
  const hidden = now.dealer.excuses[index];
  if (!state || !hidden) return;
  update(turn, index, { status: 'open', block: state.claimed });
  now.onTable = index;
  now.insisted = null;
  now.sinceExcuse = 0;
  emit(turn, { kind: 'excuse-raised', excuse: hidden.excuse, claimed: state.claimed });
  show(turn, now.dealer.temperament === 'smooth-promiser' ? 'smiling' : 'worried');
}

/** The excuse under discussion: the one on the table, else the last one insisted on. */
export function subject(
  meeting: Meeting,
): { index: number; state: ExcuseState; hidden: HiddenExcuse } | undefined {
  const index = meeting.onTable ?? meeting.insisted;
  if (index === null) return undefined;
  const state = meeting.excuses[index];
  const hidden = meeting.dealer.excuses[index];
  return state && hidden ? { index, state, hidden } : undefined;
}

export function acceptExcuse(turn: Turn): void {
  const { now } = turn;
  const on = subject(now);
  if (!on) return;
  settle(turn, on.index, { status: 'accepted' });
  // A dealer who has learnt that excuses work makes the next ones larger.
  now.excuses = now.excuses.map((other) =>
    other.status === 'unsaid' ? { ...other, claimed: roundSum(share(other.claimed, 120)) } : other,
  );
  firmUp(turn, -5);
  feel(turn, { trust: 1, patience: 5 });
  emit(turn, { kind: 'excuse-accepted', excuse: on.hidden.excuse });
  show(turn, 'smiling');
  concede(turn, 12);
}

/** Acknowledges the person and holds the money. */
export function acknowledge(turn: Turn): void {
  const { now } = turn;
  const on = subject(now);
  if (!on) return;
  now.holds += 1;
  firmUp(turn, TRAITS[now.dealer.temperament].heard);
  const backing =
    now.prepared.length * 7 + now.told.length * 4 + now.holds * 4 + Math.round((now.trust - 50) / 2);
  if (on.hidden.truth === 'bluff' && now.dealer.nerve < 32 + backing) {
    drop(turn, on.index, 'embarrassed');
    firmUp(turn, 2);
    concede(turn, 34);
  } else if (on.hidden.truth === 'exaggerated') {
    halve(turn, on.index);
    concede(turn, 26);
  } else {
    insist(turn, on.index);
    feel(turn, { trust: on.hidden.truth === 'true' ? 1 : 0, patience: -4 });
    concede(turn, 14);
  }
}

/** Tells the dealer to their face that it is not so. */
export function challenge(turn: Turn): void {
  const { now } = turn;
  const on = subject(now);
  if (!on) return;
  const proof = covers(now.prepared, on.hidden.excuse);
  checkedUpOn(turn);
  const hurt = Math.round(now.dealer.face / 12);
  switch (on.hidden.truth) {
    case 'bluff':
      feel(turn, proof ? { trust: -1, patience: -2 } : { trust: -hurt - 2, patience: -6 });
      drop(turn, on.index, proof ? 'embarrassed' : 'annoyed');
      firmUp(turn, proof ? 3 : 1);
      concede(turn, 30);
      return;
    case 'exaggerated':
      feel(turn, { trust: -hurt - 4, patience: -10 });
      if (!proof && now.dealer.face > 62) anger(turn);
      halve(turn, on.index);
      concede(turn, 16);
      return;
    case 'true':
      feel(turn, { trust: -hurt - 11, patience: -18 });
      firmUp(turn, -8);
      settle(turn, on.index, { status: 'insisted' });
      now.insisted = on.index;
      emit(turn, { kind: 'excuse-wounded', excuse: on.hidden.excuse });
      show(turn, 'angry');
      if (now.offer === null) concede(turn, 0);
      return;
  }
}

/** A doubt without a kind word first: some take it to heart, others were only trying how far they could go. */
function checkedUpOn(turn: Turn): void {
  const { now } = turn;
  const { doubt } = TRAITS[now.dealer.temperament];
  if (doubt < 0) firmUp(turn, -doubt);
  else if (now.onTable !== null && doubt > 0) {
    firmUp(turn, -Math.round(doubt / 2));
    feel(turn, { trust: -Math.round(doubt / 2), patience: -doubt });
  }
}

function anger(turn: Turn): void {
  emit(turn, { kind: 'angered', cause: 'challenge' });
  show(turn, 'angry');
}

/** Goes and looks. The caller has already counted the minutes. */
export function verify(turn: Turn): void {
  const { now } = turn;
  const on = subject(now);
  if (!on) return;
  const { excuse, truth } = on.hidden;
  checkedUpOn(turn);
  update(turn, on.index, { verified: true });
  now.facts = [...now.facts, { about: 'excuse', excuse, truth }];
  emit(turn, { kind: 'excuse-verified', excuse, truth, minutes: checkMinutes(now, excuse) });
  switch (truth) {
    case 'bluff':
      drop(turn, on.index, 'embarrassed');
      firmUp(turn, 6);
      concede(turn, 38);
      return;
    case 'exaggerated':
      halve(turn, on.index);
      firmUp(turn, 3);
      feel(turn, { patience: -1 });
      concede(turn, 32);
      return;
    case 'true':
      feel(turn, { trust: 4, patience: 3 });
      insist(turn, on.index);
      if (now.trust >= 60) emit(turn, { kind: 'softened' });
      show(turn, 'calm');
      concede(turn, 22);
      return;
  }
}

/** Offers a measure against the stated reason. */
export function matchMeasure(turn: Turn, measure: Measure): void {
  const { now } = turn;
  const on = subject(now);
  if (!on) return;
  const { excuse, real, truth } = on.hidden;
  const cost = share(now.dealer.natural, MEASURE_COST[measure]);
  const fit = FIT[excuse][measure] ?? 0;
  if (fit === 0) {
    emit(turn, { kind: 'measure-shrugged', measure, excuse, cost: 0 });
    insist(turn, on.index);
    feel(turn, { patience: -5, trust: -1 });
    show(turn, 'sceptical');
    if (now.offer === null) concede(turn, 0);
    return;
  }
  const regained = share(real, fit);
  now.measureCost += cost;
  now.measureCash += regained;
  now.matched = [...now.matched, measure];
  emit(turn, { kind: 'measure-welcomed', measure, excuse, cost });
  // A bluffer takes the gift and keeps half of the bluff: there was no problem to solve.
  const left = truth === 'bluff' ? share(on.state.claimed, 50) : real - regained;
  settle(turn, on.index, { status: 'matched', block: left });
  now.insisted = null;
  feel(turn, { trust: truth === 'bluff' ? 0 : 3, patience: 4 });
  show(turn, 'smiling');
  concede(turn, truth === 'bluff' ? 14 : 30);
}

/** The talk moves on without an answer, and the excuse stands. */
export function leaveExcuse(turn: Turn): void {
  const { onTable } = turn.now;
  if (onTable !== null) settle(turn, onTable, { status: 'insisted' });
}

function drop(turn: Turn, index: number, face: 'embarrassed' | 'annoyed'): void {
  settle(turn, index, { status: 'dropped', block: 0 });
  turn.now.insisted = null;
  const excuse = turn.now.dealer.excuses[index]?.excuse;
  if (excuse) emit(turn, { kind: 'excuse-dropped', excuse });
  show(turn, face);
}

function halve(turn: Turn, index: number): void {
  const hidden = turn.now.dealer.excuses[index];
  if (!hidden) return;
  settle(turn, index, { status: 'halved', block: hidden.real });
  turn.now.insisted = index;
  emit(turn, { kind: 'excuse-halved', excuse: hidden.excuse, remains: hidden.real });
  show(turn, 'embarrassed');
}

function insist(turn: Turn, index: number): void {
  const hidden = turn.now.dealer.excuses[index];
  const state = turn.now.excuses[index];
  if (!hidden || !state) return;
  settle(turn, index, { status: 'insisted' });
  turn.now.insisted = index;
  emit(turn, { kind: 'excuse-insisted', excuse: hidden.excuse, remains: state.block });
  show(turn, 'worried');
}

/** Takes the excuse off the table and records what became of it. */
function settle(turn: Turn, index: number, change: Partial<ExcuseState>): void {
  update(turn, index, change);
  turn.now.onTable = null;
}

function update(turn: Turn, index: number, change: Partial<ExcuseState>): void {
  turn.now.excuses = turn.now.excuses.map((excuse, at) => (at === index ? { ...excuse, ...change } : excuse));
}
