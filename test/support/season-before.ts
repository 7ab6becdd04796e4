/** A season that a bot has played up to a moment which a test wants to see on the screen, as a file to read in. */

import type { MonthBot } from '../../src/bots/month/month-bot.ts';
import { MONTH_BOTS } from '../../src/bots/month/roster.ts';
import { playSeason } from '../../src/cli/play-month.ts';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import { seasonLog } from '../../src/protocol/log.ts';
import type { DeskAction } from '../../src/protocol/month-action.ts';
import { isDeskAction } from '../../src/protocol/month-action.ts';
import type { MonthEvent } from '../../src/protocol/month-event.ts';
import { versionsWith } from '../../src/protocol/versions.ts';
import { logText } from '../../src/session/log-text.ts';
import { aTerritory } from './a-season.ts';

export interface SeasonBefore {
  /** What the bot did next. */
  readonly action: DeskAction;
  /** The file. */
  readonly text: string;
}

const MOST_SEEDS = 60;

/** `wanted`: what the bot did, and what came of it up to its next action. */
export function seasonBefore(
  wanted: (action: DeskAction, answers: readonly MonthEvent[]) => boolean,
  bot: MonthBot = MONTH_BOTS.expert,
): SeasonBefore {
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const season = aTerritory(seed, 8);
    const { actions, events } = playSeason(bot, season);
    for (const [index, event] of events.entries()) {
      if (event.kind !== 'acted' || !isDeskAction(event.action)) continue;
      const rest = events.slice(index + 1);
      const next = rest.findIndex(({ kind }) => kind === 'acted');
      if (!wanted(event.action, next < 0 ? rest : rest.slice(0, next))) continue;
      const dealers = season.briefs.map(({ id }) => id);
      const log = seasonLog({
        versions: versionsWith(WORDS_VERSION),
        dealers,
        months: season.months,
        seed,
        actions: actions.slice(0, event.at),
      });
      return { action: event.action, text: logText(log) };
    }
  }
  throw new Error('no bot came to that moment');
}
