/**
 * Which versions a pin is recorded under. The one place where pins ask for them: rules decide what happens and what it
 * scores, words decide how it is said.
 */
import { CONTENT_VERSION } from '../../content/content-version.ts';
import { RULES_VERSION } from '../../protocol/log.ts';

export interface Versions {
  readonly rules: number;
  readonly words: number;
}

/** Those of this program. */
export const VERSIONS: Versions = { rules: RULES_VERSION, words: CONTENT_VERSION };
