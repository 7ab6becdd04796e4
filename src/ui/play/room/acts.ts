/** Acts: what kind of thing a reply does. Replies are grouped by act when there are many; never by quality. */
import type { ActionKind } from '../../../protocol/action.ts';
import type { LegalMove } from '../../../protocol/legal.ts';

const ACTS = ['answer', 'claim', 'ask', 'trade', 'close'] as const;
export type ReplyAct = (typeof ACTS)[number];

const ACT_OF: Readonly<Record<ActionKind, ReplyAct>> = {
  prepare: 'ask',
  enter: 'ask',
  'accept-excuse': 'answer',
  acknowledge: 'answer',
  challenge: 'answer',
  verify: 'answer',
  'match-measure': 'answer',
  'open-direct': 'claim',
  'open-prepared': 'claim',
  'open-hostile': 'claim',
  plead: 'claim',
  claim: 'claim',
  hold: 'claim',
  remind: 'claim',
  warn: 'claim',
  threaten: 'claim',
  'small-talk': 'ask',
  inquire: 'ask',
  'plan-jointly': 'ask',
  lower: 'trade',
  trade: 'trade',
  discount: 'trade',
  'ask-commitment': 'close',
  'ask-schedule': 'close',
  'ask-method': 'close',
  'ask-writing': 'close',
  close: 'close',
  leave: 'close',
};

/** More replies than this do not fit under one another; they are laid out by act. */
const AT_A_GLANCE = 7;

export interface ActGroup {
  /** Null where all replies lie together. */
  readonly act: ReplyAct | null;
  /** In the order the seed laid out. */
  readonly moves: readonly LegalMove[];
}

export function groupsOf(legal: readonly LegalMove[]): readonly ActGroup[] {
  if (legal.length <= AT_A_GLANCE) return [{ act: null, moves: legal }];
  return ACTS.map((act) => ({ act, moves: legal.filter(({ kind }) => ACT_OF[kind] === act) })).filter(
    ({ moves }) => moves.length > 0,
  );
}
