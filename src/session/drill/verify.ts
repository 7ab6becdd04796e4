/**
 * What a result is worth: its log is played again and every figure computed anew. It proves that the log is a legal game
 * of this drill with this score; who played it, and how often they tried, it cannot prove.
 */
import { hashOf } from '../../dialogue/hash.ts';
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';
import type { DrillScore, Unscored } from '../../protocol/drill-score.ts';
import { HEADLINES, type Headline, valuesOf } from '../../protocol/score.ts';
import type { Content } from './cast.ts';
import { fingerprint, resultFingerprint } from './fingerprint.ts';
import { scoreDrill } from './score.ts';

export type Finding =
  /** Of a drill that is not on this desk. */
  | { readonly kind: 'no-drill' }
  | { readonly kind: 'unscored'; readonly why: Unscored }
  | {
      readonly kind: 'claim';
      readonly what: Headline | 'mark';
      readonly claimed: number;
      readonly found: number;
    }
  | { readonly kind: 'attempts'; readonly attempt: number; readonly allowed: number }
  | { readonly kind: 'overtime'; readonly used: number; readonly minutes: number }
  | { readonly kind: 'clock' }
  /** The same steps, handed in by somebody else too. */
  | { readonly kind: 'same-steps'; readonly as: string };

/** Findings after which a result does not count. */
const REFUSING: readonly Finding['kind'][] = ['no-drill', 'unscored', 'claim'];

export interface Verified {
  readonly result: DrillResult;
  readonly drill?: Drill;
  readonly score?: DrillScore;
  readonly findings: readonly Finding[];
  /** `noted`: counts, with something to know. */
  readonly verdict: 'sound' | 'noted' | 'refused';
}

/** `others`: what has been handed in besides. */
export function verify(
  result: DrillResult,
  drills: readonly Drill[],
  others: readonly DrillResult[],
  content: Content,
): Verified {
  const drill = drills.find((one) => fingerprint(one) === result.drill);
  if (!drill) return { result, findings: [{ kind: 'no-drill' }], verdict: 'refused' };
  const score = scoreDrill(drill, result.played, content);
  if ('kind' in score)
    return { result, drill, findings: [{ kind: 'unscored', why: score }], verdict: 'refused' };
  const findings = [...claims(result, score), ...circumstances(result, drill), ...copies(result, others)];
  const refused = findings.some(({ kind }) => REFUSING.includes(kind));
  return {
    result,
    drill,
    score,
    findings,
    verdict: refused ? 'refused' : findings.length > 0 ? 'noted' : 'sound',
  };
}

/** Whether two results are one and the same. */
export function isSame(one: DrillResult, other: DrillResult): boolean {
  return resultFingerprint(one) === resultFingerprint(other);
}

function claims({ claimed }: DrillResult, { scores, mark }: DrillScore): readonly Finding[] {
  const found = { ...valuesOf(scores), mark };
  return [...HEADLINES, 'mark' as const].flatMap((what) =>
    claimed[what] === found[what]
      ? []
      : [{ kind: 'claim' as const, what, claimed: claimed[what], found: found[what] }],
  );
}

const MINUTE_MS = 60_000;

function circumstances({ attempt, started, ended }: DrillResult, drill: Drill): readonly Finding[] {
  const used = Math.ceil((ended - started) / MINUTE_MS);
  const { attempts, minutes } = drill;
  return [
    ...(attempts !== null && attempt > attempts
      ? [{ kind: 'attempts' as const, attempt, allowed: attempts }]
      : []),
    ...(minutes !== null && used > minutes ? [{ kind: 'overtime' as const, used, minutes }] : []),
    ...(ended < started ? [{ kind: 'clock' as const }] : []),
  ];
}

function copies(result: DrillResult, others: readonly DrillResult[]): readonly Finding[] {
  const steps = hashOf(result.played);
  const twin = others.find(
    (other) =>
      other.trainee !== result.trainee && other.drill === result.drill && hashOf(other.played) === steps,
  );
  return twin ? [{ kind: 'same-steps', as: twin.trainee }] : [];
}
