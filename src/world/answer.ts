/**
 * `answer(meeting, action)`: the whole world of a meeting in one pure step. The action is assumed to be legal: the
 * caller has asked `legalMoves` first.
 */
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import { PREPARATION_MINUTES } from '../protocol/preparation.ts';
import type { Minutes } from '../protocol/units.ts';
import {
  claim,
  discount,
  hold,
  inquire,
  lower,
  planJointly,
  remind,
  threaten,
  trade,
  warn,
} from './bargaining.ts';
import { askCommitment, askMethod, askSchedule, askWriting } from './commitment.ts';
import { part } from './ending.ts';
import {
  acceptExcuse,
  acknowledge,
  challenge,
  checkMinutes,
  matchMeasure,
  subject,
  verify,
} from './excuse.ts';
import { emit, feel, type Meeting, type Turn } from './meeting.ts';
import { openDirect, openHostile, openPrepared, plead, smallTalk } from './opening.ts';
import { factsOf } from './preparation.ts';

interface Answer {
  readonly meeting: Meeting;
  readonly events: readonly GameEvent[];
}

/** The number of minutes before leaving at which the dealer announces it. */
const HURRY = 12;

export function answer(meeting: Meeting, action: Action): Answer {
  const turn: Turn = { now: { ...meeting }, events: [] };
  if (action.kind === 'prepare' || action.kind === 'enter') beforeTheDoor(turn, action);
  else inTheRoom(turn, action);
  return { meeting: turn.now, events: turn.events };
}

function beforeTheDoor(turn: Turn, action: Extract<Action, { kind: 'prepare' | 'enter' }>): void {
  const { now } = turn;
  if (action.kind === 'enter') {
    if (now.setting === 'single') now.clock = now.dealer.appointment;
    else walkIn(turn);
    emit(turn, { kind: 'entered', clock: now.clock });
    emit(turn, { kind: 'greeted' });
    return;
  }
  const minutes = PREPARATION_MINUTES[action.item];
  now.clock += minutes;
  now.prepared = [...now.prepared, action.item];
  emit(turn, { kind: 'prepared', item: action.item, minutes });
  const facts = factsOf(action.item, now.dealer);
  now.facts = [...now.facts, ...facts];
  for (const fact of facts) emit(turn, { kind: 'learnt', fact });
}

/**
 * In a month nobody waits for an appointment: the talk begins when the rep arrives and lasts as long as it would
 * have.
 */
function walkIn({ now }: Turn): void {
  const early = now.dealer.appointment - now.clock;
  now.dealer = {
    ...now.dealer,
    appointment: now.clock,
    dealerLeaves: now.dealer.dealerLeaves - early,
  };
}

function inTheRoom(turn: Turn, action: Action): void {
  const { now } = turn;
  const before = now.clock;
  const minutes = minutesOf(now, action);
  now.turn += 1;
  now.clock += minutes;
  emit(turn, { kind: 'rep-spoke', turn: now.turn, action, minutes });
  if (action.kind !== 'close' && action.kind !== 'leave') feel(turn, { patience: -2 });
  speak(turn, action);
  if (now.ending === null) watchTheClock(turn, before);
  now.course = [...now.course, { turn: now.turn, trust: now.trust, patience: now.patience }];
}

/**
 * Ends the meeting when patience or time runs out; once a commitment stands, the dealer stays to have it written
 * down.
 */
function watchTheClock(turn: Turn, before: Minutes): void {
  const { now } = turn;
  const settled = now.commitment !== null;
  if (!settled && now.patience <= 0) part(turn, 'dealer-left', null);
  else if (now.clock >= now.dealer.dealerLeaves + (settled ? 15 : 0))
    part(turn, settled ? 'handshake' : 'time-up', null);
  else {
    const hurry = now.dealer.dealerLeaves - HURRY;
    if (before < hurry && now.clock >= hurry)
      emit(turn, { kind: 'hurried', minutesLeft: now.dealer.dealerLeaves - now.clock });
  }
}

/** How long it takes to say or do this. Design choice: two minutes for a sentence and its answer. */
function minutesOf(meeting: Meeting, action: Action): Minutes {
  switch (action.kind) {
    case 'small-talk':
      return 4;
    case 'inquire':
      return 3;
    case 'plan-jointly':
      return meeting.prepared.includes('plan-draft') ? 5 : 8;
    case 'verify': {
      const on = subject(meeting);
      return on ? checkMinutes(meeting, on.hidden.excuse) : 2;
    }
    default:
      return 2;
  }
}

function speak(turn: Turn, action: Action): void {
  switch (action.kind) {
    case 'prepare':
    case 'enter':
      return;
    case 'open-direct':
      return openDirect(turn, action.amount);
    case 'open-prepared':
      return openPrepared(turn, action.amount);
    case 'small-talk':
      return smallTalk(turn);
    case 'plead':
      return plead(turn, action.amount);
    case 'open-hostile':
      return openHostile(turn, action.amount);
    case 'claim':
      return claim(turn, action.amount, action.reason);
    case 'inquire':
      return inquire(turn, action.topic);
    case 'plan-jointly':
      return planJointly(turn);
    case 'hold':
      return hold(turn);
    case 'lower':
      return lower(turn, action.amount);
    case 'trade':
      return trade(turn, action.amount, action.for);
    case 'remind':
      return remind(turn);
    case 'warn':
      return warn(turn, action.consequence);
    case 'threaten':
      return threaten(turn);
    case 'discount':
      return discount(turn, action.percent);
    case 'accept-excuse':
      return acceptExcuse(turn);
    case 'acknowledge':
      return acknowledge(turn);
    case 'challenge':
      return challenge(turn);
    case 'verify':
      return verify(turn);
    case 'match-measure':
      return matchMeasure(turn, action.measure);
    case 'ask-commitment':
      return askCommitment(turn, action.amount);
    case 'ask-schedule':
      return askSchedule(turn, action.parts, action.first, action.last);
    case 'ask-method':
      return askMethod(turn, action.method);
    case 'ask-writing':
      return askWriting(turn);
    case 'close':
      return part(turn, 'handshake', action.followUp);
    case 'leave':
      return part(turn, 'rep-left', action.appointment);
    default:
      return action satisfies never;
  }
}
