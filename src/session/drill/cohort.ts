/** A class as its results show it: how much each does of the six practices, and how everybody develops. */
import { PRACTICES, type Practice } from '../../protocol/month-score.ts';
import { HEADLINES, type ScoreValues } from '../../protocol/score.ts';
import type { Percent } from '../../protocol/units.ts';
import type { Verified } from './verify.ts';

/** A result that counts, with the score it earned. */
export type Counted = Verified & Required<Pick<Verified, 'drill' | 'score'>>;

/** The results that were not refused, the earliest first. */
export function counted(results: readonly Verified[]): readonly Counted[] {
  return results
    .filter(
      (one): one is Counted =>
        one.verdict !== 'refused' && one.score !== undefined && one.drill !== undefined,
    )
    .sort((a, b) => a.result.ended - b.result.ended || a.result.attempt - b.result.attempt);
}

/** The last result of each trainee in each drill: what the trainee can do now. */
export function latest(results: readonly Counted[]): readonly Counted[] {
  const last = new Map(results.map((one) => [`${one.result.trainee}\n${one.result.drill}`, one]));
  return [...last.values()];
}

/** One trainee's row: means over the last results of all drills. */
export interface CohortRow {
  readonly trainee: string;
  /** How many drills stand behind it. */
  readonly drills: number;
  readonly practices: Readonly<Record<Practice, Percent>>;
  readonly scores: ScoreValues;
  readonly mark: Percent;
}

export function cohortOf(results: readonly Counted[]): readonly CohortRow[] {
  return byTrainee(latest(results)).map(([trainee, own]) => ({
    trainee,
    drills: own.length,
    ...meansOf(own),
  }));
}

/** The whole class: means over all trainees. Undefined while there is nobody. */
export function classMeans(rows: readonly CohortRow[]): Omit<CohortRow, 'trainee' | 'drills'> | undefined {
  if (rows.length === 0) return undefined;
  return {
    practices: record(PRACTICES, (practice) => mean(rows.map((row) => row.practices[practice]))),
    scores: record(HEADLINES, (headline) => mean(rows.map((row) => row.scores[headline]))),
    mark: mean(rows.map((row) => row.mark)),
  };
}

function meansOf(own: readonly Counted[]): Omit<CohortRow, 'trainee' | 'drills'> {
  return {
    practices: record(PRACTICES, (practice) => mean(own.map(({ score }) => score.practices[practice]))),
    scores: record(HEADLINES, (headline) => mean(own.map(({ score }) => score.scores[headline].value))),
    mark: mean(own.map(({ score }) => score.mark)),
  };
}

interface ProgressPoint {
  readonly drill: string;
  readonly attempt: number;
  readonly mark: Percent;
  readonly passed: boolean;
}

export interface TraineeProgress {
  readonly trainee: string;
  /** In the order in which they were played. */
  readonly points: readonly ProgressPoint[];
  /** Marks gained from the first to the last; null after a single one. */
  readonly gain: number | null;
}

export function progressOf(results: readonly Counted[]): readonly TraineeProgress[] {
  return byTrainee(results).map(([trainee, own]) => {
    const points = own.map(({ drill, result, score }) => ({
      drill: drill.title,
      attempt: result.attempt,
      mark: score.mark,
      passed: score.passed,
    }));
    const [first] = points;
    const last = points.at(-1);
    return { trainee, points, gain: first && last && points.length > 1 ? last.mark - first.mark : null };
  });
}

/** How many marks lie in each ten: 0–9 … 90–100. */
export function marksByTen(marks: readonly Percent[]): readonly number[] {
  const tens = new Array<number>(10).fill(0);
  for (const mark of marks) {
    const ten = Math.min(9, Math.floor(mark / 10));
    tens[ten] = (tens[ten] ?? 0) + 1;
  }
  return tens;
}

function byTrainee(results: readonly Counted[]): readonly (readonly [string, readonly Counted[]])[] {
  const own = new Map<string, Counted[]>();
  for (const one of results) {
    const { trainee } = one.result;
    own.set(trainee, [...(own.get(trainee) ?? []), one]);
  }
  return [...own];
}

function mean(numbers: readonly number[]): Percent {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length));
}

function record<Key extends string>(keys: readonly Key[], of: (key: Key) => Percent) {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Percent>;
}
