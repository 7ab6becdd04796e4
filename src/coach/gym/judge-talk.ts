/**
 * Judges one thing that was said: what it was worth against everything else that could have been said, over imagined
 * dealers who look alike, played on to the end by an expert. Worth is money expected less what it cost us, with what is
 * left of trust and the quality of the work counted in.
 */
import { expert } from '../../bots/expert.ts';
import { type Position, phaseOf, play, viewAt } from '../../dialogue/play.ts';
import type { Action } from '../../protocol/action.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { GameEvent } from '../../protocol/event.ts';
import type { Yuan } from '../../protocol/units.ts';
import { debriefOf } from '../../scoring/debrief.ts';
import { candidatesOf, sameAction } from './candidates.ts';
import { imagine } from './imagine.ts';
import { LUCKLESS } from './make.ts';
import type { Weighing } from './weighing.ts';

/** A moment of a talk: where it stood, what had happened, what the rep had done, and then did. */
export interface Said {
  readonly position: Position;
  readonly events: readonly GameEvent[];
  readonly done: readonly Action[];
  readonly action: Action;
}

/** Percent of the target that a point of trust, and a point of the mean of the three scores, is worth. Design choices. */
const TRUST_WORTH = 0.3;
const SCORE_WORTH = 0.4;
const ENDLESS = 120;

/** Weighs all that could have been said, one after another: whoever asks may rest in between. */
export function* weighSaid(said: Said, brief: Brief, runs: number): Generator<undefined, Weighing<Action>> {
  const worlds = imagine(said.position, brief, runs);
  const options = candidatesOf(viewAt(said.position), said.done);
  const all = options.some((one) => sameAction(one, said.action)) ? options : [...options, said.action];
  const weighed: { readonly action: Action; readonly worth: Yuan }[] = [];
  for (const action of all) {
    const sum = worlds.reduce((total, world) => total + worthOf(world, action, said), 0);
    weighed.push({ action, worth: sum / worlds.length });
    yield;
  }
  return { own: said.action, options: weighed };
}

function worthOf(world: Position, action: Action, { events, done }: Said): Yuan {
  const bot = expert();
  const actions = [...done];
  const happened = [...events];
  let position = world;
  let next = action;
  for (let move = 0; move < ENDLESS; move += 1) {
    const played = play(position, next);
    if (!played.ok) return 0;
    position = played.position;
    actions.push(next);
    happened.push(...played.events);
    if (phaseOf(position) === 'over') break;
    next = bot({ view: viewAt(position), done: actions, ...LUCKLESS });
  }
  const end = happened.at(-1);
  const debrief = debriefOf(happened);
  if (end?.kind !== 'revealed' || !debrief) return 0;
  const { assertiveness, commitments, 'follow-up': followUp } = debrief.scores;
  const score = (assertiveness.value + commitments.value + followUp.value) / 3;
  const goodwill = end.truth.trust.after * TRUST_WORTH + score * SCORE_WORTH;
  return end.money.expected - end.money.cost + (end.target * goodwill) / 100;
}
