/** The options that say what is played. A wrong one ends the program with a sentence that names the right ones. */
import { dealerById, TERRITORY } from '../content/dealers.ts';
import type { Brief } from '../protocol/brief.ts';
import { SCENARIOS, type Scenario, SEASON_DEALERS, SEASON_MONTHS } from '../protocol/log.ts';
import { type Args, readCount, refuse } from './args.ts';

export function chosenScenario(args: Args): Scenario {
  const given = args.flag('scenario') ? args.value('scenario') : 'meeting';
  const scenario = SCENARIOS.find((each) => each === given);
  if (!scenario) refuse(`--scenario takes one of: ${SCENARIOS.join(', ')}.`);
  switch (scenario) {
    case 'meeting':
      if (args.flag('dealers') || args.flag('months'))
        refuse(
          '--dealers and --months are of a season: add --scenario month, or name one dealer with --dealer.',
        );
      break;
    case 'month':
      if (args.flag('dealer'))
        refuse('--dealer is of a meeting: a season takes --dealers, and its seed chooses who they are.');
      break;
    default:
      scenario satisfies never;
  }
  return scenario;
}

export function chosenDealer(args: Args): Brief {
  const dealer = dealerById(args.value('dealer') ?? '');
  if (!dealer) refuse(`--dealer takes one of: ${TERRITORY.map(({ brief }) => brief.id).join(', ')}.`);
  return dealer.brief;
}

/** One month with eight dealers, unless something else is asked for. */
export function chosenSeason(args: Args): { readonly dealers: number; readonly months: number } {
  return {
    dealers: chosenCount(args, 'dealers', { ...SEASON_DEALERS, usual: 8 }),
    months: chosenCount(args, 'months', { ...SEASON_MONTHS, usual: 1 }),
  };
}

function chosenCount(
  args: Args,
  name: string,
  { min, max, usual }: { readonly min: number; readonly max: number; readonly usual: number },
): number {
  if (!args.flag(name)) return usual;
  const count = readCount(args.value(name) ?? '', min, max);
  return count ?? refuse(`--${name} takes a whole number from ${min} to ${max}.`);
}
