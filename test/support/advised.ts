/** A beginner's meeting, and the same one again with the coach's advice taken at its largest moments. */
import { linesOf } from '../../src/coach/lines.ts';
import {
  type Look,
  momentAt,
  momentsOf,
  type PlayedLine,
  roughLoss,
  type Search,
} from '../../src/coach/moments.ts';
import { nextOf } from '../../src/coach/style.ts';
import { begin, play, viewAt } from '../../src/dialogue/play.ts';
import type { Action } from '../../src/protocol/action.ts';
import type { Brief } from '../../src/protocol/brief.ts';
import type { GameEvent } from '../../src/protocol/event.ts';
import { HEADLINES } from '../../src/protocol/score.ts';
import { debriefOf } from '../../src/scoring/debrief.ts';

export interface Finished {
  readonly actions: readonly Action[];
  /** Expected money less what was given for it, yuan; and the sum of the three headline scores. */
  readonly money: number;
  readonly score: number;
}

/** Plays `given` and then on as a beginner would, to the end. */
export function beginnersMeeting(brief: Brief, seed: number, given: readonly Action[] = []): Finished {
  let position = begin({ brief, seed });
  const actions: Action[] = [];
  const events: GameEvent[] = [];
  for (;;) {
    const view = viewAt(position);
    const debrief = debriefOf(events);
    if (view.outcome && debrief) {
      const { expected, cost } = view.outcome.money;
      const score = HEADLINES.reduce((sum, name) => sum + debrief.scores[name].value, 0);
      return { actions, money: expected - cost, score };
    }
    const action = given[actions.length] ?? nextOf('beginner', view, actions);
    const played = play(position, action);
    if (!played.ok) throw new Error(played.refusal.message);
    position = played.position;
    actions.push(action);
    events.push(...played.events);
  }
}

/** Three times over: the largest moment of the meeting as it stands is played as the coach says, and the rest as before. */
export function advisedMeeting(brief: Brief, seed: number, search: Search): Finished {
  let meeting = beginnersMeeting(brief, seed);
  const look = remembering();
  for (let moments = 0; moments < 3; moments += 1) {
    const lines = linesOf({ brief, seed }, meeting.actions);
    if ('code' in lines) throw new Error(lines.message);
    const [largest] = momentsOf(lines, { ...search, most: 1 }, look);
    if (!largest) break;
    const given = [...meeting.actions.slice(0, largest.index), largest.better.action];
    meeting = beginnersMeeting(brief, seed, given);
  }
  return meeting;
}

/** For one dealer, seed and search: up to the line that was changed, the next meeting is the one before. */
function remembering(): Look {
  const once = <Found>(find: (line: PlayedLine, search: Search) => Found) => {
    const found = new Map<string, { readonly it: Found }>();
    return (line: PlayedLine, search: Search) => {
      const key = JSON.stringify([...line.seen.actions, line.action]);
      const known = found.get(key) ?? { it: find(line, search) };
      found.set(key, known);
      return known.it;
    };
  };
  return { loss: once(roughLoss), moment: once(momentAt) };
}
