/** What to practise after a moment: exactly its situation where the gym has it, its practice where not. */

import type { Action } from '../../../protocol/action.ts';
import type { PatternId, TalkSituation } from '../../../protocol/gym.ts';
import type { CoachMoment } from '../../../session/coach.ts';
import { type Subject, turnOfIndex } from './subject.ts';
import type { Wanted } from './wish.ts';

/** The situation in which one had better said this. */
const SITUATION_OF: Readonly<Partial<Record<Action['kind'], TalkSituation>>> = {
  prepare: 'preparing',
  'open-prepared': 'opening-hard',
  'open-direct': 'opening-bare',
  'plan-jointly': 'plan-untold',
  hold: 'not-moving',
  trade: 'wants-something',
  remind: 'old-promise',
  'ask-commitment': 'ask-now',
  'ask-schedule': 'no-date',
  'ask-method': 'no-method',
  'ask-writing': 'not-written',
  close: 'next-contact',
};

/** Answers to an excuse: which one to practise depends on the truth behind it. */
const ANSWERS: readonly Action['kind'][] = ['acknowledge', 'challenge', 'verify', 'match-measure'];

export function wantedFor({ index, better, practice }: CoachMoment, subject: Subject): Wanted {
  const { kind } = better.action;
  const excuse = ANSWERS.includes(kind) ? excuseAt(subject, index) : undefined;
  if (excuse) return { pattern: excuse };
  const situation = SITUATION_OF[kind];
  return situation ? { pattern: situation } : { practice };
}

/** The excuse on the table before action `index` of a meeting, with what the cards showed afterwards. */
function excuseAt(subject: Subject, index: number): PatternId | undefined {
  if (subject.kind !== 'meeting') return undefined;
  const { events, game } = subject;
  const turn = turnOfIndex(game.log.actions, index);
  const said = events.findIndex((event) => event.kind === 'rep-spoke' && event.turn >= turn);
  const raised = events.slice(0, Math.max(0, said)).findLast((event) => event.kind === 'excuse-raised');
  const revealed = events.findLast((event) => event.kind === 'revealed');
  if (raised?.kind !== 'excuse-raised' || revealed?.kind !== 'revealed') return undefined;
  const truth = revealed.truth.excuses.find(({ excuse }) => excuse === raised.excuse)?.truth;
  return truth && `excuse/${raised.excuse}/${truth}`;
}
