/**
 * Chance, keyed: every draw names its stream and its place, and depends on nothing drawn before it. A changed
 * decision therefore leaves all unrelated luck as it was (common random numbers), which makes "what if" comparisons
 * fair, and no generator state has to live in the world.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

const STREAMS = [
  'dealer',
  'truth',
  'answer',
  'inflow',
  'keeping',
  'order',
  'territory',
  'measure',
  'rivals',
  'imagine',
] as const;
export type Stream = (typeof STREAMS)[number];

/** Successive draws from one place of one stream. */
export interface Draws {
  /** Bounds are inclusive. */
  readonly int: (low: number, high: number) => number;
}

/** MurmurHash3's 32-bit finaliser (A. Appleby, public domain): spreads neighbouring seeds far apart. */
function scramble(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A separate seed for part `part` of a larger game, such as one dealer's month. 0 … 2³²−1. */
export function seedOf(seed: number, part: number): number {
  return scramble(scramble(seed + 0x9e3779b9) ^ scramble(part + 0x7f4a7c15)) >>> 0;
}

/** The draws at `place` of `stream` for this seed. `seed`: 0 … 2³²−1; `place`: any 32-bit number. */
export function draws(seed: number, stream: Stream, place: number): Draws {
  const a = scramble(seed + 0x9e3779b9);
  const b = scramble(a ^ (STREAMS.indexOf(stream) + 1));
  const c = scramble(b ^ place);
  const rng = xoroshiro128plusFromState([a ^ c, b, c, scramble(c + a)]);
  // Bound rather than closed over: a month makes thousands of draws, and each would create a closure.
  return { int: uniformInt.bind(undefined, rng) };
}

/** A new array with `items` in the order this luck gives. */
export function shuffled<Item>(items: readonly Item[], luck: Draws): Item[] {
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = luck.int(0, last);
    const held = all[last];
    const swapped = all[other];
    if (held !== undefined && swapped !== undefined) {
      all[last] = swapped;
      all[other] = held;
    }
  }
  return all;
}
