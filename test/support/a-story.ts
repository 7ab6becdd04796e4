/** Stories of talks for tests of the scores: what the rep said and what came of it, turn by turn. */
import type { Action } from '../../src/protocol/action.ts';
import type { GameEvent } from '../../src/protocol/event.ts';
import type { Preparation } from '../../src/protocol/vocabulary.ts';
import type { Story, TalkEnd } from '../../src/scoring/story.ts';

/** One line and the events it brought about. */
export type Line = readonly [Action, ...GameEvent[]];

/** Target and attainable 100,000 each, on the 5th, nothing agreed and no broken promise on file, unless said otherwise. */
export function aStory(
  lines: readonly Line[],
  end: Partial<TalkEnd> = {},
  prepared: readonly Preparation[] = [],
): Story {
  return {
    prepared,
    turns: lines.map(([action, ...events], index) => ({ turn: index + 1, action, events })),
    end: {
      commitment: null,
      attainable: 100_000,
      target: 100_000,
      today: 5,
      followUp: null,
      brokenPromiseOnFile: false,
      ...end,
    },
  };
}
