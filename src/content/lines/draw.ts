/**
 * Which wording comes next. Wordings have their own chance, keyed by the seed and the name of the pool, so that no
 * line of text can change who pays; and a used wording does not come back as long as the same memory lasts: a
 * meeting, or one dealer's month.
 */

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { numberOf, type Seed } from '../../protocol/seed.ts';
import type { Line, Pool } from './line.ts';

/** A pool under its name; `id` and a number name one wording for ever. */
export interface Source {
  readonly id: string;
  readonly pool: Pool | undefined;
}

export interface DrawnLine {
  readonly id: string;
  readonly line: Line;
}

/** FNV-1a over the text, started from the seed. */
export function hashOf(seed: Seed, text: string): number {
  let hash = (0x811c9dc5 ^ numberOf(seed)) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The order in which this seed tells the wordings of a pool. */
function orderOf(seed: Seed, source: string, size: number): readonly number[] {
  const rng = xoroshiro128plus(hashOf(seed, source) | 0);
  const left = Array.from({ length: size }, (_, index) => index);
  return Array.from({ length: size }, () => left.splice(uniformInt(rng, 0, left.length - 1), 1)[0] ?? 0);
}

/**
 * Own words come first, but one time in this many a wider pool has its turn; otherwise the words behind a large
 * pool would never be heard.
 */
const WIDER = 5;

/** One time in this many, something looser takes its place: a remark that fits any such moment, or a gesture. */
const SELDOM = 12;

export interface Wordings {
  /**
   * The next unused wording, mostly from the first of the sources that still has one; from `looser` seldom, and when
   * the sources have nothing left.
   */
  readonly fresh: (sources: readonly Source[], looser?: readonly Source[]) => DrawnLine | undefined;
  /** The next wording of one source, from the start again when all have been used. */
  readonly cycled: (source: Source) => DrawnLine | undefined;
}

export function createWordings(seed: Seed): Wordings {
  const used = new Map<string, number>();
  const passed = new Map<string, number>();
  const left = ({ id, pool }: Source) => (pool?.length ?? 0) > (used.get(id) ?? 0);
  const onceIn = (many: number, place: string) => {
    const times = passed.get(place) ?? 0;
    passed.set(place, times + 1);
    return hashOf(seed, `${place}?${times}`) % many === 0;
  };
  const pick = (open: readonly Source[]) =>
    open.find(({ id }, index) => index === open.length - 1 || !onceIn(WIDER, id));
  const next = ({ id, pool }: Source): DrawnLine | undefined => {
    if (!pool || pool.length === 0) return undefined;
    const count = used.get(id) ?? 0;
    const index = orderOf(seed, id, pool.length)[count % pool.length] ?? 0;
    const line = pool[index];
    if (!line) return undefined;
    used.set(id, count + 1);
    return { id: `${id}.${index}`, line };
  };
  return {
    fresh: (sources, looser = []) => {
      const open = sources.filter(left);
      const loose = looser.filter(left);
      const strays = loose.length > 0 && onceIn(SELDOM, `${sources[0]?.id}~`);
      const source = pick(open.length === 0 || strays ? loose : open);
      return source && next(source);
    },
    cycled: next,
  };
}
