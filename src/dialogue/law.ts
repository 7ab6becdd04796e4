/** The legal moves of a state, worked out once: guard, refusal and view all ask for the same list. */
import type { LegalMove } from '../protocol/legal.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import { legalMoves } from '../world/legal.ts';
import type { Meeting } from '../world/meeting.ts';

const laws = new WeakMap<Meeting, { readonly phase: Phase; readonly moves: readonly LegalMove[] }>();

export function lawOf(meeting: Meeting, phase: Phase): readonly LegalMove[] {
  const known = laws.get(meeting);
  if (known?.phase === phase) return known.moves;
  const moves = legalMoves(meeting, phase);
  laws.set(meeting, { phase, moves });
  return moves;
}
