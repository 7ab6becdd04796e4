/** What dealers say about a rep when the month is over, by what happened between them. Nobody hears these in the month. */

import type { DealerId } from '../../protocol/month-event.ts';
import type { Seed } from '../../protocol/seed.ts';
import { createWordings, hashOf } from '../lines/draw.ts';
import type { Line } from '../lines/line.ts';
import { VOICES } from './report-voice-lines.ts';
import type { VoiceSituation } from './voice-situations.ts';

/** One line for each dealer, in order: the same seed, month and people give the same words, and none twice while the pool lasts. */
export function voicesOf(
  people: readonly { readonly dealer: DealerId; readonly situation: VoiceSituation }[],
  seed: Seed,
  month: number,
): readonly { readonly dealer: DealerId; readonly line: Line }[] {
  const wordings = createWordings(hashOf(seed, `report/${month}`));
  return people.flatMap(({ dealer, situation }) => {
    const drawn = wordings.cycled({ id: `report/${situation}`, pool: VOICES[situation] });
    return drawn ? [{ dealer, line: drawn.line }] : [];
  });
}
