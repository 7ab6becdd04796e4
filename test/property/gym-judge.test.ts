/** The judge of the gym tells good from bad. */
import { describe, expect, it } from 'vitest';
import { makeDrill } from '../../src/coach/gym/make.ts';
import { PATTERNS } from '../../src/coach/gym/patterns.ts';
import { PRACTICES } from '../../src/protocol/month-score.ts';
import { POOL, playDrill, verdictOn } from '../support/gym-learner.ts';

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
