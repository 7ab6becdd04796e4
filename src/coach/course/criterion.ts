/** Building criteria: from counts, and from published rules. */
import type { Criterion, CriterionId } from '../../protocol/course.ts';

/** Fulfilled once `have` reaches `need`. */
export function reach(
  id: CriterionId,
  have: number,
  need: number,
  { of = null, over }: { readonly of?: number | null; readonly over: 'over' | 'going-on' },
): Criterion {
  const state = have >= need ? 'met' : over === 'over' ? 'lost' : 'open';
  return { id, state, have, need, of };
}

/** Lost as soon as `have` exceeds `most`; fulfilled only when there is nothing more to come. */
export function atMost(id: CriterionId, have: number, most: number, over: 'over' | 'going-on'): Criterion {
  const state = have > most ? 'lost' : over === 'over' ? 'met' : 'open';
  return { id, state, have, need: most, of: null };
}

/** Fulfilled when all of them are. */
export function isMastered(criteria: readonly Criterion[]): boolean {
  return criteria.every(({ state }) => state === 'met');
}
