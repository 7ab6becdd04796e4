/** Who can be met in the course: everybody of the territory. */

import { TERRITORY } from '../../../content/dealers.ts';
import { WORDS_VERSION } from '../../../content/words-version.ts';
import type { Cast } from '../../../session/course-try.ts';

export const CAST: Cast = { pool: TERRITORY.map(({ brief }) => brief), words: WORDS_VERSION };
