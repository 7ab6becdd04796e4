/** What this program brings to the drills it hosts: who can be met, and in which version. */

import { dealerById } from '../content/dealers.ts';
import { WORDS_VERSION } from '../content/words-version.ts';
import type { Brief } from '../protocol/brief.ts';
import type { Drill } from '../protocol/drill.ts';
import { type Content, castOf } from '../session/drill/cast.ts';

export const CONTENT: Content = { words: WORDS_VERSION, briefOf: (id) => dealerById(id)?.brief };

/** Who is met in a drill; undefined when this program cannot play it. */
export function castFor(drill: Drill): readonly Brief[] | undefined {
  const cast = castOf(drill, CONTENT);
  return 'kind' in cast ? undefined : cast;
}
