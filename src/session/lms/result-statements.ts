/**
 * An accepted result as statements for a record store. Sent twice they are the same, since their ids follow from
 * the result.
 */
import { hashOf } from '../../dialogue/hash.ts';
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';
import type { DrillScore } from '../../protocol/drill-score.ts';
import type { Headline } from '../../protocol/score.ts';
import type { Bearings } from './bearings.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { activityOf, uuidOf } from './package.ts';
import {
  completedStatement,
  type DecisionTold,
  decisionStatement,
  headlineStatement,
  headlinesOf,
  type LanguageMap,
  type Stamp,
  type Statement,
  type Teller,
  verdictStatement,
} from './xapi.ts';

export interface TakenIn {
  readonly drill: Drill;
  readonly result: DrillResult;
  readonly score: DrillScore;
}

export interface Wording {
  readonly decision: (decision: Decision) => DecisionTold['words'];
  readonly headline: (headline: Headline) => LanguageMap;
}

/** `home`: the address of the desk, under which trainees are known by their names. */
export function resultStatements(
  { drill, result, score, bearings }: TakenIn & { readonly bearings: Bearings },
  home: string,
  wording: Wording,
): readonly Statement[] {
  const hash = hashOf(result);
  const timestamp = new Date(result.ended).toISOString();
  const stamp = (what: string): Stamp => ({ id: uuidOf(hashOf(`${hash} ${what}`)), timestamp });
  const teller: Teller = {
    actor: { objectType: 'Agent', name: result.trainee, account: { homePage: home, name: result.trainee } },
    activity: activityOf(drill),
    // One registration for each attempt, so that what belongs together is found together.
    context: { registration: uuidOf(hash) },
  };
  const ending = { drill, score, usedMs: Math.max(0, result.ended - result.started) };
  return [
    ...decisionsOf(drill, result.played).map((decision) => {
      const bearing = bearings.get(decision.index);
      const told = { decision, words: wording.decision(decision), ...(bearing && { bearing }) };
      return decisionStatement(teller, told, stamp(decision.id));
    }),
    ...headlinesOf(score).map(([headline, value]) =>
      headlineStatement(teller, headline, value, {
        name: wording.headline(headline),
        stamp: stamp(headline),
      }),
    ),
    completedStatement(teller, ending, stamp('completed')),
    verdictStatement(teller, ending, stamp('verdict')),
  ];
}
