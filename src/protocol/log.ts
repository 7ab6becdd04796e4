/** The action log: all that is needed to play a game again. It is the save file and the proof of a result. */
import * as v from 'valibot';
import { type Action, actionSchema } from './action.ts';

/** Raised whenever the same actions could lead to another result. */
export const RULES_VERSION = 1;

export const logSchema = v.strictObject({
  game: v.literal('huikuan-dojo'),
  rules: v.pipe(v.number(), v.integer()),
  content: v.pipe(v.number(), v.integer()),
  scenario: v.literal('meeting'),
  dealer: v.string(),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_294_967_295)),
  actions: v.pipe(v.array(actionSchema), v.maxLength(500), v.readonly()),
});
export type GameLog = v.InferOutput<typeof logSchema>;

/** The log of a meeting under the rules of this program. */
export function meetingLog(played: {
  readonly content: number;
  readonly dealer: string;
  readonly seed: number;
  readonly actions: readonly Action[];
}): GameLog {
  return { game: 'huikuan-dojo', rules: RULES_VERSION, scenario: 'meeting', ...played };
}

/** A log as a file: with the hash of what it holds, so that an altered one is known. */
export const logFileSchema = v.strictObject({
  ...logSchema.entries,
  hash: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
});
