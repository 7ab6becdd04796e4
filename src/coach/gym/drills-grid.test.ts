/**
 * The golden grid of the gym: the first drill of each pattern, and what is said of somebody able and of somebody who never
 * learnt the practice. A changed figure changes rows; the difference is to be read.
 */
import { describe, expect, it } from 'vitest';
import { short, told } from '../../../test/support/changes.ts';
import { POOL, playDrill } from '../../../test/support/gym-learner.ts';
import { makeDrill } from './make.ts';
import type { GymDrill, Pattern } from './pattern.ts';
import { PATTERNS } from './patterns.ts';
import { tries } from './schedule.ts';
import { judgeDrill } from './verdict.ts';

const grid = (name: string) => `${import.meta.dirname}/../grids/${name}.txt`;
const PEOPLE = POOL.slice(0, 8);
/** Imagined dealers for each verdict: few, since only the same is wanted again. */
const RUNS = 1;

function firstDrill({ id }: Pattern): GymDrill | undefined {
  const pattern = PATTERNS.find((one) => one.id === id);
  for (const { dealer, seed } of tries(
    id,
    PEOPLE.map((one) => one.id),
    [],
    3,
  )) {
    const drill = pattern && makeDrill(pattern, PEOPLE, dealer, seed);
    if (drill) return drill;
  }
  return undefined;
}

function verdictOn(drill: GymDrill, weak: boolean): string {
  const judging = judgeDrill(drill, playDrill(drill, weak), RUNS);
  let step = judging.next();
  while (!step.done) step = judging.next();
  return short(step.value);
}

describe('the first drill of each pattern', () => {
  it('arises where the grid says', async () => {
    // To look for them takes long: every third.
    const rows = PATTERNS.filter((_, at) => at % 3 === 0).map((pattern) => {
      const drill = firstDrill(pattern);
      return `${pattern.id}: ${drill?.dealer} ${drill?.seed}, after ${drill?.actions.length}`;
    });
    await expect(told(rows)).toMatchFileSnapshot(grid('drills'));
  });

  it('is judged as the grid says', async () => {
    // To judge takes long: every sixth pattern, of talks and of the desk.
    const rows = PATTERNS.filter((_, at) => at % 6 === 0).flatMap((pattern) => {
      const drill = firstDrill(pattern);
      return drill ? [`${pattern.id}: ${verdictOn(drill, false)}`, `  weak: ${verdictOn(drill, true)}`] : [];
    });
    await expect(told(rows)).toMatchFileSnapshot(grid('verdicts'));
  });
});
