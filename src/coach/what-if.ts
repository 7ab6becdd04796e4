/**
 * What if this had been said instead? Asked after the meeting, when the cards lie open: the same dealer, the talk
 * up to that line as it was, one move changed, and played on over many draws of the luck that was still open there.
 * What was really said is played on over the same draws, so that the two differ by the move alone.
 */

import { withOtherLuck } from '../dialogue/open-luck.ts';
import { begin, type Position, play } from '../dialogue/play.ts';
import type { Action } from '../protocol/action.ts';
import type { Brief } from '../protocol/brief.ts';
import type { GameEvent } from '../protocol/event.ts';
import type { Refusal } from '../protocol/refusal.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Experiment } from './experiment.ts';
import { outcomeOf, type TalkSoFar } from './play-on.ts';
import type { StyleName } from './style.ts';

interface Question {
  readonly brief: Brief;
  readonly seed: Seed;
  /** The whole meeting as it was played. */
  readonly actions: readonly Action[];
  /** Which action is changed, from 0. */
  readonly at: number;
  readonly instead: Action;
  /** Who plays on after the changed line. */
  readonly style: StyleName;
}

/** Where the meeting stood before action `at`. */
export function standingAt({
  brief,
  seed,
  actions,
  at,
}: Omit<Question, 'instead' | 'style'>): TalkSoFar | Refusal {
  let position: Position = begin({ brief, seed });
  const events: GameEvent[] = [];
  const before = actions.slice(0, at);
  for (const action of before) {
    const played = play(position, action);
    if (!played.ok) return played.refusal;
    position = played.position;
    events.push(...played.events);
  }
  return { position, events, actions: before };
}

/** The experiment for this question; a refusal where the log or the other move is not allowed. */
export function whatIf(question: Question): Experiment | Refusal {
  const standing = standingAt(question);
  if ('code' in standing) return standing;
  const { actions, at, instead, style } = question;
  const done = actions[at];
  if (!done) return { code: 'not-now', message: 'The meeting has no such line.' };
  const allowed = play(standing.position, instead);
  if (!allowed.ok) return allowed.refusal;
  return {
    run: (run) => {
      const from = { ...standing, position: withOtherLuck(standing.position, run) };
      const said = outcomeOf(from, done, style);
      const other = outcomeOf(from, instead, style);
      // Nothing has been drawn yet from the luck that was changed, so a move that was allowed still is.
      if (!said || !other) throw new Error('other luck forbade a move');
      return { said, instead: other };
    },
  };
}
