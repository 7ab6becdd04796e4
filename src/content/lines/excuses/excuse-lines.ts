/**
 * The words around one excuse family. What the dealer says serves true reasons and bluffs alike: concrete detail is
 * in all of it, so that only looking tells them apart.
 */
import type { Truth } from '../../../protocol/vocabulary.ts';
import type { Line, Pool } from '../line.ts';

export interface ExcuseLines {
  readonly raised: Pool;
  readonly accepted: Pool;
  readonly dropped: Pool;
  readonly halved: Pool;
  readonly insisted: Pool;
  readonly wounded: Pool;
  /** How the rep proposes to look. */
  readonly verify: Pool;
  /** What is found. */
  readonly found: Readonly<Record<Truth, Line>>;
}
