/** What stands on the certificate of a drill that was passed. */
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';
import type { DrillScore } from '../../protocol/drill-score.ts';
import { type ScoreValues, valuesOf } from '../../protocol/score.ts';
import type { Percent } from '../../protocol/units.ts';
import { resultFingerprint } from './fingerprint.ts';

export interface Certified {
  readonly name: string;
  readonly drill: string;
  readonly mark: Percent;
  /** The mark at which the drill was passed. */
  readonly pass: Percent;
  readonly scores: ScoreValues;
  /** Milliseconds since 1970, when it was played to its end. */
  readonly at: number;
  /** Of the result, 64 hexadecimal digits. */
  readonly fingerprint: string;
}

/** Undefined for a result that did not pass. */
export function certifiedOf(drill: Drill, result: DrillResult, score: DrillScore): Certified | undefined {
  if (!score.passed) return undefined;
  return {
    name: result.trainee,
    drill: drill.title,
    mark: score.mark,
    pass: drill.pass,
    scores: valuesOf(score.scores),
    at: result.ended,
    fingerprint: resultFingerprint(result),
  };
}
