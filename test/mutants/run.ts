/**
 * `npm run mutants [-- --room world,scoring] [--sample N] [--seed S] [--file src/world/habit.ts] [--up-to pins]
 * [--list]`: plants mutants,
 * runs the tests that should see them (up to those of the room, the pinned games, or all that span rooms), and prints how
 * many were found and which survived. Red when a room is below its bar.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Args, readArgs, readCount, readSeed, refuse } from '../../src/cli/args.ts';
import { openBench } from './bench.ts';
import { readExplanations } from './explained.ts';
import { NEARNESS, type Nearness, readGraph } from './graph.ts';
import { hunt } from './hunt.ts';
import { type Mutant, plant } from './plant.ts';
import { inWords, reportOf } from './report.ts';
import { PLANTED_ROOMS, plantedRoomOf, readRooms } from './rooms.ts';
import { sampleOf } from './sample.ts';

const sources = readRooms();
await main(readArgs(process.argv.slice(2)));

async function main(args: Args): Promise<void> {
  const seed = readSeed(args.value('seed') ?? '1') ?? refuse('--seed takes a whole number below 4294967296.');
  const mutants = chosen(args, seed);
  if (args.flag('list')) {
    for (const { file, line, before, after } of mutants)
      process.stdout.write(`${file}:${line}  ${before}  →  ${after}\n`);
    return;
  }
  const began = Date.now();
  const bench = await openBench(mutants);
  const tell = (progress: string) => process.stderr.write(`${seconds(began)} s  ${progress}\n`);
  const verdicts = await hunt({ graph: readGraph(), bench, mutants, upTo: farthest(args), tell });
  await bench.close();
  const report = reportOf(verdicts, sources, readExplanations());
  const folder = fileURLToPath(new URL('../../test-results', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const written = { seed, seconds: seconds(began), ...report };
  writeFileSync(join(folder, 'mutants.json'), `${JSON.stringify(written, null, 2)}\n`);
  process.stdout.write(`${inWords(report)}\n${seconds(began)} s, seed ${seed}\n`);
  for (const complaint of report.complaints) process.stderr.write(`${complaint}\n`);
  // Vitest keeps watchers and processes of its own.
  process.exit(report.complaints.length === 0 ? 0 : 1);
}

function farthest(args: Args): Nearness {
  if (!args.flag('up-to')) return 'spanning';
  return (
    NEARNESS.find((each) => each === args.value('up-to')) ??
    refuse(`--up-to takes one of: ${NEARNESS.join(', ')}.`)
  );
}

function seconds(began: number): number {
  return Math.round((Date.now() - began) / 1000);
}

function chosen(args: Args, seed: number): Mutant[] {
  const file = args.value('file');
  if (args.flag('file') && !sources.some(({ path }) => path === file))
    refuse(`--file takes a source of ${PLANTED_ROOMS.join(', ')}, such as src/world/habit.ts.`);
  const rooms = args.value('room')?.split(',') ?? [...PLANTED_ROOMS];
  const unknown = rooms.find((room) => !PLANTED_ROOMS.some((each) => each === room));
  if (unknown !== undefined || (args.flag('room') && args.value('room') === undefined))
    refuse(`--room takes one or more of: ${PLANTED_ROOMS.join(',')}.`);
  const size = args.flag('sample')
    ? (readCount(args.value('sample') ?? '', 1, 1_000_000) ??
      refuse('--sample takes a whole number from 1 on: so many mutants of each room.'))
    : Number.POSITIVE_INFINITY;
  return rooms.flatMap((room) => {
    const here = sources.filter(
      ({ path }) => plantedRoomOf(path) === room && (file === undefined || path === file),
    );
    return sampleOf(here.flatMap(plant), size, seed);
  });
}
