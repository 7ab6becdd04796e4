import { describe, expect, it } from 'vitest';
import { aBrief } from '../../test/support/a-brief.ts';
import { linesOf } from './lines.ts';
import { playedOut } from './play-on.ts';
import { nearestStyle, nextOf, STYLES, type StyleName } from './style.ts';
import { standingAt } from './what-if.ts';
import { withoutLuck } from './without-luck.ts';

function playedBy(style: StyleName, seed: number) {
  const start = { brief: aBrief(), seed };
  const from = standingAt({ ...start, actions: [], at: 0 });
  if ('code' in from) throw new Error(from.message);
  const actions: Parameters<typeof nextOf>[2][number][] = [];
  playedOut(from, (view, done) => {
    const action = nextOf(style, view, done);
    actions.push(action);
    return action;
  });
  return { ...start, actions };
}

describe('the style of a player', () => {
  it.each(STYLES)('is recognised as %s from how the meeting was played', (style) => {
    for (const seed of [1, 2, 3]) {
      const { actions, ...start } = playedBy(style, seed);
      const lines = linesOf(start, actions);
      if ('code' in lines) throw new Error(lines.message);
      const seen = lines.map((line) => ({ ...line.seen, done: line.seen.actions, action: line.action }));
      expect(nearestStyle(seen)).toBe(style);
    }
  });
});

describe('a meeting without luck', () => {
  it('gives the expert nearly all of the best that was found, and a beginner a small part', () => {
    const shares = (['beginner', 'expert'] as const).map((style) => {
      const result = withoutLuck(playedBy(style, 4), style, 12);
      expect(result.best).toBeGreaterThanOrEqual(result.expert);
      return result.share;
    });
    expect(shares[0]).toBeLessThan(60);
    expect(shares[1]).toBeGreaterThan(85);
  });

  it('does not depend on how often it is asked', () => {
    const meeting = playedBy('intermediate', 5);
    expect(withoutLuck(meeting, 'intermediate', 6)).toEqual(withoutLuck(meeting, 'intermediate', 6));
  });
});
