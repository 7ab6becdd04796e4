import { describe, expect, it } from 'vitest';
import { graphOf, testsSeeing } from './graph.ts';

const graph = graphOf([
  { path: 'src/world/habit.ts', text: '' },
  { path: 'src/world/month-end.ts', text: "import { habitAfter } from './habit.ts';" },
  { path: 'src/dialogue/play.ts', text: "import { closeMonth } from '../world/month-end.ts';" },
  { path: 'src/world/habit.test.ts', text: "import { habitAfter } from './habit.ts';" },
  { path: 'src/world/habit-grid.test.ts', text: "import { habitAfter } from './habit.ts';" },
  { path: 'src/world/month-end.test.ts', text: "import { closeMonth } from './month-end.ts';" },
  { path: 'test/property/month.test.ts', text: "import { play } from '../../src/dialogue/play.ts';" },
  { path: 'src/ui/month/desk.test.ts', text: "import { play } from '../../dialogue/play.ts';" },
  { path: 'src/world/types.test.ts', text: "import type { Habit } from './habit.ts';" },
  { path: 'src/content/say.test.ts', text: "import { say } from './say.ts';" },
]);

describe('the tests that should see a mutant', () => {
  it('are those that run its file, those of its room before those that span rooms', () => {
    expect(testsSeeing(graph, 'src/world/habit.ts').map(({ path, nearness }) => [nearness, path])).toEqual([
      ['near', 'src/world/habit.test.ts'],
      ['near', 'src/world/habit-grid.test.ts'],
      ['near', 'src/world/month-end.test.ts'],
      ['spanning', 'test/property/month.test.ts'],
    ]);
  });

  it('are not those of screens and servers, which rest on everything', () => {
    expect(testsSeeing(graph, 'src/dialogue/play.ts').map(({ path }) => path)).toEqual([
      'test/property/month.test.ts',
    ]);
  });

  it('are none for a file that no test runs', () => {
    expect(testsSeeing(graph, 'src/world/unknown.ts')).toEqual([]);
  });
});
