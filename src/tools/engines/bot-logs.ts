/** The logs that every engine replays: written by bots, as files would hold them. */

import { MONTH_BOTS } from '../../bots/month/roster.ts';
import { BOTS } from '../../bots/roster.ts';
import { playSeason } from '../../cli/play-month.ts';
import { playOut } from '../../cli/play-out.ts';
import { readerOf } from '../../cli/reader.ts';
import { territoryOf } from '../../cli/territory-of.ts';
import { TERRITORY } from '../../content/dealers.ts';
import { WORDS_VERSION } from '../../content/words-version.ts';
import { meetingLog, seasonLog } from '../../protocol/log.ts';
import { versionsWith } from '../../protocol/versions.ts';
import { logText } from '../../session/log-text.ts';
import type { BotLog } from './bot-log.ts';

/** All of them, of every kind. */
export function botLogs(): readonly BotLog[] {
  return [...meetingLogs(), ...seasonLogs()];
}

/** Every bot with every dealer, twice, each meeting with a luck of its own. */
export function meetingLogs(): readonly BotLog[] {
  const bots = [...Object.entries(BOTS), ...Object.entries(BOTS)];
  return TERRITORY.flatMap(({ brief }, at) =>
    bots.map(([bot, play], which) => {
      const seed = 1_000 * at + which;
      const { actions } = playOut(play, { brief, seed }, seed, readerOf(brief.id, seed));
      const log = meetingLog({ versions: versionsWith(WORDS_VERSION), dealer: brief.id, seed, actions });
      return { kind: 'meeting', name: `${bot} ${brief.id} ${seed}`, text: logText(log) } as const;
    }),
  );
}

/** Every bot of a month once: territories of four to twelve, over one to three months. */
export function seasonLogs(): readonly BotLog[] {
  return Object.entries(MONTH_BOTS).map(([bot, play], at) => {
    const [seed, months] = [10_000 + at, 1 + (at % 3)];
    const briefs = territoryOf(4 + (at % 9), seed);
    const { actions } = playSeason(play, { briefs, seed, months });
    const dealers = briefs.map(({ id }) => id);
    const log = seasonLog({ versions: versionsWith(WORDS_VERSION), dealers, months, seed, actions });
    const name = `${bot}, ${dealers.length} dealers, ${months} months, ${seed}`;
    return { kind: 'month', name, text: logText(log) };
  });
}
