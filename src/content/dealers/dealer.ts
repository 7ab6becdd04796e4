/** A dealer as people know them: the brief goes to the world, the words stay here. */
import type { Brief } from '../../protocol/brief.ts';
import type { Bilingual } from '../bilingual.ts';

export interface Dealer {
  readonly brief: Brief;
  readonly name: Bilingual;
  /** How one addresses them. */
  readonly short: Bilingual;
  readonly shop: Bilingual;
  readonly place: Bilingual;
  /** Two sentences on the file: how they are known in the trade, not how to handle them. */
  readonly about: Bilingual;
  /** Shown after the meeting: what this temperament needs, and why. */
  readonly sketch: Bilingual;
}
