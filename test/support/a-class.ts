/** Results of a class, made by bots and taken in as at the trainer's desk. */
import { BOTS } from '../../src/bots/roster.ts';
import type { Drill } from '../../src/protocol/drill.ts';
import type { DrillResult, Played } from '../../src/protocol/drill-result.ts';
import { type Counted, counted } from '../../src/session/drill/cohort.ts';
import { scoreDrill } from '../../src/session/drill/score.ts';
import { resultOf } from '../../src/session/drill/sitting.ts';
import { verify } from '../../src/session/drill/verify.ts';
import { aDrill, CONTENT, meetingsBy } from './a-drill.ts';

export function aResult(
  drill: Drill,
  trainee: string,
  played: Played,
  { attempt = 1, started = 1_700_000_000_000 } = {},
): DrillResult {
  const score = scoreDrill(drill, played, CONTENT);
  if ('kind' in score) throw new Error(score.kind);
  return resultOf({ drill, trainee, attempt, played, started, ended: started + 600_000 }, score);
}

/** An expert and as many beginners as there are other names, each with luck of their own. */
export function aClass(names: readonly string[], drill: Drill = aDrill()): readonly DrillResult[] {
  return names.map((name, at) =>
    aResult(drill, name, meetingsBy(at === 0 ? BOTS.expert : BOTS.beginner, drill, at + 1), {
      started: 1_700_000_000_000 + at * 1_000_000,
    }),
  );
}

export function taken(results: readonly DrillResult[], drills: readonly Drill[]): readonly Counted[] {
  return counted(results.map((result) => verify(result, drills, [], CONTENT)));
}
