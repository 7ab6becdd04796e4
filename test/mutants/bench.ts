/** One long-lived vitest that runs test files with mutants switched on. Files with mutants are compiled once for all of them. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { createVitest, type TestModule, type TestSuite, type Vitest } from 'vitest/node';
import type { Mutant } from './plant.ts';
import { behindSwitches } from './switch.ts';
import type { TrialPlan } from './trials.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Of this process alone: two hunts may go on at the same time. */
const workshop = join(root, 'test-results/mutants', String(process.pid));

/** What one test does while nothing is changed. */
interface WatchedTest {
  readonly name: string;
  /** Milliseconds. */
  readonly took: number;
  readonly passed: readonly number[];
}

export interface Watched {
  readonly tests: readonly WatchedTest[];
  /** Names of tests that are red here although nothing is changed: they can prove nothing. */
  readonly unfit: readonly string[];
  /** Mutants passed while the file is loaded, before any test. */
  readonly loading: readonly number[];
}

/** The first red test, null when all stayed green, undefined when the process ended before it was known. */
export type Outcome = string | null | undefined;

export interface Bench {
  /** Null for a file that cannot be run, or not within `limit` seconds of processor time. */
  readonly watch: (tests: readonly string[], limit: number) => Promise<readonly (Watched | null)[]>;
  readonly try: (test: string, plans: readonly TrialPlan[], limit: number) => Promise<readonly Outcome[]>;
  readonly close: () => Promise<void>;
}

/** A process that has said nothing for so long hangs where no loop counts its turns. Seconds. */
const HANGS = 300;

/** `mutants` are called by their place in the list. */
export async function openBench(mutants: readonly Mutant[]): Promise<Bench> {
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  const vitest = await startVitest(mutants);
  let batches = 0;
  /** One process for all of them: to start one takes longer than most test files. */
  const run = async (tests: readonly string[], call: string, limit: number, trials: number) => {
    const paths = tests.map((test) => {
      batches += 1;
      const path = join(workshop, `batch-${batches}.ts`);
      writeFileSync(path, batchText(test, call, limit));
      return path;
    });
    const modules = await runBatches(vitest, paths, HANGS + limit * trials * 4);
    for (const path of paths) rmSync(path);
    return modules;
  };
  return {
    async watch(tests, limit) {
      const modules = await run(tests, 'watchMutants(batch);', limit, tests.length);
      return modules.map((module) => {
        const suite = suiteOf(module, 'none');
        return suite ? watched(suite) : null;
      });
    },
    async try(test, plans, limit) {
      const call = `tryMutants(batch, ${JSON.stringify(plans)});`;
      const [module] = await run([test], call, limit, plans.length);
      return plans.map(({ mutant }) => outcome(suiteOf(module, String(mutant))));
    },
    async close() {
      await vitest.close();
      rmSync(workshop, { recursive: true, force: true });
    },
  };
}

const batchText = (test: string, call: string, limit: number): string => `
import { writeFileSync } from 'node:fs';
import { tryMutants, watchMutants } from '${join(root, 'test/mutants/trials.ts')}';
writeFileSync('${join(workshop, 'pid')}', String(process.pid));
const batch = { load: () => import('${join(root, test)}'), limit: ${limit} };
${call}
`;

function startVitest(mutants: readonly Mutant[]): Promise<Vitest> {
  const forbidden = join(root, 'test/support/forbidden.ts');
  return createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      include: ['test-results/mutants/*/batch-*.ts'],
      pool: 'forks',
      maxWorkers: 1,
      isolate: false,
      fileParallelism: false,
      testTimeout: 600_000,
      hookTimeout: 600_000,
      reporters: [{}],
      silent: true,
      passWithNoTests: true,
      // A red test is all we ask for, not what two months look like side by side.
      diff: { maxDepth: 2, truncateThreshold: 5 },
    },
    {
      logLevel: 'silent',
      plugins: [planting(mutants)],
      resolve: {
        alias: ['phaser', 'howler'].map((name) => ({
          find: new RegExp(`^${name}$`),
          replacement: forbidden,
        })),
      },
    },
  );
}

/** Gives every file of ours its switches; those without mutants get counters in their loops only. */
function planting(mutants: readonly Mutant[]): Plugin {
  const numbers = new Map<string, number[]>();
  for (const [number, { file }] of mutants.entries())
    numbers.set(file, [...(numbers.get(file) ?? []), number]);
  return {
    name: 'planting',
    enforce: 'pre',
    transform(_code, id) {
      const path = id.replace(/\?.*$/, '').replaceAll('\\', '/');
      if (
        !path.startsWith(root) ||
        !/^(src|test\/(?!mutants\/(trials|planted)))\/?.*\.tsx?$/.test(path.slice(root.length))
      )
        return null;
      const source = { path: path.slice(root.length), text: readFileSync(path, 'utf8') };
      const here = numbers.get(source.path) ?? [];
      const planted = here.flatMap((number) => mutants[number] ?? []);
      return { code: behindSwitches(source, planted, here), map: null };
    },
  };
}

async function runBatches(
  vitest: Vitest,
  paths: readonly string[],
  seconds: number,
): Promise<(TestModule | undefined)[]> {
  const project = vitest.getRootProject();
  const timer = setTimeout(() => {
    process.kill(Number(readFileSync(join(workshop, 'pid'), 'utf8')), 'SIGKILL');
  }, seconds * 1000);
  try {
    const { testModules } = await vitest.runTestSpecifications(
      paths.map((path) => project.createSpecification(path)),
    );
    return paths.map((path) => testModules.find(({ moduleId }) => moduleId === path));
  } finally {
    clearTimeout(timer);
  }
}

function suiteOf(module: TestModule | undefined, name: string): TestSuite | undefined {
  return module?.children
    .array()
    .find((each): each is TestSuite => each.type === 'suite' && each.name === name);
}

function outcome(suite: TestSuite | undefined): Outcome {
  if (!suite) return undefined;
  switch (suite.state()) {
    case 'failed':
      return [...suite.children.allTests('failed')][0]?.name ?? 'its preparations';
    case 'pending':
      return undefined;
    default:
      return null;
  }
}

function watched(suite: TestSuite): Watched | null {
  const tests = [...suite.children.allTests()];
  if (tests.some(({ name }) => name === 'can be loaded') || suite.state() === 'pending') return null;
  const inner = tests.filter(({ parent, name }) => parent !== suite || name !== 'is loaded');
  const nameOf = (fullName: string) => fullName.slice(`${suite.name} > `.length);
  return {
    tests: inner
      .filter((test) => test.result().state === 'passed')
      .map((test) => ({
        name: nameOf(test.fullName),
        took: test.diagnostic()?.duration ?? 0,
        passed: test.meta().passed ?? [],
      })),
    unfit: inner
      .filter((test) => test.result().state === 'failed' || test.result().state === 'pending')
      .map((test) => nameOf(test.fullName)),
    loading: tests.find(({ parent, name }) => parent === suite && name === 'is loaded')?.meta().passed ?? [],
  };
}
