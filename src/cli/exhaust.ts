/**
 * `npm run exhaust [-- --games N] [--game N [--log FILE]]`: plays random but legal meetings and seasons until everything has happened
 * at least once, and watches over the rules all along. Exit code 1 when a rule did not hold, or when something has never
 * happened within the cap of games; `--game` plays one game
 * again, and writes the log of what went wrong.
 */
import { writeFileSync } from 'node:fs';
import { allLineIds } from '../content/all-lines.ts';
import { readArgs, readSeed, refuse } from './args.ts';
import { createCoverage } from './exhaust/coverage.ts';
import { type Fault, playGame } from './exhaust/game.ts';

/** Twice what it takes: the last few lines are of moments that come once in a thousand games. */
const CAP = 10_000;

const args = readArgs(process.argv.slice(2));
const one = args.value('game');
const first = one === undefined ? 1 : readSeed(one);
if (first === undefined) refuse('--game takes the number of a game, such as 17.');
const games = one === undefined ? readSeed(args.value('games') ?? String(CAP)) : 1;
if (!games) refuse('--games takes the most games to be played, such as 500.');

const coverage = createCoverage(allLineIds());
let played = 0;
let fault: Fault | null = null;
for (let game = first; game < first + games && !fault; game += 1) {
  fault = playGame(game, coverage);
  played += 1;
  if (coverage.missing().length === 0) break;
  if (played % 200 === 0) process.stderr.write(`${played} games, ${coverage.missing().length} to go\n`);
}

if (fault) tell(fault);
const missing = coverage.missing();
const surprising = coverage.surprising();
for (const name of surprising)
  process.stdout.write(`${name} was reached: strike it off the lists of what never happens\n`);
const complete = one !== undefined || missing.length === 0;
if (!complete) process.stdout.write(`never reached:\n${missing.map((name) => `  ${name}`).join('\n')}\n`);
process.stdout.write(
  `${played} games, ${coverage.reached()} of ${coverage.wanted} things reached, ${fault ? 'a rule did not hold' : 'every rule held'}\n`,
);
process.exitCode = fault || !complete || surprising.length > 0 ? 1 : 0;

function tell({ game, sentence, at, log }: Fault): void {
  const file = args.value('log');
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(log)}\n`);
  process.stdout.write(
    `game ${game}, after action ${at}: ${sentence}\nplayed: ${log.scenario} with ${log.dealers.join(', ')}, seed ${log.seed}\nthe last of its actions: ${JSON.stringify(log.actions.slice(-3))}\nagain, with its log: npm run exhaust -- --game ${game} --log game-${game}.json\n`,
  );
}
