/** A trainee at work on a drill: what is kept on the device after every step, and what is handed in at the end. */
import * as v from 'valibot';
import { drillSchema } from '../../protocol/drill.ts';
import { type DrillResult, playedSchema, resultEntries } from '../../protocol/drill-result.ts';
import type { DrillScore } from '../../protocol/drill-score.ts';
import { valuesOf } from '../../protocol/score.ts';
import { drillResult } from './drill-result.ts';

export const sittingSchema = v.strictObject({
  drill: drillSchema,
  trainee: resultEntries.trainee,
  attempt: resultEntries.attempt,
  played: playedSchema,
  started: resultEntries.started,
  /** Null while it is going on. */
  ended: v.nullable(resultEntries.ended),
});
export type Sitting = v.InferOutput<typeof sittingSchema>;

/** What has been tried so far on this device, by the fingerprint of the drill. */
export const attemptsSchema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)));
export type Attempts = v.InferOutput<typeof attemptsSchema>;

/** The result of a sitting that is over, with what the screen showed for it. */
export function resultOf(sitting: Sitting, { scores, mark }: DrillScore): DrillResult {
  const { drill, trainee, attempt, played, started, ended } = sitting;
  const claimed = { ...valuesOf(scores), mark };
  return drillResult(drill, { trainee, attempt, played, claimed, started, ended: ended ?? started });
}
