/** The number of a month or territory as a player types it: a whole number below 2³², or undefined. */
export function readSeed(text: string): number | undefined {
  const number = /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number <= 4_294_967_295 ? number : undefined;
}
