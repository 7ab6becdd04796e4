/** The few statistics the calibration needs. Intervals are 95%. */
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

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const mean = average(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}
