/** One bot, one season, to its end. */

import type { MonthBot } from '../bots/month/month-bot.ts';
import { beginMonth, isOver, type MonthPosition, monthViewAt, playMonth } from '../dialogue/month-play.ts';
import type { MonthAction } from '../protocol/month-action.ts';
import type { MonthEvent, MonthEventOf } from '../protocol/month-event.ts';
import { numberOf } from '../protocol/seed.ts';
import { draws } from '../world/chance.ts';
import type { SeasonInput } from '../world/season-start.ts';
import { seasonReaderOf } from './reader.ts';

export interface SeasonPlayed {
  readonly actions: readonly MonthAction[];
  readonly events: readonly MonthEvent[];
  readonly months: readonly MonthEventOf<'month-closed'>[];
  /** Collected less what was given for it, yuan. */
  readonly worth: number;
  readonly paid: number;
}

/** More than any season has minutes for: reached only by a bug. */
const ENDLESS = 40_000;

/** Bots that read see the words as they stand on the screen; `input.seed` feeds the bot's own luck as well. */
export function playSeason(bot: MonthBot, input: SeasonInput): SeasonPlayed {
  const read = seasonReaderOf(input.seed);
  let position: MonthPosition = beginMonth(input);
  const player = bot();
  const actions: MonthAction[] = [];
  const events: MonthEvent[] = [...position.context.events];
  while (!isOver(position)) {
    const view = monthViewAt(position);
    const luck = draws(numberOf(input.seed) ^ 0x5bd1e995, 'answer', actions.length);
    const action = player({ view, chance: luck.int, wording: (said) => read(said, events) });
    const played = playMonth(position, action);
    if (!played.ok)
      throw new Error(`a bot made an illegal move: ${JSON.stringify(action)}: ${played.refusal.message}`);
    position = played.position;
    actions.push(action);
    for (const event of played.events) events.push(event);
    if (actions.length > ENDLESS) throw new Error('a season without end');
  }
  const months = events.filter((event) => event.kind === 'month-closed');
  const paid = months.reduce((sum, month) => sum + month.paid, 0);
  const cost = months.reduce(
    (sum, { dealers }) => sum + dealers.reduce((all, dealer) => all + dealer.cost, 0),
    0,
  );
  return { actions, events, months, paid, worth: paid - cost };
}
