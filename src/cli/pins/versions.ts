/**
 * Which versions a pin is recorded under. The one place where pins ask for them: rules decide what happens and what it
 * scores, words decide how it is said.
 */
import { WORDS_VERSION } from '../../content/words-version.ts';
import { RULES_VERSION } from '../../protocol/versions.ts';

export interface PinVersions {
  readonly rules: number;
  readonly words: number;
}

/** Those of this program. */
export const VERSIONS: PinVersions = { rules: RULES_VERSION, words: WORDS_VERSION };
