/** Bots that play a lesson: what comes before it, the worked example, and the proof that it can be passed. */
import { type Bot, LUCKLESS } from '../../bots/bot.ts';
import type { MonthBot } from '../../bots/month/month-bot.ts';
import { beginMonth, type MonthPosition, monthViewAt, playMonth } from '../../dialogue/month-play.ts';
import { begin, play, viewAt } from '../../dialogue/play.ts';
import type { Action } from '../../protocol/action.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { GameEvent } from '../../protocol/event.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import type { MeetingTry } from './meeting-mastery.ts';

/** More actions than a meeting or a month has time for: only a bug reaches this number. */
const ENDLESS = 4_000;

export interface MeetingByBot {
  readonly actions: readonly Action[];
  readonly tried: MeetingTry;
}

export function meetingBy(bot: Bot, brief: Brief, seed: number): MeetingByBot {
  let position = begin({ brief, seed });
  const actions: Action[] = [];
  const events: GameEvent[] = [];
  for (;;) {
    const view = viewAt(position);
    if (view.phase === 'over') return { actions, tried: { scenario: 'meeting', events, view } };
    const action = bot({ view, done: actions, ...LUCKLESS });
    const played = play(position, action);
    if (!played.ok || actions.length > ENDLESS) throw new Error(`a bot is stuck at "${action.kind}"`);
    position = played.position;
    actions.push(action);
    events.push(...played.events);
  }
}

export interface MonthPlayedSoFar {
  readonly position: MonthPosition;
  readonly actions: readonly MonthAction[];
  readonly events: readonly MonthEvent[];
  readonly view: MonthView;
}

export function firstMorning(briefs: readonly Brief[], seed: number): MonthPlayedSoFar {
  const position = beginMonth({ briefs, seed, months: 1 });
  return { position, actions: [], events: position.context.events, view: monthViewAt(position) };
}

/** Plays on with `bot` until `stop`, which is asked before each action, or until the end of the month. */
export function playOn(
  from: MonthPlayedSoFar,
  bot: MonthBot,
  stop: (soFar: MonthPlayedSoFar) => boolean,
): MonthPlayedSoFar {
  const player = bot();
  const actions = [...from.actions];
  const events = [...from.events];
  let { position, view } = from;
  while (view.phase !== 'over' && !stop({ position, actions, events, view })) {
    const action = player({ view, ...LUCKLESS });
    const played = playMonth(position, action);
    if (!played.ok || actions.length > ENDLESS) throw new Error(`a bot is stuck at "${action.kind}"`);
    position = played.position;
    actions.push(action);
    events.push(...played.events);
    view = monthViewAt(position);
  }
  return { position, actions, events, view };
}
