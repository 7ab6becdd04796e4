/** The logs that every engine replays: written by bots, as files would hold them. */
import { BOTS } from '../../bots/roster.ts';
import { playOut } from '../../cli/play-out.ts';
import { readerOf } from '../../cli/reader.ts';
import { CONTENT_VERSION } from '../../content/content-version.ts';
import { TERRITORY } from '../../content/dealers.ts';
import { logHash } from '../../dialogue/hash.ts';
import { meetingLog } from '../../protocol/log.ts';
import type { BotLog } from './bot-log.ts';

/** All of them, of every kind. */
export function botLogs(): readonly BotLog[] {
  return [...meetingLogs()];
}

/** Every bot with every dealer, twice, each meeting with a luck of its own. */
function meetingLogs(): readonly BotLog[] {
  const bots = [...Object.entries(BOTS), ...Object.entries(BOTS)];
  return TERRITORY.flatMap(({ brief }, at) =>
    bots.map(([bot, play], which) => {
      const seed = 1_000 * at + which;
      const { actions } = playOut(play, { brief, seed }, seed, readerOf(brief.id, seed));
      const log = meetingLog({ content: CONTENT_VERSION, dealer: brief.id, seed, actions });
      const text = JSON.stringify({ ...log, hash: logHash(log) });
      return { kind: 'meeting', name: `${bot} ${brief.id} ${seed}`, text } as const;
    }),
  );
}
