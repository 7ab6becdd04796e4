/** The gym finds a weakness and works on it. */
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../src/coach/gym/patterns.ts';
import { standingAfter } from '../../src/coach/gym/schedule.ts';
import { PRACTICES } from '../../src/protocol/month-score.ts';
import { practise } from '../support/gym-learner.ts';

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
