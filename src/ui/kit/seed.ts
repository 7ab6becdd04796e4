/** Numbers people can tell each other over the phone, and short codes have room for. */
const MONTHS = 100_000;

/** A month nobody can guess. */
export function newSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % MONTHS;
}

/** The number of a month or territory as a player types it, １２３ as well as 123: a whole number below 2³², or undefined. */
export function readSeed(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const number = /^\d{1,10}$/.test(plain) ? Number(plain) : Number.NaN;
  return number <= 4_294_967_295 ? number : undefined;
}
