/**
 * Which moves belong to which phase. Law and chart are both built from these lists. Their order is the one from which
 * the seed lays the moves out, so it is part of the rules: in another order other games are played.
 */
import type { ActionKind } from './action.ts';
import type { DeskActionKind } from './month-action.ts';
import type { MonthView } from './month-view.ts';
import type { Phase } from './vocabulary.ts';

export const MOVES_OF_PHASE = {
  file: ['prepare', 'enter'],
  opening: ['open-direct', 'small-talk', 'plead', 'open-hostile', 'open-prepared'],
  claim: ['claim', 'plead', 'leave', 'small-talk', 'inquire', 'plan-jointly'],
  excuse: ['accept-excuse', 'acknowledge', 'challenge', 'verify', 'match-measure', 'threaten', 'leave'],
  bargaining: [
    'ask-commitment',
    'threaten',
    'leave',
    'inquire',
    'plan-jointly',
    'verify',
    'match-measure',
    'claim',
    'hold',
    'lower',
    'trade',
    'remind',
    'warn',
    'discount',
  ],
  commitment: ['close', 'ask-schedule', 'ask-method', 'ask-writing'],
  over: [],
} as const satisfies Readonly<Record<Phase, readonly ActionKind[]>>;

/** Of a month. In a talk the moves are those of the talk's own phase. */
export const MOVES_OF_MONTH = {
  desk: [
    'visit',
    'call',
    'send-plan',
    'remind-due',
    'contact-due',
    'press-miss',
    'start-measure',
    'renew-part',
    'check-receipts',
    'end-day',
  ],
  talk: [],
  over: [],
} as const satisfies Readonly<Record<MonthView['phase'], readonly DeskActionKind[]>>;

/** Whether `kind` is a move of `phase` at all, open or shut. */
export function isMoveOf(phase: Phase, kind: ActionKind): boolean {
  const kinds: readonly ActionKind[] = MOVES_OF_PHASE[phase];
  return kinds.includes(kind);
}
