/** Acts: what kind of thing a reply does. Replies are grouped by act when there are many; never by quality. */
import type { ActionKind } from '../../protocol/action.ts';
import type { LegalMove } from '../../protocol/legal.ts';

export const ACTS = ['answer', 'money', 'learn', 'give', 'end'] as const;
export type Act = (typeof ACTS)[number];

const ACT_OF: Readonly<Record<Exclude<ActionKind, 'prepare' | 'enter'>, Act>> = {
  'accept-excuse': 'answer',
  acknowledge: 'answer',
  challenge: 'answer',
  verify: 'answer',
  'match-measure': 'answer',
  'open-direct': 'money',
  'open-prepared': 'money',
  'open-hostile': 'money',
  plead: 'money',
  claim: 'money',
  hold: 'money',
  remind: 'money',
  'ask-commitment': 'money',
  'ask-schedule': 'money',
  'ask-method': 'money',
  'ask-writing': 'money',
  'small-talk': 'learn',
  inquire: 'learn',
  'plan-jointly': 'learn',
  lower: 'give',
  trade: 'give',
  discount: 'give',
  warn: 'end',
  threaten: 'end',
  leave: 'end',
  close: 'end',
};

export function actOf(move: LegalMove): Act {
  return move.kind === 'prepare' || move.kind === 'enter' ? 'learn' : ACT_OF[move.kind];
}

/** The acts that occur among `moves`, in the order of `ACTS`. */
export function actsOf(moves: readonly LegalMove[]): readonly Act[] {
  return ACTS.filter((act) => moves.some((move) => actOf(move) === act));
}
