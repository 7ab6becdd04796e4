/** The versions a game is played under, each counted by itself: only other rules make a game another game. */
import * as v from 'valibot';

/** Raised whenever the same actions could lead to another result. */
export const RULES_VERSION = 2;

/** Raised whenever the same sentence could be heard as another act. Nothing is heard yet. */
const HEARING_VERSION = 0;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

export const versionsSchema = v.strictObject({
  rules: whole,
  /** Of the words that were spoken; they decide nothing. */
  words: whole,
  /** Of what turned sentences into acts; the acts are in the log, so it decides nothing any more. */
  hearing: whole,
});
export type Versions = v.InferOutput<typeof versionsSchema>;

/** Those of this program, which speaks `words`. */
export function versionsWith(words: number): Versions {
  return { rules: RULES_VERSION, words, hearing: HEARING_VERSION };
}
