/** Plays a talk on from where it stands, in a style, to its end; and says what the result is worth. */
import { type Position, standOf } from '../dialogue/play.ts';
import { legalTurnOf, type TurnTaken, viewFrom } from '../dialogue/stand.ts';
import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import { HEADLINES, type ScoreValues, valuesOf } from '../protocol/score.ts';
import type { Percent, Yuan } from '../protocol/units.ts';
import type { MeetingView } from '../protocol/view.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { nextOf, type StyleName } from './style.ts';

/** What a talk leads to. Money is what the agreement brings in expectation, less what we gave for it. */
export interface TalkOutcome {
  readonly money: Yuan;
  /** Mean of the three headline scores. */
  readonly score: Percent;
  /** Trust at the end. */
  readonly trust: Percent;
  /** Money in percent of the target, plus the score: the figure by which the coach compares lines. */
  readonly worth: number;
}

/** A talk that was played to its end: what is expected, what this luck paid, and each headline score. */
export interface Ended extends TalkOutcome {
  readonly paid: Yuan;
  readonly scores: ScoreValues;
}

export interface TalkSoFar {
  readonly position: Position;
  readonly events: readonly GameEvent[];
  readonly actions: readonly Action[];
}

/** More actions than any talk has minutes for; a style that never ends is a bug. */
const MOST_LINES = 200;

/** A talk that is played on without its chart: hundreds of them must end while somebody waits. */
interface Going extends TurnTaken {
  readonly actions: readonly Action[];
}

/** Says `first` and plays on in `style`. Undefined where `first` is not allowed there. */
export function outcomeOf(from: TalkSoFar, first: Action, style: StyleName): Ended | undefined {
  const said = say(goingFrom(from), first);
  return said && toTheEnd(said, (view, done) => nextOf(style, view, done));
}

/** Plays on from a standing to the end, saying what `next` says. */
export function playedOut(
  from: TalkSoFar,
  next: (view: MeetingView, done: readonly Action[]) => Action,
): Ended {
  return toTheEnd(goingFrom(from), next);
}

function goingFrom({ position, events, actions }: TalkSoFar): Going {
  return { stand: standOf(position), events, actions };
}

function say({ stand, events, actions }: Going, action: Action): Going | undefined {
  const turn = legalTurnOf(stand, action);
  return turn && { stand: turn.stand, events: [...events, ...turn.events], actions: [...actions, action] };
}

function toTheEnd(from: Going, next: (view: MeetingView, done: readonly Action[]) => Action): Ended {
  let going = from;
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const ended = going.stand.phase === 'over' ? endedBy(going.events) : undefined;
    if (ended) return ended;
    const action = next(viewFrom(going.stand), going.actions);
    const said = say(going, action);
    if (!said) throw new Error(`played on with what is not allowed: ${JSON.stringify(action)}`);
    going = said;
  }
  throw new Error('a talk that never comes to an end');
}

/** What these events, which end a meeting, led to; undefined where they do not end one. */
function endedBy(events: readonly GameEvent[]): Ended | undefined {
  const end = events.findLast((event) => event.kind === 'revealed');
  const debrief = debriefOf(events);
  if (end?.kind !== 'revealed' || !debrief) return undefined;
  const scores = valuesOf(debrief.scores);
  const score = HEADLINES.reduce((sum, name) => sum + scores[name], 0) / HEADLINES.length;
  const money = end.money.expected - end.money.cost;
  return {
    money,
    paid: end.money.realised - end.money.cost,
    score,
    scores,
    trust: end.truth.trust.after,
    worth: (money * 100) / Math.max(1, end.target) + score,
  };
}

/** The mean over several draws of luck. */
export function meanOf(outcomes: readonly TalkOutcome[]): TalkOutcome {
  const mean = (pick: (one: TalkOutcome) => number) =>
    outcomes.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, outcomes.length);
  return {
    money: Math.round(mean(({ money }) => money)),
    score: mean(({ score }) => score),
    trust: mean(({ trust }) => trust),
    worth: mean(({ worth }) => worth),
  };
}
