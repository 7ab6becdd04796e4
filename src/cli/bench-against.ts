/**
 * `npm run bench -- --against REF [NAME …]`: measures another commit and this working tree in one run, in turns, each time in
 * a program of its own, and says by how much each figure has changed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../tools/packages.mjs';
import { checkOut } from '../tools/worktree.mjs';
import type { Figure } from './figure.ts';
import { type BenchComparison, type BenchPair, comparisonsOf, incomparable } from './ratios.ts';

const FIGURES: v.GenericSchema<unknown, Figure[]> = v.array(
  v.object({
    name: v.string(),
    value: v.number(),
    unit: v.picklist(['kB', 'µs', 'ms', 's', 'times', 'of 100']),
    budget: v.exactOptional(v.number()),
    least: v.exactOptional(v.number()),
  }),
);

const TSX = import.meta.resolve('tsx');

/** Pairs of measurements; of an odd number the median is one of them. */
const ROUNDS = 3;

/** `rows`: names of what is to be measured. Returns the exit code: 2 with one sentence where REF cannot be measured. */
export async function benchAgainst(ref: string, rows: readonly string[]): Promise<number> {
  const other = checkOut(ref);
  if (other.kind === 'refused') return complain(other.message, 2);
  // However this ends, the other tree does not stay behind.
  process.on('exit', other.remove);
  const bench = createBench();
  process.stdout.write(`${other.commit.slice(0, 10)} against the working tree, ${ROUNDS} times in turn\n`);
  for (const row of rows) {
    const pairs = await inTurns(bench, other.folder, row);
    if (bench.interrupted())
      return complain('已中断，临时目录已删除。 Interrupted; the temporary folder is gone.', 130);
    if (pairs.length === 0) process.stdout.write(`${row}: cannot be measured in both\n`);
    for (const comparison of comparisonsOf(pairs)) process.stdout.write(`${lineOf(comparison)}\n`);
    for (const name of incomparable(pairs)) process.stdout.write(`${name}: only one of the two has it\n`);
  }
  return 0;
}

/** The other, this one, the other, this one …; ends early where one of them cannot. */
async function inTurns(bench: Bench, other: string, row: string): Promise<readonly BenchPair[]> {
  const pairs: BenchPair[] = [];
  while (pairs.length < ROUNDS) {
    const before = await bench.measured(other, row);
    const now = before && (await bench.measured(root, row));
    if (!now) break;
    pairs.push({ before, now });
  }
  return pairs;
}

interface Bench {
  /** What the bench of `folder` writes about `row`; undefined where it cannot. */
  readonly measured: (folder: string, row: string) => Promise<readonly Figure[] | undefined>;
  readonly interrupted: () => boolean;
}

function createBench(): Bench {
  let child: ChildProcess | undefined;
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      interrupted = true;
      child?.kill();
    });
  return {
    interrupted: () => interrupted,
    measured: async (folder, row) => {
      if (interrupted) return undefined;
      const report = join(folder, 'bench.json');
      rmSync(report, { force: true });
      const started = spawn(process.execPath, ['--import', TSX, 'src/cli/bench.ts', row], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      child = started;
      const code = await new Promise((settle) => {
        started.on('close', settle);
        started.on('error', settle);
      });
      if (code !== 0 || !existsSync(report)) return undefined;
      const read = v.safeParse(FIGURES, JSON.parse(readFileSync(report, 'utf8')));
      return read.success ? read.output : undefined;
    },
  };
}

function lineOf({ name, unit, before, now, ratio, leeway }: BenchComparison): string {
  const columns = [
    name.padEnd(64),
    before.toFixed(2).padStart(9),
    '→',
    now.toFixed(2).padStart(9),
    unit.padEnd(6),
    `×${ratio.toFixed(3)}`,
    ratio <= leeway ? 'no worse' : `WORSE than ×${leeway}`,
  ];
  return columns.join(' ');
}

function complain(sentence: string, code: number): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}
