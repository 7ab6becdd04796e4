/** Looks for mutants with the tests that should see them: the nearest first, quick ones before slow ones, until one is red. */
import type { Bench, Outcome, Watched } from './bench.ts';
import { type ImportGraph, NEARNESS, type SeeingTest, testsSeeing } from './graph.ts';
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
const PATIENCE = 25;
/** Files that take less are run whole; of the others only the tests that pass the mutant, which costs a try. Milliseconds. */
const QUICK = 1_500;
/** Trials in one process: each keeps its copy of all modules until the end. */
const AT_ONCE = 40;

export interface Hunt {
  readonly graph: ImportGraph;
  readonly bench: Bench;
  readonly mutants: readonly Mutant[];
  readonly tell: (progress: string) => void;
}

interface Trail {
  readonly seeing: readonly SeeingTest[];
  found: Verdict['found'];
  executed: number;
}

export async function hunt({ graph, bench, mutants, tell }: Hunt): Promise<Verdict[]> {
  const seeing = new Map(mutants.map(({ file }) => [file, testsSeeing(graph, file)]));
  const trails = mutants.map(
    ({ file }): Trail => ({ seeing: seeing.get(file) ?? [], found: null, executed: 0 }),
  );
  const fits = new Map<string, Fit | null>();
  for (const nearness of NEARNESS)
    for (const { path, fit } of await fitting(nearness)) await useTest(path, fit, nearness);
  return mutants.map((mutant, number) => ({
    mutant,
    found: trails[number]?.found ?? null,
    executed: trails[number]?.executed ?? 0,
  }));

  /** The tests for what is left, the quickest first. */
  async function fitting(nearness: SeeingTest['nearness']) {
    const left = trails.filter(({ found }) => found === null);
    const paths = left.flatMap((trail) => trail.seeing.filter((each) => each.nearness === nearness));
    const fitting: { readonly path: string; readonly fit: Fit }[] = [];
    for (const path of new Set(paths.map((each) => each.path))) {
      const fit = fits.has(path) ? (fits.get(path) ?? null) : await fitFor(bench, path);
      fits.set(path, fit);
      if (fit) fitting.push({ path, fit });
      else tell(`${path}: not used, it is red here or takes more than ${PATIENCE} s`);
    }
    return fitting.sort((a, b) => a.fit.took - b.fit.took);
  }

  async function useTest(path: string, fit: Fit, nearness: SeeingTest['nearness']): Promise<void> {
    const sees = ({ seeing }: Trail) =>
      seeing.some((each) => each.path === path && each.nearness === nearness);
    const alive = trails.flatMap((trail, number) =>
      trail.found === null && fit.passes(number) && sees(trail) ? [number] : [],
    );
    if (alive.length === 0) return;
    const outcomes = await tryAll(bench, path, fit, alive);
    for (const [at, number] of alive.entries()) {
      const trail = trails[number];
      const test = outcomes[at];
      if (!trail) continue;
      trail.executed += 1;
      if (typeof test === 'string') trail.found = { file: path, test };
    }
    const left = trails.filter(({ found }) => found === null).length;
    tell(`${path}: ${alive.length} tried, ${left} of ${trails.length} left`);
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

async function fitFor(bench: Bench, path: string): Promise<Fit | null> {
  const watched = await bench.watch(path, PATIENCE);
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
