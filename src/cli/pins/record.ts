/** How a pin comes into being: somebody plays a game, and what was done is kept. */
import type { Bot } from '../../bots/bot.ts';
import type { MonthBot } from '../../bots/month/month-bot.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import { playSeason } from '../play-month.ts';
import { playOut } from '../play-out.ts';
import { readerOf } from '../reader.ts';
import { courseOf, eveningsIn, monthsIn } from './course.ts';
import { outcomeOf, pinOf } from './outcome.ts';
import { briefOf } from './people.ts';
import type { Pin, Setup } from './pin.ts';
import type { PinVersions } from './versions.ts';

export interface Recipe {
  /** The pin's, and its files'. */
  readonly name: string;
  readonly setup: Setup;
  readonly player:
    | { readonly kind: 'talker'; readonly bot: Bot }
    | { readonly kind: 'rep'; readonly bot: MonthBot };
}

export function record({ name, setup, player }: Recipe, versions: PinVersions): Pin {
  const actions = player.kind === 'talker' ? talks(setup, player.bot) : season(setup, player.bot);
  const outcome = outcomeOf(setup, courseOf(setup, actions), versions);
  if (outcome.kind === 'stuck')
    throw new Error(`game ${name}: ${outcome.why}, although it has just been played`);
  return pinOf(name, setup, actions, outcome, versions);
}

function talks({ dealers, seed }: Setup, bot: Bot): readonly MonthAction[] {
  return dealers.flatMap((dealer) => {
    const brief = briefOf(dealer);
    return playOut(bot, { brief, seed }, seed, readerOf(brief.id, seed)).actions;
  });
}

function season(setup: Setup, bot: MonthBot): readonly MonthAction[] {
  const { actions } = playSeason(bot, {
    briefs: setup.dealers.map(briefOf),
    months: monthsIn(setup),
    seed: setup.seed,
  });
  const evenings = actions.flatMap(({ kind }, at) => (kind === 'end-day' ? [at] : []));
  const last = evenings[eveningsIn(setup) - 1];
  return last === undefined ? actions : actions.slice(0, last + 1);
}
