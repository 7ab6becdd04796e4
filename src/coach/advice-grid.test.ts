/**
 * The golden grid of advice: what is worth considering at each line of a talk, what it is worth, and which moments of a
 * beginner's talk matter most. A changed figure changes rows; the difference is to be read.
 */
import { describe, expect, it } from 'vitest';
import { short, told } from '../../test/support/changes.ts';
import { POOL } from '../../test/support/gym-learner.ts';
import { begin, phaseOf, play, viewAt } from '../dialogue/play.ts';
import type { Action } from '../protocol/action.ts';
import type { Brief } from '../protocol/brief.ts';
import type { GameEvent } from '../protocol/event.ts';
import { candidatesAt } from './candidates.ts';
import { momentsOf, type PlayedLine, roughLoss } from './moments.ts';
import { nearestStyle, nextOf, type StyleName } from './style.ts';
import { weigh } from './weigh.ts';

const grid = (name: string) => `${import.meta.dirname}/grids/${name}.txt`;
const PEOPLE = POOL.slice(0, 3);

/** The lines of a talk played in this style. */
function talkOf(brief: Brief, style: StyleName): readonly PlayedLine[] {
  const lines: PlayedLine[] = [];
  let position = begin({ brief, seed: 4 });
  const events: GameEvent[] = [];
  const actions: Action[] = [];
  while (phaseOf(position) !== 'over') {
    const view = viewAt(position);
    const action = nextOf(style, view, actions);
    lines.push({ index: lines.length, seen: { view, events: [...events], actions: [...actions] }, action });
    const played = play(position, action);
    if (!played.ok) throw new Error(played.refusal.message);
    position = played.position;
    events.push(...played.events);
    actions.push(action);
  }
  return lines;
}

describe('advice', () => {
  it('considers at each line what the grid says', async () => {
    const rows = PEOPLE.flatMap((brief) =>
      talkOf(brief, 'intermediate').flatMap(({ seen, action }) => [
        `${brief.id} ${seen.view.phase}, said ${short(action)}:`,
        `  ${candidatesAt(seen.view, seen.actions).map(short).join(' ')}`,
      ]),
    );
    await expect(told(rows)).toMatchFileSnapshot(grid('candidates'));
  });

  it('weighs it as the grid says', async () => {
    const rows = PEOPLE.slice(0, 2).flatMap((brief) =>
      talkOf(brief, 'beginner')
        .filter(({ index }) => index % 4 === 2)
        .map(({ seen, action }) => {
          const weighed = weigh(seen, { runs: 2, again: 2, style: 'intermediate', also: [action] });
          return `${brief.id} ${seen.view.phase}, said ${short(action)}: ${weighed.map(short).join(' ')}`;
        }),
    );
    await expect(told(rows)).toMatchFileSnapshot(grid('weighed'));
  });

  it('finds the moments the grid says, and the style', async () => {
    const search = { style: 'beginner', rough: 2, runs: 2, again: 2, most: 2 } as const;
    const rows = PEOPLE.flatMap((brief) => {
      const lines = talkOf(brief, 'beginner');
      const moments = momentsOf(lines, search).map(({ index, said, better, practice }) =>
        [index, practice, short(said), short(better)].join(' '),
      );
      const styles = (['beginner', 'intermediate', 'expert'] as const).map((style) =>
        nearestStyle(
          talkOf(brief, style).map(({ seen, action }) => ({ view: seen.view, done: seen.actions, action })),
        ),
      );
      return [
        `${brief.id}: ${styles.join(' ')}`,
        `  lost ${lines.map((line) => roughLoss(line, search).toFixed(3)).join(' ')}`,
        ...moments.map((moment) => `  ${moment}`),
      ];
    });
    await expect(told(rows)).toMatchFileSnapshot(grid('moments'));
  });
});
