/** Many results of the same decision, in a few figures that can be shown and put into words. */

export interface Spread {
  readonly median: number;
  /** Half of all results lie between these two. */
  readonly low: number;
  readonly high: number;
}

/** Median and middle half of one or more numbers; each is one of the numbers, so that yuan stay whole. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

export function meanOfNumbers(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
