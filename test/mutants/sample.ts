/**
 * A sample that can be drawn again: each mutant has a lot made of the seed and of itself, and the smallest lots are
 * taken. A change elsewhere in a room leaves the rest of its sample as it was.
 */
import { createHash } from 'node:crypto';
import type { Mutant } from './plant.ts';

/** At most `size` of the mutants, in their own order. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: number): Mutant[] {
  const seen = new Map<string, number>();
  const lots = mutants.map((mutant) => {
    const itself = [mutant.file, mutant.before, mutant.after].join('\n');
    const turn = seen.get(itself) ?? 0;
    seen.set(itself, turn + 1);
    const lot = createHash('sha256').update(`${seed}\n${turn}\n${itself}`).digest('hex');
    return { mutant, lot };
  });
  const chosen = new Set(
    lots
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, size)
      .map(({ mutant }) => mutant),
  );
  return mutants.filter((mutant) => chosen.has(mutant));
}
