/**
 * What a result is worth: its log is played again and every figure computed anew. It proves that the log is a legal game
 * of this drill with this score; who played it, and how often they tried, it cannot prove.
 */
import type { Drill } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';
import type { DrillScore, Unscored } from '../../protocol/drill-score.ts';
import { HEADLINES, type Headline, valuesOf } from '../../protocol/score.ts';
import type { Content } from './cast.ts';
import { fingerprint } from './fingerprint.ts';
import { scoreDrill } from './score.ts';
import { twinsIn } from './twins.ts';

export type ResultFinding =
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
const REFUSING: readonly ResultFinding['kind'][] = ['no-drill', 'unscored', 'claim'];

export interface Verified {
  readonly result: DrillResult;
  readonly drill?: Drill;
  readonly score?: DrillScore;
  readonly findings: readonly ResultFinding[];
  /** `noted`: counts, with something to know. */
  readonly verdict: 'sound' | 'noted' | 'refused';
}

/** Drills by their fingerprint. */
export type DrillBook = ReadonlyMap<string, Drill>;

/** A result that was played again. This is the part that takes time, and needs nobody else's result. */
export interface WeighedResult {
  readonly result: DrillResult;
  /** Undefined as long as its drill is not known. */
  readonly worth: DrillScore | Unscored | undefined;
}

/** Of drills that are played alike the first. */
export function bookOf(drills: readonly Drill[]): DrillBook {
  return new Map(drills.map((drill) => [fingerprint(drill), drill] as const).reverse());
}

/** Plays `result` again. What cannot even be played is told as a finding, never thrown: others are waiting. */
export function weigh(result: DrillResult, book: DrillBook, content: Content): WeighedResult {
  const drill = book.get(result.drill);
  return { result, worth: drill && worthOf(drill, result, content) };
}

function worthOf(drill: Drill, { played }: DrillResult, content: Content): DrillScore | Unscored {
  try {
    return scoreDrill(drill, played, content);
  } catch {
    return { kind: 'unplayable' };
  }
}

/** What is found of everything that was handed in, each beside all others; in the same order. */
export function judgeAll(all: readonly WeighedResult[], book: DrillBook): readonly Verified[] {
  const alike = twinsIn(all.map(({ result }) => result));
  return all.map((one) => judge(one, book, alike(one.result)));
}

/** `others`: what has been handed in besides. */
export function verify(
  result: DrillResult,
  drills: readonly Drill[],
  others: readonly DrillResult[],
  content: Content,
): Verified {
  const book = bookOf(drills);
  return judge(weigh(result, book, content), book, twinsIn(others)(result));
}

function judge({ result, worth }: WeighedResult, book: DrillBook, twin: DrillResult | undefined): Verified {
  const drill = book.get(result.drill);
  if (!drill || !worth) return { result, findings: [{ kind: 'no-drill' }], verdict: 'refused' };
  if ('kind' in worth)
    return { result, drill, findings: [{ kind: 'unscored', why: worth }], verdict: 'refused' };
  const copied = twin ? [{ kind: 'same-steps' as const, as: twin.trainee }] : [];
  const findings = [...claims(result, worth), ...circumstances(result, drill), ...copied];
  const refused = findings.some(({ kind }) => REFUSING.includes(kind));
  return {
    result,
    drill,
    score: worth,
    findings,
    verdict: refused ? 'refused' : findings.length > 0 ? 'noted' : 'sound',
  };
}

function claims({ claimed }: DrillResult, { scores, mark }: DrillScore): readonly ResultFinding[] {
  const found = { ...valuesOf(scores), mark };
  return [...HEADLINES, 'mark' as const].flatMap((what) =>
    claimed[what] === found[what]
      ? []
      : [{ kind: 'claim' as const, what, claimed: claimed[what], found: found[what] }],
  );
}

const MINUTE_MS = 60_000;

function circumstances({ attempt, started, ended }: DrillResult, drill: Drill): readonly ResultFinding[] {
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
