/** The few statistics the calibration needs. Intervals are 95%. */
import { draws } from '../../world/chance.ts';

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function meanOf(values: readonly number[]): Estimate {
  const mean = average(values);
  const half = (1.96 * deviation(values)) / Math.sqrt(values.length);
  return { value: mean, low: mean - half, high: mean + half };
}

/** Median with the interval of its order statistics (binomial, normal approximation). */
export function medianOf(values: readonly number[]): Estimate {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (rank: number) =>
    sorted[Math.max(0, Math.min(sorted.length - 1, Math.round(rank)))] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  const half = 0.98 * Math.sqrt(sorted.length);
  return {
    value: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    low: at(Math.floor(middle - half)),
    high: at(Math.ceil(middle + half)),
  };
}

/** mean(a) / mean(b) of paired values, by linearisation. */
export function ratioOf(a: readonly number[], b: readonly number[]): Estimate {
  const base = average(b);
  const ratio = average(a) / base;
  const residuals = a.map((value, index) => value - ratio * (b[index] ?? 0));
  const half = (1.96 * deviation(residuals)) / (Math.sqrt(a.length) * Math.abs(base));
  return { value: ratio, low: ratio - half, high: ratio + half };
}

/** Share of cases that are so, with E. B. Wilson's interval. */
export function shareOf(cases: readonly boolean[]): Estimate {
  const n = cases.length;
  const share = cases.filter(Boolean).length / n;
  const z = 1.96;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { value: share, low: middle - half, high: middle + half };
}

/** Standard deviation; its interval by the normal approximation, SD ÷ √(2(n−1)). */
export function spreadOf(values: readonly number[]): Estimate {
  const spread = deviation(values);
  const half = (1.96 * spread) / Math.sqrt(2 * Math.max(1, values.length - 1));
  return { value: spread, low: spread - half, high: spread + half };
}

const RESAMPLES = 400;

/** Any statistic of `cases`, with the percentile interval of its bootstrap over the cases; always the same resamples. */
export function bootstrap<Case>(
  cases: readonly Case[],
  statistic: (cases: readonly Case[]) => number,
): Estimate {
  const again = Array.from({ length: RESAMPLES }, (_, index) => {
    const luck = draws(index, 'order', cases.length);
    return statistic(cases.flatMap(() => cases[luck.int(0, cases.length - 1)] ?? []));
  }).sort((a, b) => a - b);
  const at = (share: number) => again[Math.round(share * (again.length - 1))] ?? Number.NaN;
  return { value: statistic(cases), low: at(0.025), high: at(0.975) };
}

/** C. Spearman's rank correlation; ties share their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const x = ranks(a);
  const y = ranks(b);
  const mx = average(x);
  const my = average(y);
  const product = average(x.map((rank, at) => (rank - mx) * ((y[at] ?? 0) - my)));
  const squares = (of: readonly number[], mean: number) =>
    average(of.map((rank) => (rank - mean) * (rank - mean)));
  return product / Math.sqrt(squares(x, mx) * squares(y, my));
}

/** 1 for the smallest. */
function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const smaller = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return smaller + (equal + 1) / 2;
  });
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const mean = average(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}
