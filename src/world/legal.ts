/** The moves open to the rep now. This list is the law; the chart, bots, screens and hosts all read it. */
import type { ActionKind } from '../protocol/action.ts';
import type { LegalMove, Param } from '../protocol/legal.ts';
import { PREPARATION_BUDGET, PREPARATION_MINUTES } from '../protocol/preparation.ts';
import {
  CONSEQUENCES,
  MEASURES,
  METHODS,
  type Phase,
  PREPARATIONS,
  REASONS,
  RETURNS,
  TOPICS,
} from '../protocol/vocabulary.ts';
import { draws, shuffled } from './chance.ts';
import { checkable, subject } from './excuse.ts';
import type { Meeting } from './meeting.ts';

const STEP = 1_000;

const choices = (from: readonly (string | number)[]): Param => ({ choices: from });

/** The legal moves of `phase`, in the order in which the seed lays them out this turn. */
export function legalMoves(meeting: Meeting, phase: Phase): LegalMove[] {
  const moves = movesOf(meeting, phase);
  return phase === 'file' ? moves : shuffled(moves, draws(meeting.seed, 'order', meeting.turn));
}

function movesOf(meeting: Meeting, phase: Phase): LegalMove[] {
  switch (phase) {
    case 'file':
      return fileMoves(meeting);
    case 'opening':
      return openingMoves(meeting);
    case 'claim':
      return claimMoves(meeting);
    case 'excuse':
      return excuseMoves(meeting);
    case 'bargaining':
      return bargainingMoves(meeting);
    case 'commitment':
      return commitmentMoves(meeting);
    case 'over':
      return [];
  }
}

function move(kind: ActionKind, params: LegalMove['params'] = {}): LegalMove {
  return { kind, params };
}

function fileMoves(meeting: Meeting): LegalMove[] {
  if (meeting.setting === 'call') return [move('enter')];
  const spent = PREPARATION_BUDGET - (meeting.dealer.appointment - meeting.clock);
  const affordable = PREPARATIONS.filter(
    (item) => !meeting.prepared.includes(item) && spent + PREPARATION_MINUTES[item] <= PREPARATION_BUDGET,
  );
  const enter = move('enter');
  return affordable.length > 0 ? [move('prepare', { item: choices(affordable) }), enter] : [enter];
}

/** The rep may ask for any amount up to the whole receivable. */
function anyAmount(meeting: Meeting): Param {
  return { min: STEP, max: meeting.dealer.file.receivable, step: STEP };
}

function openingMoves(meeting: Meeting): LegalMove[] {
  const amount = anyAmount(meeting);
  const moves = [
    move('open-direct', { amount }),
    move('small-talk'),
    move('plead', { amount }),
    move('open-hostile', { amount }),
  ];
  if (meeting.prepared.includes('statement')) moves.push(move('open-prepared', { amount }));
  return moves;
}

function claimMoves(meeting: Meeting): LegalMove[] {
  const amount = anyAmount(meeting);
  const moves = [
    move('claim', { amount, reason: choices(REASONS) }),
    move('plead', { amount }),
    leaving(meeting),
  ];
  if (meeting.smallTalks < 2) moves.push(move('small-talk'));
  return [...moves, ...inquiries(meeting), ...planning(meeting)];
}

function excuseMoves(meeting: Meeting): LegalMove[] {
  return [
    move('accept-excuse'),
    move('acknowledge'),
    move('challenge'),
    ...(checkable(meeting) ? [move('verify')] : []),
    move('match-measure', { measure: choices(MEASURES) }),
    move('threaten'),
    leaving(meeting),
  ];
}

function bargainingMoves(meeting: Meeting): LegalMove[] {
  const { ask, offer, dealer } = meeting;
  const { receivable } = dealer.file;
  const moves = [
    move('ask-commitment', { amount: { min: STEP, max: receivable, step: STEP } }),
    move('threaten'),
    leaving(meeting),
    ...inquiries(meeting),
    ...planning(meeting),
    ...stillOpen(meeting),
  ];
  if (ask !== null)
    moves.push(
      move('claim', { amount: { min: ask, max: receivable, step: STEP }, reason: choices(REASONS) }),
    );
  if (offer !== null) moves.push(move('hold'));
  if (ask !== null && offer !== null && ask - offer >= 2 * STEP) {
    const amount = { min: offer, max: ask - STEP, step: STEP };
    const returns = RETURNS.filter((wanted) => !meeting.traded.includes(wanted));
    moves.push(move('lower', { amount }));
    if (returns.length > 0) moves.push(move('trade', { amount, for: choices(returns) }));
  }
  if (!meeting.reminded && dealer.brokenPromise && meeting.prepared.includes('history'))
    moves.push(move('remind'));
  if (meeting.warnings < 2) moves.push(move('warn', { consequence: choices(CONSEQUENCES) }));
  if (meeting.discount === 0) moves.push(move('discount', { percent: { min: 1, max: 5, step: 1 } }));
  return moves;
}

/** An excuse the dealer insisted on can be taken up once more: looked at, or met with a measure. */
function stillOpen(meeting: Meeting): LegalMove[] {
  const on = subject(meeting);
  if (!on) return [];
  const measure = move('match-measure', { measure: choices(MEASURES) });
  return on.state.verified || !checkable(meeting) ? [measure] : [move('verify'), measure];
}

function inquiries(meeting: Meeting): LegalMove[] {
  const left = TOPICS.filter((topic) => !meeting.told.includes(topic));
  return left.length > 0 ? [move('inquire', { topic: choices(left) })] : [];
}

/** A joint plan needs something to plan with: a draft, or what the dealer has told us. */
function planning(meeting: Meeting): LegalMove[] {
  const ground = meeting.prepared.includes('plan-draft') || meeting.told.length > 0;
  return ground && !meeting.planned ? [move('plan-jointly')] : [];
}

function leaving(meeting: Meeting): LegalMove {
  return move('leave', { appointment: laterDays(meeting) });
}

function laterDays(meeting: Meeting): Param {
  return { min: meeting.dealer.today + 1, max: meeting.dealer.monthEnd, step: 1 };
}

function commitmentMoves(meeting: Meeting): LegalMove[] {
  const days = laterDays(meeting);
  const { commitment } = meeting;
  const moves = [move('close', { followUp: days })];
  if (meeting.scheduleAsks < 2)
    moves.push(move('ask-schedule', { parts: choices([1, 2, 3, 4]), first: days, last: days }));
  const methods = METHODS.filter((method) => !meeting.methodsRefused.includes(method));
  if (commitment?.method === null && methods.length > 0)
    moves.push(move('ask-method', { method: choices(methods) }));
  if (commitment?.written === false && meeting.writingAsks < 2) moves.push(move('ask-writing'));
  return moves;
}
