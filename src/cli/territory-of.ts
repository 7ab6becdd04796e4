/** Who is met in a season: chosen by its seed out of everybody the content knows. */
import { TERRITORY } from '../content/dealers.ts';
import type { Brief } from '../protocol/brief.ts';
import { chooseBriefs } from '../world/territory.ts';

export function territoryOf(dealers: number, seed: number): readonly Brief[] {
  return chooseBriefs(
    TERRITORY.map(({ brief }) => brief),
    dealers,
    seed,
  );
}
