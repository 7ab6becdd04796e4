/** What all luck of a game is drawn from: a number as ever, or a key of 128 bits that nobody guesses. */
import * as v from 'valibot';

/** The largest seed that is a number. */
const MOST_SEED = 4_294_967_295;

export const seedNumberSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SEED));
/** 32 hexadecimal digits, the highest first. */
const keySchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'a key has 32 digits 0–9 and a–f'));

/** 0 … 2³²−1, or a key of 128 bits. */
export const seedSchema = v.union([seedNumberSchema, keySchema]);
export type Seed = v.InferOutput<typeof seedSchema>;

/** A number in place of a key, for what needs only some luck of its own and gives nothing of the key away: the wording. */
export function numberOf(seed: Seed): number {
  return typeof seed === 'number' ? seed : Number.parseInt(seed.slice(0, 8), 16);
}
