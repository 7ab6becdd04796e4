/** What a trainee hands in: what was done in a drill, step by step, and the scores the screen showed for it. */
import * as v from 'valibot';
import { actionSchema } from './action.ts';
import { MOST_SEASON_ACTIONS } from './log.ts';
import { type MonthAction, monthActionSchema } from './month-action.ts';
import { HEADLINES } from './score.ts';

export const RESULT_FORMAT = 1;
export const TRAINEE_NAME = 40;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const percent = v.pipe(whole, v.maxValue(100));
const hash = v.pipe(v.string(), v.hexadecimal(), v.length(64));
/** Milliseconds since 1970. */
const stamp = v.pipe(whole, v.maxValue(8_640_000_000_000_000));

/** The actions alone: the drill knows dealers, seed and length. */
export const playedSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('meetings'),
    /** One list for each dealer, in their order. */
    meetings: v.pipe(
      v.array(v.pipe(v.array(actionSchema), v.maxLength(500), v.readonly())),
      v.maxLength(8),
      v.readonly(),
    ),
  }),
  v.strictObject({
    kind: v.literal('season'),
    actions: v.pipe(v.array(monthActionSchema), v.maxLength(MOST_SEASON_ACTIONS), v.readonly()),
  }),
]);
export type Played = v.InferOutput<typeof playedSchema>;

/** Everything that was done, in one sequence, as a host counts it. */
export function actionsOf(played: Played): readonly MonthAction[] {
  return played.kind === 'meetings' ? played.meetings.flat() : played.actions;
}

export const claimSchema = v.strictObject({
  ...v.entriesFromList(HEADLINES, percent),
  /** The weighted mark. */
  mark: percent,
});

export const drillResultSchema = v.strictObject({
  game: v.literal('huikuan-result'),
  format: v.literal(RESULT_FORMAT),
  /** Fingerprint of the drill, see `drillHash`. */
  drill: hash,
  rules: whole,
  content: whole,
  trainee: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(TRAINEE_NAME), v.regex(/^[^\p{Cc}]*$/u)),
  /** From 1, as counted on the trainee's device. */
  attempt: v.pipe(whole, v.minValue(1), v.maxValue(9_999)),
  played: playedSchema,
  claimed: claimSchema,
  started: stamp,
  ended: stamp,
  /** Version of the program that played. */
  client: v.pipe(v.string(), v.maxLength(20)),
});
export type DrillResult = v.InferOutput<typeof drillResultSchema>;

/** A result as a file: with the hash of its content, so that an altered one is recognised. */
export const drillResultFileSchema = v.strictObject({ ...drillResultSchema.entries, hash });
