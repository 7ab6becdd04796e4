/** A bot's seasons, one after the other. */

import { isMonthBotName, MONTH_BOTS } from '../bots/month/roster.ts';
import { WORDS_VERSION } from '../content/words-version.ts';
import { gameHash } from '../dialogue/hash.ts';
import { seasonLog } from '../protocol/log.ts';
import type { SeasonScores } from '../protocol/month-score.ts';
import { valuesOf } from '../protocol/score.ts';
import { versionsWith } from '../protocol/versions.ts';
import { seasonScoresOf } from '../scoring/month/score.ts';
import type { SeasonInput } from '../world/season-start.ts';
import { type Args, refuse } from './args.ts';
import type { BotGame } from './bot-game.ts';
import { chosenSeason } from './options.ts';
import { playSeason, type SeasonPlayed } from './play-month.ts';
import { territoryOf } from './territory-of.ts';

export function* seasonsOf(args: Args, seeds: readonly number[]): Iterable<BotGame> {
  const bot = args.value('bot') ?? '';
  if (!isMonthBotName(bot)) refuse(`--bot takes one of: ${Object.keys(MONTH_BOTS).join(', ')}.`);
  const { dealers, months } = chosenSeason(args);
  for (const seed of seeds) {
    const season = { briefs: territoryOf(dealers, seed), months, seed };
    const played = playSeason(MONTH_BOTS[bot], season);
    const scores = seasonScoresOf(played.events);
    if (!scores) throw new Error('a season ended before its first month');
    yield {
      record: { bot, ...record(season, played, scores) },
      line: `${bot} ${seed}: ${summary(scores)}`,
    };
  }
}

function record(
  { briefs, months, seed }: SeasonInput,
  { actions, events }: SeasonPlayed,
  season: SeasonScores,
) {
  const dealers = briefs.map(({ id }) => id);
  const log = seasonLog({ versions: versionsWith(WORDS_VERSION), dealers, months, seed, actions });
  const { money, trust, practices, scores } = season;
  return {
    dealers,
    months,
    seed,
    scores: valuesOf(scores),
    money,
    trust,
    practices,
    actions,
    logHash: gameHash(log, events),
  };
}

function summary({ money, trust, scores }: SeasonScores): string {
  const values = Object.values(valuesOf(scores)).join(' / ');
  return `paid ${money.paid} of ${money.quota} (${money.share}%), cost ${money.cost}; trust ${trust.before} to ${trust.after}; scores ${values}`;
}
