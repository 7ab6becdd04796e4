/** Looks for mutants with the tests that should see them: the near ones first, and of these what passes most. */
import type { Bench, Outcome, Watched } from './bench.ts';
import { type ImportGraph, NEARNESS, type Nearness, type SeeingTest, testsSeeing } from './graph.ts';
import type { Mutant } from './plant.ts';
import type { TrialPlan } from './trials.ts';

export interface Verdict {
  readonly mutant: Mutant;
  /** The first red test; null when all were green: the mutant survived. */
  readonly found: { readonly file: string; readonly test: string } | null;
  /** How many test files passed the place of the mutant. None: nothing executes it. */
  readonly executed: number;
}

/** A test file that takes longer than this is no help from day to day. Seconds of processor time. */
const PATIENCE = 15;
/** Files that take less are run whole; of the others only the tests that pass the mutant, which costs a try. Milliseconds. */
const QUICK = 1_500;
/** A test file that takes longer is slow. Milliseconds. */
const SLOW = 4_000;
/** Trials in one process: each keeps its copy of all modules until the end. */
const AT_ONCE = 40;

export interface Hunt {
  readonly graph: ImportGraph;
  readonly bench: Bench;
  readonly mutants: readonly Mutant[];
  /** How far tests are asked: those near by are quick, those that span rooms take most of the time. */
  readonly upTo: Nearness;
  readonly tell: (progress: string) => void;
}

interface Trail {
  readonly seeing: readonly SeeingTest[];
  found: Verdict['found'];
  executed: number;
}

export async function hunt({ graph, bench, mutants, upTo, tell }: Hunt): Promise<Verdict[]> {
  const seeing = new Map(mutants.map(({ file }) => [file, testsSeeing(graph, file)]));
  const trails = mutants.map(
    ({ file }): Trail => ({ seeing: seeing.get(file) ?? [], found: null, executed: 0 }),
  );
  for (const nearness of NEARNESS.slice(0, NEARNESS.indexOf(upTo) + 1)) {
    const fits = await fitting(nearness);
    for (let path = best(fits); path !== undefined; path = best(fits)) {
      const fit = fits.get(path);
      fits.delete(path);
      if (fit) await useTest(path, fit);
    }
  }
  return mutants.map((mutant, number) => ({
    mutant,
    found: trails[number]?.found ?? null,
    executed: trails[number]?.executed ?? 0,
  }));

  /** The tests for what is left. */
  async function fitting(nearness: Nearness): Promise<Map<string, Fit>> {
    const left = trails.filter(({ found }) => found === null);
    const seen = left.flatMap((trail) => trail.seeing.filter((each) => each.nearness === nearness));
    const paths = [...new Set(seen.map(({ path }) => path))];
    const watched = await bench.watch(paths, PATIENCE);
    const fits = new Map<string, Fit>();
    for (const [at, path] of paths.entries()) {
      const fit = await fitFor(bench, path, watched[at] ?? null);
      if (fit) fits.set(path, fit);
      else tell(`${path}: not used, it is red here or takes more than ${PATIENCE} s`);
    }
    return fits;
  }

  function alive(path: string, fit: Fit): number[] {
    return trails.flatMap((trail, number) =>
      trail.found === null && fit.passes(number) && trail.seeing.some((each) => each.path === path)
        ? [number]
        : [],
    );
  }

  /** The test that passes most of what is left: what looks at much finds much. Slow ones wait until little is left. */
  function best(fits: ReadonlyMap<string, Fit>): string | undefined {
    const worth = [...fits].map(([path, fit]) => ({ path, passed: alive(path, fit).length, took: fit.took }));
    const slow = ({ took }: { readonly took: number }) => Number(took > SLOW);
    return worth
      .filter(({ passed }) => passed > 0)
      .sort((a, b) => slow(a) - slow(b) || b.passed - a.passed || a.took - b.took)[0]?.path;
  }

  async function useTest(path: string, fit: Fit): Promise<void> {
    const numbers = alive(path, fit);
    const outcomes = await tryAll(bench, path, fit, numbers);
    for (const [at, number] of numbers.entries()) {
      const trail = trails[number];
      const test = outcomes[at];
      if (!trail) continue;
      trail.executed += 1;
      if (typeof test === 'string') trail.found = { file: path, test };
    }
    const left = trails.filter(({ found }) => found === null).length;
    tell(`${path}: ${numbers.length} tried, ${left} of ${trails.length} left`);
  }
}

/** A test file that is green as it stands. */
interface Fit {
  /** Milliseconds. */
  readonly took: number;
  readonly passes: (mutant: number) => boolean;
  /** The tests to run for a mutant; null for the whole file. */
  readonly testsFor: (mutant: number) => readonly string[] | null;
}

async function fitFor(bench: Bench, path: string, watched: Watched | null): Promise<Fit | null> {
  if (!watched || watched.tests.length === 0) return null;
  const took = watched.tests.reduce((sum, test) => sum + test.took, 0);
  if (took > PATIENCE * 1000 * 4) return null;
  const loading = new Set(watched.loading);
  const passing = new Set([...loading, ...watched.tests.flatMap((test) => test.passed)]);
  const whole = watched.unfit.length === 0 && (took < QUICK || !(await standAlone(bench, path, watched)));
  return {
    took,
    passes: (mutant) => passing.has(mutant),
    testsFor: (mutant) =>
      whole
        ? null
        : watched.tests
            .filter(({ passed }) => loading.has(mutant) || passed.includes(mutant))
            .map(({ name }) => name),
  };
}

/** Whether each test is green without those before it. */
async function standAlone(bench: Bench, path: string, { tests }: Watched): Promise<boolean> {
  const plans = tests.map(({ name }, at): TrialPlan => ({ mutant: -1 - at, tests: [name] }));
  const outcomes = await bench.try(path, plans, PATIENCE);
  return outcomes.every((red) => red === null);
}

async function tryAll(bench: Bench, path: string, fit: Fit, alive: readonly number[]): Promise<Outcome[]> {
  // Five times as long as it takes, and a second for what comes on top: then it does not end.
  const limit = 1 + (fit.took / 1000) * 5;
  const outcomes: Outcome[] = [];
  for (let from = 0; from < alive.length; from += AT_ONCE) {
    const plans = alive
      .slice(from, from + AT_ONCE)
      .map((mutant): TrialPlan => ({ mutant, tests: fit.testsFor(mutant) }));
    outcomes.push(...(await tryBatch(bench, path, plans, limit)));
  }
  return outcomes;
}

/** A process that ended early is asked again, one mutant at a time; the one that ends it alone is found. */
async function tryBatch(
  bench: Bench,
  path: string,
  plans: readonly TrialPlan[],
  limit: number,
): Promise<Outcome[]> {
  const outcomes = [...(await bench.try(path, plans, limit))];
  for (const [at, plan] of plans.entries()) {
    if (outcomes[at] !== undefined) continue;
    const [alone] = await bench.try(path, [plan], limit);
    outcomes[at] = alone === undefined ? 'the process did not come to an end' : alone;
  }
  return outcomes;
}
