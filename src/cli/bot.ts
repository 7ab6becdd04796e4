/** `npm run --silent bot -- --bot NAME --seeds A..B [--dealer ID] [--json]`: bots play meetings; a line each. */
import { BOTS, isBotName } from '../bots/roster.ts';
import { CONTENT_VERSION } from '../content/content-version.ts';
import { DEALERS, type Dealer, dealerById } from '../content/dealers.ts';
import { gameHash } from '../dialogue/hash.ts';
import { meetingLog } from '../protocol/log.ts';
import { readArgs, readSeeds, refuse } from './args.ts';
import { type PlayedOut, playOut } from './play-out.ts';
import { readerOf } from './reader.ts';

const args = readArgs(process.argv.slice(2));
const name = args.value('bot') ?? '';
if (!isBotName(name)) refuse(`--bot takes one of: ${Object.keys(BOTS).join(', ')}.`);
const seeds = readSeeds(args.value('seeds') ?? '1..10');
if (!seeds) refuse('--seeds takes a number or a range such as 1..100.');
if ((args.value('scenario') ?? 'meeting') !== 'meeting') refuse('--scenario takes "meeting".');
const dealers = chosenDealers(args.value('dealer'));
if (dealers.length === 0)
  refuse(`--dealer takes one of: ${DEALERS.map(({ brief }) => brief.id).join(', ')}.`);

for (const { brief } of dealers)
  for (const seed of seeds) {
    const played = playOut(BOTS[name], { brief, seed }, seed, readerOf(brief.id, seed));
    process.stdout.write(
      args.flag('json')
        ? `${JSON.stringify(record(brief.id, seed, played))}\n`
        : line(brief.id, seed, played),
    );
  }

function chosenDealers(id: string | undefined): readonly Dealer[] {
  if (id === undefined) return DEALERS;
  const one = dealerById(id);
  return one ? [one] : [];
}

function record(dealer: string, seed: number, played: PlayedOut) {
  const log = meetingLog({ content: CONTENT_VERSION, dealer, seed, actions: played.actions });
  return {
    bot: name,
    dealer,
    seed,
    scores: played.scores,
    money: played.money,
    trustChange: played.trustChange,
    actions: played.actions,
    logHash: gameHash(log, played.events),
  };
}

function line(dealer: string, seed: number, { money, scores }: PlayedOut): string {
  const { assertiveness, commitments } = scores;
  return `${name} ${dealer} ${seed}: agreed ${money.agreed}, expected ${money.expected}, paid ${money.realised}; scores ${assertiveness} / ${commitments} / ${scores['follow-up']}\n`;
}
