/**
 * Bots play; a line for each game.
 * `npm run --silent bot -- --bot NAME --seeds A..B [--dealer ID] [--json]`
 * `npm run --silent bot -- --scenario month --bot NAME --dealers N --months M --seeds A..B [--json]`
 */
import { readArgs, readSeeds, refuse } from './args.ts';
import type { BotGame } from './bot-game.ts';
import { meetingsOf } from './bot-meetings.ts';
import { seasonsOf } from './bot-seasons.ts';
import { chosenScenario } from './options.ts';

const args = readArgs(process.argv.slice(2));
const scenario = chosenScenario(args);
const seeds = readSeeds(args.flag('seeds') ? (args.value('seeds') ?? '') : '1..10');
if (!seeds) refuse('--seeds takes a number or a range such as 1..100.');

for (const { record, line } of gamesOf())
  process.stdout.write(`${args.flag('json') ? JSON.stringify(record) : line}\n`);

function gamesOf(): Iterable<BotGame> {
  switch (scenario) {
    case 'meeting':
      return meetingsOf(args, seeds ?? []);
    case 'month':
      return seasonsOf(args, seeds ?? []);
    default:
      return scenario satisfies never;
  }
}
