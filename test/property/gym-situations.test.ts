/** Every situation of the gym can be made, often enough and with people enough. */
import { describe, expect, it } from 'vitest';
import { makeDrill, makeDrills, setUpOf } from '../../src/coach/gym/make.ts';
import { PATTERNS } from '../../src/coach/gym/patterns.ts';
import { PRACTICES } from '../../src/protocol/month-score.ts';
import { POOL } from '../support/gym-learner.ts';
import { dealersFor, ENOUGH_DEALERS } from '../support/gym-situations.ts';

describe('the patterns of the gym', () => {
  it('are more than forty, each known by its own name, and train all six practices', () => {
    expect(PATTERNS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(PATTERNS.map(({ id }) => id)).size).toBe(PATTERNS.length);
    expect(new Set(PATTERNS.map(({ practice }) => practice))).toEqual(new Set(PRACTICES));
  });

  it.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))(
    '%s can be made with three dealers at least, and twenty months of each',
    (_, pattern) => {
      expect(dealersFor(pattern)).toBeGreaterThanOrEqual(ENOUGH_DEALERS);
    },
    240_000,
  );

  it('make the same situation from the same dealer and seed, looked for alone or with others of its game', () => {
    for (const pattern of PATTERNS.filter((_, at) => at % 7 === 0)) {
      const alike = PATTERNS.filter((other) => setUpOf(other) === setUpOf(pattern));
      const made = POOL.map(({ id }) => makeDrill(pattern, POOL, id, 5));
      const again = POOL.map(({ id }) =>
        makeDrills(alike, POOL, id, 5).find((drill) => drill.pattern === pattern),
      );
      expect(again).toEqual(made);
    }
  });
});
