/** Who can be met in the course: everybody of the territory. */
import { CONTENT_VERSION } from '../../../content/content-version.ts';
import { TERRITORY } from '../../../content/dealers.ts';
import type { Cast } from '../../../session/course-try.ts';

export const CAST: Cast = { pool: TERRITORY.map(({ brief }) => brief), contentVersion: CONTENT_VERSION };
