import { describe, expect, it } from 'vitest';
import { graphOf, testsSeeing } from './graph.ts';

const graph = graphOf([
  { path: 'src/world/habit.ts', text: '' },
  { path: 'src/world/month-end.ts', text: "import { habitAfter } from './habit.ts';" },
  { path: 'src/dialogue/play.ts', text: "import { closeMonth } from '../world/month-end.ts';" },
  { path: 'src/world/habit.test.ts', text: "import { habitAfter } from './habit.ts';" },
  { path: 'src/world/habit.grid.test.ts', text: "import { habitAfter } from './habit.ts';" },
  { path: 'src/world/month-end.test.ts', text: "import { closeMonth } from './month-end.ts';" },
  { path: 'test/property/month.test.ts', text: "import { play } from '../../src/dialogue/play.ts';" },
  { path: 'src/world/types.test.ts', text: "import type { Habit } from './habit.ts';" },
  { path: 'src/content/say.test.ts', text: "import { say } from './say.ts';" },
]);

describe('the tests that should see a mutant', () => {
  it('are those that run its file, the nearest first: beside it, in its room, spanning rooms', () => {
    expect(testsSeeing(graph, 'src/world/habit.ts').map(({ path, nearness }) => [nearness, path])).toEqual([
      ['beside', 'src/world/habit.test.ts'],
      ['beside', 'src/world/habit.grid.test.ts'],
      ['room', 'src/world/month-end.test.ts'],
      ['spanning', 'test/property/month.test.ts'],
    ]);
  });

  it('are none for a file that no test runs', () => {
    expect(testsSeeing(graph, 'src/world/unknown.ts')).toEqual([]);
  });
});
