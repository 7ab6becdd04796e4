/** The few calculations the world does everywhere. Only + − × ÷, because other functions differ between engines. */

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** `percent` of `amount`, in whole yuan. */
export function share(amount: number, percent: number): number {
  return Math.round((amount * percent) / 100);
}

/** Rounds as people do when they name a sum: to 100 yuan, to 500 above 2 万, to 1,000 above 20 万. */
export function roundSum(amount: number): number {
  const step = amount >= 200_000 ? 1_000 : amount >= 20_000 ? 500 : 100;
  return Math.round(amount / step) * step;
}

export function total(amounts: readonly number[]): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}
