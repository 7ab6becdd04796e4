/** The coach's door for screens: what could be said now. */
import { type Weighed, weigh as weighWith } from '../coach/weigh.ts';
import type { Seen } from '../protocol/seen.ts';

export type { Weighed };

/**
 * What could be said now, the best first, judged only by what the player can know and played on by an expert. `runs`:
 * imagined dealers for each move; 8 answer in about a tenth of a second.
 */
export function weigh(seen: Seen, runs: number): readonly Weighed[] {
  return weighWith(seen, { runs, again: runs * 2, style: 'expert', also: [] });
}
