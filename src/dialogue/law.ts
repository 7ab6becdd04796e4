/** The legal moves of a state, worked out once: guard, refusal and view all use the same list. */
import type { LegalMove } from '../protocol/legal.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import { legalMoves } from '../world/legal.ts';
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
