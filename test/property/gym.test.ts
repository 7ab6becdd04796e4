/** The gym as a whole: every situation can be made, the judge tells good from bad, and a weakness is found and worked on. */
import { describe, expect, it } from 'vitest';
import { makeDrill } from '../../src/coach/gym/make.ts';
import { PATTERNS } from '../../src/coach/gym/patterns.ts';
import { standingAfter } from '../../src/coach/gym/schedule.ts';
import { PRACTICES } from '../../src/protocol/month-score.ts';
import { POOL, playDrill, practise, verdictOn } from '../support/gym-learner.ts';

const DEALERS = 3;
const SEEDS = 20;
/** Seeds tried at most. */
const TRIED = 700;
/** Seeds after which somebody with whom it has not come up is left alone. */
const TOO_LONG = 40;

describe('the patterns of the gym', () => {
  it('are more than forty, each known by its own name, and train all six practices', () => {
    expect(PATTERNS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(PATTERNS.map(({ id }) => id)).size).toBe(PATTERNS.length);
    expect(new Set(PATTERNS.map(({ practice }) => practice))).toEqual(new Set(PRACTICES));
  });

  it.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))(
    '%s can be made with three dealers at least, and twenty months of each',
    (_, pattern) => {
      let dealers = 0;
      for (const { id } of POOL) {
        let seeds = 0;
        for (let seed = 1; seed <= TRIED && seeds < SEEDS; seed += 1) {
          if (seed > TOO_LONG && seeds === 0) break;
          if (makeDrill(pattern, POOL, id, seed)) seeds += 1;
        }
        if (seeds >= SEEDS) dealers += 1;
        if (dealers >= DEALERS) break;
      }
      expect(dealers).toBeGreaterThanOrEqual(DEALERS);
    },
    120_000,
  );

  it('make the same situation from the same dealer and seed', () => {
    for (const pattern of PATTERNS.filter((_, at) => at % 7 === 0)) {
      const made = POOL.map(({ id }) => makeDrill(pattern, POOL, id, 5));
      const again = POOL.map(({ id }) => makeDrill(pattern, POOL, id, 5));
      expect(again.map((drill) => drill?.actions)).toEqual(made.map((drill) => drill?.actions));
    }
  });
});

describe('the judge', () => {
  it('finds an expert better than somebody who never learnt it, on the whole', () => {
    for (const practice of PRACTICES) {
      let better = 0;
      let all = 0;
      for (const pattern of PATTERNS.filter((one) => one.practice === practice))
        for (let seed = 1; seed <= 80 && all < 16; seed += 9) {
          const drill = makeDrill(pattern, POOL, POOL[(seed * 5 + all) % POOL.length]?.id ?? '', seed);
          if (!drill) continue;
          const good = verdictOn(drill, playDrill(drill, false), 16);
          const bad = verdictOn(drill, playDrill(drill, true), 16);
          expect(good.result).toBeGreaterThanOrEqual(0);
          expect(good.result).toBeLessThanOrEqual(100);
          all += 1;
          if (good.result > bad.result) better += 1;
        }
      expect(all, practice).toBeGreaterThan(5);
      expect(better / all, practice).toBeGreaterThanOrEqual(0.75);
    }
  }, 240_000);
});

describe('a learner who never learnt one practice', () => {
  it.each(PRACTICES)(
    '%s: is led there within ten drills',
    (weak) => {
      const done = practise(weak, 20, 5);
      const { ratings } = standingAfter(done.slice(0, 10), PATTERNS);
      const lowest = PRACTICES.toSorted((a, b) => ratings[a].mean - ratings[b].mean)[0];
      expect(lowest).toBe(weak);
      const given = PRACTICES.map(
        (practice) => done.slice(10).filter((one) => one.practice === practice).length,
      );
      expect(given[PRACTICES.indexOf(weak)]).toBe(Math.max(...given));
      expect(given.filter((count) => count === Math.max(...given))).toHaveLength(1);
    },
    120_000,
  );
});
