/** A bot's meetings, one after the other. */

import { BOTS, isBotName } from '../bots/roster.ts';
import { DEALERS } from '../content/dealers.ts';
import { WORDS_VERSION } from '../content/words-version.ts';
import { gameHash } from '../dialogue/hash.ts';
import { meetingLog } from '../protocol/log.ts';
import { versionsWith } from '../protocol/versions.ts';
import { type Args, refuse } from './args.ts';
import type { BotGame } from './bot-game.ts';
import { chosenDealer } from './options.ts';
import { type PlayedOut, playOut } from './play-out.ts';
import { readerOf } from './reader.ts';

/** With the dealer of `--dealer`, or with each of the eight. */
export function* meetingsOf(args: Args, seeds: readonly number[]): Iterable<BotGame> {
  const bot = args.value('bot') ?? '';
  if (!isBotName(bot)) refuse(`--bot takes one of: ${Object.keys(BOTS).join(', ')}.`);
  const briefs = args.flag('dealer') ? [chosenDealer(args)] : DEALERS.map(({ brief }) => brief);
  for (const brief of briefs)
    for (const seed of seeds) {
      const played = playOut(BOTS[bot], { brief, seed }, seed, readerOf(brief.id, seed));
      yield {
        record: { bot, dealer: brief.id, seed, ...record(brief.id, seed, played) },
        line: `${bot} ${brief.id} ${seed}: ${summary(played)}`,
      };
    }
}

function record(dealer: string, seed: number, { scores, money, trustChange, actions, events }: PlayedOut) {
  const log = meetingLog({ versions: versionsWith(WORDS_VERSION), dealer, seed, actions });
  return { scores, money, trustChange, actions, logHash: gameHash(log, events) };
}

function summary({ money, scores }: PlayedOut): string {
  const { assertiveness, commitments } = scores;
  return `agreed ${money.agreed}, expected ${money.expected}, paid ${money.realised}; scores ${assertiveness} / ${commitments} / ${scores['follow-up']}`;
}
