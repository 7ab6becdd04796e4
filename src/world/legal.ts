/**
 * The law of a meeting: each kind of move is open now, with the ranges of its parameters, or shut, for one reason. The
 * chart, bots, screens and hosts all read what is judged here.
 */
import type { Action, ActionKind } from '../protocol/action.ts';
import type { LegalMove, Param } from '../protocol/legal.ts';
import { isMoveOf, MOVES_OF_PHASE } from '../protocol/moves-of-phase.ts';
import { PREPARATION_BUDGET, PREPARATION_MINUTES } from '../protocol/preparation.ts';
import type { Shut, ShutMove, ShutReason } from '../protocol/shut.ts';
import {
  CONSEQUENCES,
  MEASURES,
  METHODS,
  type Method,
  type Phase,
  PREPARATIONS,
  type Preparation,
  REASONS,
  RETURNS,
  type Return,
  TOPICS,
  type Topic,
} from '../protocol/vocabulary.ts';
import { draws, shuffled } from './chance.ts';
import { checkable, subject } from './excuse.ts';
import type { Meeting } from './meeting.ts';
import { type ShutChoices, shutAmong } from './shut-choices.ts';

const STEP = 1_000;

type Params = LegalMove['params'];
type Verdict =
  | { readonly kind: 'open'; readonly params: Params }
  | { readonly kind: 'shut'; readonly why: Shut };

/** The legal moves of `phase`, in the order in which the seed lays them out this turn. */
export function legalMoves(meeting: Meeting, phase: Phase): LegalMove[] {
  const moves: LegalMove[] = [];
  for (const kind of MOVES_OF_PHASE[phase]) {
    const verdict = LAW[kind](meeting, phase);
    if (verdict.kind === 'open') moves.push({ kind, params: verdict.params });
  }
  return phase === 'file' ? moves : shuffled(moves, draws(meeting.seed, 'order', meeting.turn));
}

/** What of the moves of `phase` cannot be done now: whole kinds, and single choices of those that are open. */
export function shutMoves(meeting: Meeting, phase: Phase): readonly ShutMove<ActionKind>[] {
  return MOVES_OF_PHASE[phase].flatMap((kind): readonly ShutMove<ActionKind>[] => {
    const verdict = LAW[kind](meeting, phase);
    if (verdict.kind === 'shut') return [{ kind, reason: verdict.why.reason, choices: {} }];
    return shutChoices(meeting, kind).map((shut) => ({ kind, ...shut }));
  });
}

/** Why the law shuts `action`; nothing where only a figure of it is out of range, or nothing at all is wrong. */
export function whyShut(meeting: Meeting, phase: Phase, action: Action): Shut | undefined {
  if (phase === 'over') return { reason: 'talk-over' };
  if (!isMoveOf(phase, action.kind)) return { reason: 'wrong-phase' };
  const verdict = LAW[action.kind](meeting, phase);
  const chosen = whyNotChosen(meeting, action);
  // Shut for one reason as a whole and with this choice: the choice's minutes are those that are asked about.
  return verdict.kind === 'open' || chosen?.reason === verdict.why.reason ? chosen : verdict.why;
}

function open(params: Params = {}): Verdict {
  return { kind: 'open', params };
}
function shut(reason: ShutReason): Verdict {
  return { kind: 'shut', why: { reason } };
}
function unless(reason: ShutReason | undefined, params: Params = {}): Verdict {
  return reason === undefined ? open(params) : shut(reason);
}

const choices = (from: readonly (string | number)[]): Param => ({ choices: from });

const LAW: { readonly [Kind in ActionKind]: (meeting: Meeting, phase: Phase) => Verdict } = {
  prepare,
  enter: () => open(),
  'open-direct': (meeting) => open({ amount: anyAmount(meeting) }),
  'open-prepared': (meeting) =>
    unless(meeting.prepared.includes('statement') ? undefined : 'no-statement', {
      amount: anyAmount(meeting),
    }),
  'open-hostile': (meeting) => open({ amount: anyAmount(meeting) }),
  plead: (meeting) => open({ amount: anyAmount(meeting) }),
  'small-talk': ({ smallTalks }) => unless(smallTalks < 2 ? undefined : 'enough-small-talk'),
  claim,
  inquire: (meeting) => {
    const left = TOPICS.filter((topic) => !whyNotTopic(meeting, topic));
    return left.length > 0 ? open({ topic: choices(left) }) : shut('all-told');
  },
  'plan-jointly': (meeting) => unless(whyNotPlan(meeting)),
  hold: ({ offer }) => unless(offer === null ? 'no-offer' : undefined),
  lower: (meeting) => between(meeting),
  trade,
  remind: (meeting) => unless(whyNotRemind(meeting)),
  warn: ({ warnings }) =>
    unless(warnings < 2 ? undefined : 'warned-enough', { consequence: choices(CONSEQUENCES) }),
  threaten: () => open(),
  discount: ({ discount }) =>
    unless(discount === 0 ? undefined : 'discount-given', { percent: { min: 1, max: 5, step: 1 } }),
  'accept-excuse': () => open(),
  acknowledge: () => open(),
  challenge: () => open(),
  verify: (meeting, phase) => unless(whyNotVerify(meeting, phase)),
  'match-measure': (meeting) =>
    unless(subject(meeting) ? undefined : 'no-open-excuse', { measure: choices(MEASURES) }),
  'ask-commitment': (meeting) => open({ amount: anyAmount(meeting) }),
  'ask-schedule': (meeting) =>
    unless(meeting.scheduleAsks < 2 ? undefined : 'schedule-asked-enough', {
      parts: choices([1, 2, 3, 4]),
      first: laterDays(meeting),
      last: laterDays(meeting),
    }),
  'ask-method': (meeting) => {
    if (meeting.commitment?.method !== null) return shut('method-agreed');
    const left = METHODS.filter((method) => !whyNotMethod(meeting, method));
    return left.length > 0 ? open({ method: choices(left) }) : shut('all-methods-refused');
  },
  'ask-writing': (meeting) => unless(whyNotWriting(meeting)),
  close: (meeting) => open({ followUp: laterDays(meeting) }),
  leave: (meeting) => open({ appointment: laterDays(meeting) }),
};

/** The rep may ask for any amount up to the whole receivable. */
function anyAmount(meeting: Meeting): Param {
  return { min: STEP, max: meeting.dealer.file.receivable, step: STEP };
}

function laterDays({ dealer }: Meeting): Param {
  return { min: dealer.today + 1, max: dealer.monthEnd, step: 1 };
}

/** Before the door there is an hour; on the telephone, none. */
function prepare(meeting: Meeting): Verdict {
  if (meeting.setting === 'call') return shut('on-the-telephone');
  const affordable = PREPARATIONS.filter((item) => !whyNotItem(meeting, item));
  if (affordable.length > 0) return open({ item: choices(affordable) });
  const left = PREPARATIONS.filter((item) => !meeting.prepared.includes(item));
  const soonest = left.toSorted((a, b) => PREPARATION_MINUTES[a] - PREPARATION_MINUTES[b])[0];
  const why = soonest && whyNotItem(meeting, soonest);
  return why ? { kind: 'shut', why } : shut('all-prepared');
}

function whyNotItem({ prepared, dealer, clock }: Meeting, item: Preparation): Shut | undefined {
  if (prepared.includes(item)) return { reason: 'already-prepared' };
  const spent = PREPARATION_BUDGET - (dealer.appointment - clock);
  const minutes = { needed: PREPARATION_MINUTES[item], left: PREPARATION_BUDGET - spent };
  return minutes.needed > minutes.left ? { reason: 'no-time-left', minutes } : undefined;
}

/** After the first ask, the same or a higher one. */
function claim(meeting: Meeting, phase: Phase): Verdict {
  const reason = choices(REASONS);
  if (phase === 'claim') return open({ amount: anyAmount(meeting), reason });
  if (meeting.ask === null) return shut('no-ask');
  return open({ amount: { min: meeting.ask, max: meeting.dealer.file.receivable, step: STEP }, reason });
}

function whyNotTopic({ told }: Meeting, topic: Topic): Shut | undefined {
  return told.includes(topic) ? { reason: 'already-told' } : undefined;
}

/** A joint plan needs something to plan with: a draft, or what the dealer has told us. */
function whyNotPlan({ planned, prepared, told }: Meeting): ShutReason | undefined {
  if (planned) return 'already-planned';
  return prepared.includes('plan-draft') || told.length > 0 ? undefined : 'nothing-to-plan-with';
}

/** Figures that lie between offer and ask. */
function between({ ask, offer }: Meeting): Verdict {
  if (ask === null) return shut('no-ask');
  if (offer === null) return shut('no-offer');
  if (ask - offer < 2 * STEP) return shut('too-close');
  return open({ amount: { min: offer, max: ask - STEP, step: STEP } });
}

function trade(meeting: Meeting): Verdict {
  const verdict = between(meeting);
  if (verdict.kind === 'shut') return verdict;
  const returns = RETURNS.filter((wanted) => !whyNotReturn(meeting, wanted));
  return returns.length > 0 ? open({ ...verdict.params, for: choices(returns) }) : shut('all-returns-traded');
}

function whyNotReturn({ traded }: Meeting, wanted: Return): Shut | undefined {
  return traded.includes(wanted) ? { reason: 'already-traded' } : undefined;
}

function whyNotRemind({ reminded, prepared, dealer }: Meeting): ShutReason | undefined {
  if (reminded) return 'already-reminded';
  if (!prepared.includes('history')) return 'no-history';
  return dealer.brokenPromise ? undefined : 'no-broken-promise';
}

/** An excuse the dealer insisted on can be taken up once more: looked at, or met with a measure. */
function whyNotVerify(meeting: Meeting, phase: Phase): ShutReason | undefined {
  const on = subject(meeting);
  if (!on) return 'no-open-excuse';
  if (phase === 'bargaining' && on.state.verified) return 'already-checked';
  return checkable(meeting) ? undefined : 'on-the-telephone';
}

function whyNotMethod({ methodsRefused }: Meeting, method: Method): Shut | undefined {
  return methodsRefused.includes(method) ? { reason: 'method-refused' } : undefined;
}

function whyNotWriting({ commitment, writingAsks }: Meeting): ShutReason | undefined {
  if (commitment?.written !== false) return 'already-written';
  return writingAsks < 2 ? undefined : 'writing-asked-enough';
}

/** Of a kind that is open: why not with this choice. */
function whyNotChosen(meeting: Meeting, action: Action): Shut | undefined {
  switch (action.kind) {
    case 'prepare':
      return whyNotItem(meeting, action.item);
    case 'inquire':
      return whyNotTopic(meeting, action.topic);
    case 'trade':
      return whyNotReturn(meeting, action.for);
    case 'ask-method':
      return whyNotMethod(meeting, action.method);
    default:
      return undefined;
  }
}

const itself = (choice: string): string => choice;

/** The choices of such a kind that are not. */
function shutChoices(meeting: Meeting, kind: ActionKind): readonly ShutChoices[] {
  switch (kind) {
    case 'prepare':
      return shutAmong('item', PREPARATIONS, itself, (item) => whyNotItem(meeting, item));
    case 'inquire':
      return shutAmong('topic', TOPICS, itself, (topic) => whyNotTopic(meeting, topic));
    case 'trade':
      return shutAmong('for', RETURNS, itself, (wanted) => whyNotReturn(meeting, wanted));
    case 'ask-method':
      return shutAmong('method', METHODS, itself, (method) => whyNotMethod(meeting, method));
    default:
      return [];
  }
}
