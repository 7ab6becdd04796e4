/**
 * Chance, keyed: every draw names its stream and its place, and depends on nothing drawn before it. A changed
 * decision therefore leaves all unrelated luck as it was (common random numbers), which makes "what if" comparisons
 * fair, and no generator state has to live in the world.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { Seed } from '../protocol/seed.ts';

/** The number of each stream is in all its draws: a new stream gets the next free one. */
const STREAMS = {
  dealer: 1,
  truth: 2,
  answer: 3,
  inflow: 4,
  keeping: 5,
  order: 6,
  territory: 7,
  measure: 8,
  rivals: 9,
  imagine: 10,
} as const;
export type Stream = keyof typeof STREAMS;

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

type Words = readonly [number, number, number, number];

/** All 128 bits of a key, spread over one another. Every step can be undone, so two keys never come to the same words. */
function spread(key: string, stream: number, place: number): Words {
  let [a, b, c, d] = wordsOf(key);
  for (let round = 1; round <= 4; round += 1) {
    a = scramble((a ^ d) + 0x9e3779b9);
    b = scramble((b ^ a) + 0x7f4a7c15);
    c = scramble((c ^ b) + round);
    d = scramble((d ^ c) + 0x6a09e667);
    if (round !== 2) continue;
    a ^= stream;
    b ^= place;
  }
  return [a, b, c, d];
}

function wordsOf(key: string): Words {
  const word = (at: number) => Number.parseInt(key.slice(at, at + 8), 16) | 0;
  return [word(0), word(8), word(16), word(24)];
}

/** No stream: keys that are made out of keys never meet what is drawn. */
const KEYS = 0x1000;

/** A separate seed for part `part` of a larger game, such as one dealer's month. 0 … 2³²−1; of a key another key. */
export function seedOf(seed: number, part: number): number;
export function seedOf(seed: Seed, part: number): Seed;
export function seedOf(seed: Seed, part: number): Seed {
  if (typeof seed === 'number')
    return scramble(scramble(seed + 0x9e3779b9) ^ scramble(part + 0x7f4a7c15)) >>> 0;
  return spread(seed, KEYS, part)
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
}

/** The draws at `place` of `stream` for this seed. `place`: any 32-bit number. */
export function draws(seed: Seed, stream: Stream, place: number): Draws {
  const rng = xoroshiro128plusFromState(stateOf(seed, STREAMS[stream], place));
  // Bound rather than closed over: a month makes thousands of draws, and each would create a closure.
  return { int: uniformInt.bind(undefined, rng) };
}

function stateOf(seed: Seed, stream: number, place: number): Words {
  if (typeof seed === 'string') return spread(seed, stream, place);
  const a = scramble(seed + 0x9e3779b9);
  const b = scramble(a ^ stream);
  const c = scramble(b ^ place);
  return [a ^ c, b, c, scramble(c + a)];
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
