/** The law of a talk, asked by guard, kernel and view alike; what is legal in a state is worked out once. */
import type { Action } from '../protocol/action.ts';
import { type LegalMove, refusalOf } from '../protocol/legal.ts';
import type { Refusal } from '../protocol/refusal.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import { legalMoves, whyShut } from '../world/legal.ts';
import type { Meeting } from '../world/meeting.ts';

/** Remembering one state is enough: everybody asks between two actions. */
let last:
  | { readonly meeting: Meeting; readonly phase: Phase; readonly moves: readonly LegalMove[] }
  | undefined;

export function lawOf(meeting: Meeting, phase: Phase): readonly LegalMove[] {
  if (last?.meeting !== meeting || last.phase !== phase)
    last = { meeting, phase, moves: legalMoves(meeting, phase) };
  return last.moves;
}

export function isLegal(meeting: Meeting, phase: Phase, action: Action): boolean {
  return refusalOf(action, lawOf(meeting, phase)) === undefined;
}

/** Nothing where `action` is legal; otherwise why not. */
export function refusalIn(meeting: Meeting, phase: Phase, action: Action): Refusal | undefined {
  return refusalOf(action, lawOf(meeting, phase), () => whyShut(meeting, phase, action));
}
