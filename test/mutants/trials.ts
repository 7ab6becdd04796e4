/**
 * Runs inside vitest: one test file many times over in one process, each time loaded anew, with another mutant switched
 * on, and stopped at its first red test.
 */
import { configureGlobal } from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, it, type RunnerTestCase, vi } from 'vitest';
import { begin, processorSeconds, type Trial } from './planted.ts';

/** What is known when every trial of a test file is over, sent home as the `meta` of its tests. */
declare module 'vitest' {
  interface TaskMeta {
    /** Mutants the test passed. */
    passed?: number[];
  }
}

export interface TrialPlan {
  /** As suites are named in the report. */
  readonly mutant: number;
  /** Names of the tests worth running; null for all. */
  readonly tests: readonly string[] | null;
}

interface Batch {
  readonly load: () => Promise<unknown>;
  /** Processor seconds for each trial. */
  readonly limit: number;
}

// The same cases each time, or a mutant would be found by luck; and a found one need not be found again, smaller.
configureGlobal({ seed: 1, endOnFailure: true });

/** The name of a test without the suite of its trial. */
function nameOf(task: RunnerTestCase): string {
  const names = [task.name];
  for (let { suite } = task; suite?.suite; suite = suite.suite) names.unshift(suite.name);
  return names.join(' > ');
}

/** All trials are loaded before the first test runs: the clock of each starts anew with its own tests. */
function startClock({ limit }: Batch, trial: Trial): void {
  beforeAll(() => {
    trial.deadline = processorSeconds() + limit;
  });
}

async function load({ load, limit }: Batch, trial: Trial): Promise<void> {
  trial.deadline = processorSeconds() + limit;
  begin(trial);
  vi.resetModules();
  try {
    await load();
  } catch (error) {
    it('can be loaded', () => {
      throw error;
    });
  }
}

/** Tries each mutant. Its suite is red when it is found. */
export function tryMutants(batch: Batch, plans: readonly TrialPlan[]): void {
  for (const plan of plans) describe(String(plan.mutant), () => tryMutant(batch, plan));
}

/** No mutant, only watching: which are passed by which test, and which already while the file is loaded. */
export function watchMutants(batch: Batch): void {
  describe('none', () => watchTests(batch));
}

async function tryMutant(batch: Batch, { mutant, tests }: TrialPlan): Promise<void> {
  const trial: Trial = { mutant, deadline: 0 };
  let found = false;
  startClock(batch, trial);
  beforeEach(({ task, skip }) => {
    if (found || (tests && !tests.includes(nameOf(task)))) skip();
  });
  afterEach(({ task }) => {
    found ||= task.result?.state === 'fail';
  });
  await load(batch, trial);
}

async function watchTests(batch: Batch): Promise<void> {
  const always = new Set<number>();
  let now = always;
  const trial: Trial = { mutant: null, deadline: 0, passed: (mutant) => now.add(mutant) };
  startClock(batch, trial);
  beforeEach(() => {
    now = new Set();
  });
  afterEach(({ task }) => {
    task.meta.passed ??= [...now];
    now = always;
  });
  await load(batch, trial);
  it('is loaded', ({ task }) => {
    task.meta.passed = [...always];
  });
}
