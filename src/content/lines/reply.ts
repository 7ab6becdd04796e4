/** The rep's words for an action: the pool they come from and what fills the braces. */
import type { Action } from '../../protocol/action.ts';
import type { Excuse } from '../../protocol/vocabulary.ts';
import { dayOfMonth } from '../day-of-month.ts';
import { PREPARATION_NAMES } from '../terms.ts';
import type { Source } from './draw.ts';
import { EXCUSE_LINES } from './excuses.ts';
import type { Pools, RepKey } from './key.ts';
import { ANSWERS } from './rep/answers.ts';
import { BARGAINING } from './rep/bargaining.ts';
import { COMMITMENT } from './rep/commitment.ts';
import { OPENING } from './rep/opening.ts';
import { partCount, points, type Slots, yuan } from './slots.ts';

export const REP: Pools<RepKey> = { ...OPENING, ...BARGAINING, ...ANSWERS, ...COMMITMENT };

/** `excuse`: the reason being spoken of, so that looking into it has a concrete way. */
export function replySource(action: Action, excuse: Excuse | null): Source {
  if (action.kind === 'prepare')
    return { id: `rep/prepare:${action.item}`, pool: [PREPARATION_NAMES[action.item]] };
  if (action.kind === 'verify') {
    // There always is one when looking is legal; at any other time the answer is about the books, which are always
    // there.
    const on = excuse ?? 'reconcile';
    return { id: `rep/verify:${on}`, pool: EXCUSE_LINES[on].verify };
  }
  const key = keyOf(action);
  return { id: `rep/${key}`, pool: REP[key] };
}

function keyOf(action: Exclude<Action, { kind: 'prepare' | 'verify' }>): RepKey {
  switch (action.kind) {
    case 'claim':
      return `claim:${action.reason}`;
    case 'inquire':
      return `inquire:${action.topic}`;
    case 'trade':
      return `trade:${action.for}`;
    case 'warn':
      return `warn:${action.consequence}`;
    case 'match-measure':
      return `match-measure:${action.measure}`;
    case 'ask-schedule':
      return action.parts === 1 ? 'ask-schedule:one' : 'ask-schedule:parts';
    case 'ask-method':
      return `ask-method:${action.method}`;
    default:
      return action.kind;
  }
}

export function replySlots(action: Action): Slots {
  switch (action.kind) {
    case 'open-direct':
    case 'open-prepared':
    case 'plead':
    case 'open-hostile':
    case 'claim':
    case 'lower':
    case 'trade':
    case 'ask-commitment':
      return { amount: yuan(action.amount) };
    case 'discount':
      return { percent: points(action.percent) };
    case 'ask-schedule':
      return {
        parts: partCount(action.parts),
        first: dayOfMonth(action.first),
        last: dayOfMonth(action.last),
      };
    case 'close':
      return { day: dayOfMonth(action.followUp) };
    case 'leave':
      return { day: dayOfMonth(action.appointment) };
    default:
      return {};
  }
}
