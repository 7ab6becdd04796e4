/** Playing a talk on from where it stands, by a style, to its end; and what that is worth. */
import { type Position, play, viewAt } from '../dialogue/play.ts';
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import { HEADLINES } from '../protocol/score.ts';
import type { Percent, Yuan } from '../protocol/units.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { nextOf, type StyleName } from './style.ts';

/** What a talk comes to. Money is what the agreement brings in expectation, less what we gave for it. */
export interface Outcome {
  readonly money: Yuan;
  /** Mean of the three headline scores. */
  readonly score: Percent;
  /** Trust at the end. */
  readonly trust: Percent;
  /** Money in percent of the target, plus the score: what the coach compares lines by. */
  readonly worth: number;
}

export interface Standing {
  readonly position: Position;
  readonly events: readonly GameEvent[];
  readonly actions: readonly Action[];
}

/** More than any talk has minutes for; a style that never ends is a bug. */
const MOST_LINES = 200;

/** Says `first` and plays on by `style`. Undefined where `first` is not allowed there. */
export function outcomeOf(from: Standing, first: Action, style: StyleName): Outcome | undefined {
  const said = play(from.position, first);
  if (!said.ok) return undefined;
  let position = said.position;
  const events = [...from.events, ...said.events];
  const actions = [...from.actions, first];
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const view = viewAt(position);
    if (view.outcome)
      return outcome(events, view.outcome.money, view.outcome.truth.trust.after, view.dealer.target);
    const next = nextOf(style, view, actions);
    const played = play(position, next);
    if (!played.ok) throw new Error(`${style} says what is not allowed: ${played.refusal.message}`);
    position = played.position;
    actions.push(next);
    events.push(...played.events);
  }
  throw new Error(`${style} never comes to an end`);
}

function outcome(
  events: readonly GameEvent[],
  money: { readonly expected: Yuan; readonly cost: Yuan },
  trust: Percent,
  target: Yuan,
): Outcome {
  const scores = debriefOf(events)?.scores;
  const score = scores ? HEADLINES.reduce((sum, name) => sum + scores[name].value, 0) / HEADLINES.length : 0;
  const net = money.expected - money.cost;
  return { money: net, score, trust, worth: (net * 100) / Math.max(1, target) + score };
}

/** The mean of what several lucks came to. */
export function meanOf(outcomes: readonly Outcome[]): Outcome {
  const mean = (pick: (one: Outcome) => number) =>
    outcomes.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, outcomes.length);
  return {
    money: Math.round(mean(({ money }) => money)),
    score: mean(({ score }) => score),
    trust: mean(({ trust }) => trust),
    worth: mean(({ worth }) => worth),
  };
}
