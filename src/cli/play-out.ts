/** One bot, one meeting, to its end. */
import type { Bot } from '../bots/bot.ts';
import { begin, type Position, phaseOf, play, viewAt } from '../dialogue/play.ts';
import type { Action } from '../protocol/action.ts';
import type { GameEvent, Money } from '../protocol/event.ts';
import { type ScoreValues, valuesOf } from '../protocol/score.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { draws } from '../world/chance.ts';
import type { Reader } from './reader.ts';

export interface PlayedOut {
  readonly actions: readonly Action[];
  readonly events: readonly GameEvent[];
  readonly money: Money;
  /** Expected payment less what was given for it: what the meeting is worth to the company, yuan. */
  readonly worth: number;
  readonly scores: ScoreValues;
  readonly meanScore: number;
  readonly trustChange: number;
}

/** More moves than any meeting has minutes for: reached only by a bug. */
const ENDLESS = 200;

/** Plays `bot` from the start of the given meeting; `seed` feeds the bot's own luck. Bots that cannot read need no reader. */
export function playOut(
  bot: Bot,
  input: Parameters<typeof begin>[0],
  seed: number,
  reader?: Reader,
): PlayedOut {
  let position: Position = begin(input);
  const actions: Action[] = [];
  const events: GameEvent[] = [];
  while (phaseOf(position) !== 'over') {
    const view = viewAt(position);
    const luck = draws(seed ^ 0x5bd1e995, 'answer', actions.length);
    const action = bot({
      view,
      done: actions,
      chance: luck.int,
      wording: (said) => reader?.read(said, view.turn + 1) ?? '',
    });
    const played = play(position, action);
    if (!played.ok)
      throw new Error(`a bot made an illegal move: ${JSON.stringify(action)}: ${played.refusal.message}`);
    position = played.position;
    actions.push(action);
    events.push(...played.events);
    reader?.hear(played.events);
    if (actions.length > ENDLESS)
      throw new Error(`a meeting without end: ${JSON.stringify(actions.slice(-5))}`);
  }
  return finished(actions, events);
}

function finished(actions: readonly Action[], events: readonly GameEvent[]): PlayedOut {
  const end = events.at(-1);
  const debrief = debriefOf(events);
  if (end?.kind !== 'revealed' || !debrief) throw new Error('a meeting ended without its truth');
  const scores = valuesOf(debrief.scores);
  return {
    actions,
    events,
    money: end.money,
    worth: end.money.expected - end.money.cost,
    scores,
    meanScore: (scores.assertiveness + scores.commitments + scores['follow-up']) / 3,
    trustChange: end.truth.trust.after - end.truth.trust.before,
  };
}
