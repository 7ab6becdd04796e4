/** Seasons to play in: any of the territory, drawn from a seed, for tests that hold whatever is played. */
import fc from 'fast-check';
import type { MonthBot } from '../../src/bots/month/month-bot.ts';
import { MONTH_BOTS } from '../../src/bots/month/roster.ts';
import { playThrough, type SeasonSetting } from '../../src/cli/exhaust/season-game.ts';
import type { Step } from '../../src/cli/exhaust/step.ts';
import { wanderer } from '../../src/cli/exhaust/wanderer.ts';
import { TERRITORY } from '../../src/content/dealers.ts';
import type { MonthEvent } from '../../src/protocol/month-event.ts';
import type { SeasonInput } from '../../src/world/season-start.ts';
import { chooseBriefs } from '../../src/world/territory.ts';

const BRIEFS = TERRITORY.map(({ brief }) => brief);

export function aTerritory(seed: number, dealers = 4, months = 1): SeasonInput {
  return { briefs: chooseBriefs(BRIEFS, dealers, seed), seed, months };
}

const players: readonly MonthBot[] = [wanderer, wanderer, wanderer, ...Object.values(MONTH_BOTS)];

/** Any legal season: 4–12 dealers, 1–`months` months, played by somebody who tries everything or by one of the bots. */
export const anySeason = (months = 3): fc.Arbitrary<SeasonSetting> =>
  fc
    .record({
      seed: fc.integer({ min: 0, max: 4_294_967_295 }),
      dealers: fc.integer({ min: 4, max: 12 }),
      months: fc.integer({ min: 1, max: months }),
      bot: fc.constantFrom(...players),
      luck: fc.integer({ min: 0, max: 1_000_000 }),
    })
    .map(({ seed, dealers, months: long, bot, luck }) => ({
      input: aTerritory(seed, dealers, long),
      player: bot(),
      luck,
    }));

/** All steps of a season played through. */
export function stepsOf(game: SeasonSetting): readonly Step[] {
  const steps: Step[] = [];
  playThrough(game, (step) => steps.push(step));
  return steps;
}

/** Somebody who tries everything, in the season of this seed. */
export function wandering(seed: number, dealers = 4, months = 1): SeasonSetting {
  return { input: aTerritory(seed, dealers, months), player: wanderer(), luck: seed };
}

/** All that happens in a season played through, from its first morning. */
export function eventsOf(game: SeasonSetting): readonly MonthEvent[] {
  return playThrough(game).events;
}
