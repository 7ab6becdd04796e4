/** A season played through by anyone, with somebody looking on at every step. */
import type { MonthPlayer } from '../../bots/month/month-bot.ts';
import { beginMonth, isOver, type MonthPosition, monthViewAt, playMonth } from '../../dialogue/month-play.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import { draws } from '../../world/chance.ts';
import type { SeasonInput } from '../../world/season-start.ts';
import type { Step } from './step.ts';

export interface SeasonSetting {
  readonly input: SeasonInput;
  readonly player: MonthPlayer;
  /** The player's own luck, never the world's. */
  readonly luck: number;
}

export interface PlayedThrough {
  readonly start: MonthPosition;
  readonly end: MonthPosition;
  readonly actions: readonly MonthAction[];
  readonly events: readonly MonthEvent[];
}

/** More than any season has minutes for: reached only by a bug. */
const ENDLESS = 40_000;

export function playThrough(
  { input, player, luck }: SeasonSetting,
  look: (step: Step) => void = () => undefined,
): PlayedThrough {
  const start = beginMonth(input);
  let position = start;
  const actions: MonthAction[] = [];
  const events: MonthEvent[] = [...start.context.events];
  while (!isOver(position)) {
    const { int } = draws(luck, 'answer', actions.length);
    const action = player({ view: monthViewAt(position), chance: int, wording: () => '' });
    const played = playMonth(position, action);
    if (!played.ok)
      throw new Error(`a player made an illegal move: ${JSON.stringify(action)}: ${played.refusal.message}`);
    actions.push(action);
    for (const event of played.events) events.push(event);
    look({ before: position, action, after: played.position, events: played.events });
    position = played.position;
    if (actions.length > ENDLESS) throw new Error('a season without end');
  }
  return { start, end: position, actions, events };
}
