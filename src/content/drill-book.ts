/** What this version of the game brings to drills: its people, in a fixed order, and its version. */
import { CONTENT_VERSION } from './content-version.ts';
import { knownDealer, TERRITORY } from './dealers.ts';

/** What short codes are read with. The order of the people is part of every code. */
export const CODE_BOOK = { content: CONTENT_VERSION, pool: TERRITORY.map(({ brief }) => brief.id) };

/** What a drill is cast and scored with. */
export const DRILL_CONTENT = { version: CONTENT_VERSION, briefOf: (id: string) => knownDealer(id)?.brief };
