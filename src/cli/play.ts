/**
 * The game by lines of JSON, one action in, one answer out. See src/protocol/PROTOCOL.md.
 * `npm run --silent play -- --scenario meeting --dealer ID --seed N [--log FILE]`
 * `npm run --silent play -- --scenario month --dealers N --months M --seed S [--log FILE]`
 */
import { WORDS_VERSION } from '../content/words-version.ts';
import { actionSchema } from '../protocol/action.ts';
import { monthActionSchema } from '../protocol/month-action.ts';
import { startSession } from '../session/start.ts';
import { startMonths } from '../session/start-month.ts';
import { readArgs, readSeed, refuse } from './args.ts';
import { converse } from './conversation.ts';
import { chosenDealer, chosenScenario, chosenSeason } from './options.ts';
import { territoryOf } from './territory-of.ts';

const args = readArgs(process.argv.slice(2));
const scenario = chosenScenario(args);
const file = args.value('log');
if (args.flag('log') && !file) refuse('--log takes the path of the file to write.');

switch (scenario) {
  case 'meeting': {
    const dealer = chosenDealer(args);
    await converse(startSession({ dealer, seed: seed(), words: WORDS_VERSION }), actionSchema, file);
    break;
  }
  case 'month': {
    const { dealers, months } = chosenSeason(args);
    const luck = seed();
    await converse(
      startMonths({
        dealers: territoryOf(dealers, luck),
        months,
        seed: luck,
        words: WORDS_VERSION,
      }),
      monthActionSchema,
      file,
    );
    break;
  }
  default:
    scenario satisfies never;
}

function seed(): number {
  return readSeed(args.value('seed') ?? '') ?? refuse('--seed takes a whole number from 0 to 4294967295.');
}
