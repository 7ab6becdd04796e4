/** Which situations of the gym come up in whose game: a game that leads to several of them is played once. */
import { makeDrills, setUpOf } from '../../src/coach/gym/make.ts';
import type { Pattern } from '../../src/coach/gym/pattern.ts';
import { PATTERNS } from '../../src/coach/gym/patterns.ts';
import { POOL } from './gym-learner.ts';

export const ENOUGH_DEALERS = 3;
const SEEDS = 20;
/** Seeds tried at most. */
const TRIED = 700;
/** Seeds after which somebody with whom it has not come up is left alone. */
const TOO_LONG = 40;

/** Of each game played so far, the patterns whose situation came up in it. */
const comeUp = new Map<unknown, Map<string, ReadonlySet<Pattern>>>();

function comesUp(pattern: Pattern, dealer: string, seed: number): boolean {
  const setUp = setUpOf(pattern);
  const games = comeUp.get(setUp) ?? new Map<string, ReadonlySet<Pattern>>();
  comeUp.set(setUp, games);
  const game = `${dealer} ${seed}`;
  const known = games.get(game) ?? inTheGame(setUp, dealer, seed);
  games.set(game, known);
  return known.has(pattern);
}

function inTheGame(setUp: unknown, dealer: string, seed: number): ReadonlySet<Pattern> {
  const alike = PATTERNS.filter((pattern) => setUpOf(pattern) === setUp);
  return new Set(makeDrills(alike, POOL, dealer, seed).map(({ pattern }) => pattern));
}

/** With how many dealers, a few being enough, the situation comes up in twenty different months. */
export function dealersFor(pattern: Pattern): number {
  let dealers = 0;
  for (const { id } of POOL) {
    let seeds = 0;
    for (let seed = 1; seed <= TRIED && seeds < SEEDS; seed += 1) {
      if (seed > TOO_LONG && seeds === 0) break;
      if (comesUp(pattern, id, seed)) seeds += 1;
    }
    if (seeds >= SEEDS) dealers += 1;
    if (dealers >= ENOUGH_DEALERS) break;
  }
  return dealers;
}
