import { describe, expect, it } from 'vitest';
import type { GameFacts, TalkFacts } from '../../protocol/growth.ts';
import { curveOf, mondayOf, practicePoints, weekOf } from './curve.ts';

const talk = (more: Partial<TalkFacts> = {}): TalkFacts => ({
  ask: { height: 120, turn: 1 },
  weak: false,
  excuses: 0,
  passed: 0,
  ...more,
});
const game = (more: Partial<GameFacts> = {}): GameFacts => ({
  id: 'a',
  mode: 'free',
  scenario: 'meeting',
  endedAt: Date.UTC(2027, 2, 3, 9),
  dealers: ['lao-zhou'],
  rules: 2,
  month: 1,
  scores: { assertiveness: 50, commitments: 50, 'follow-up': 50 },
  talks: [talk()],
  practices: {
    plan: 0,
    measures: null,
    commitment: 60,
    'follow-up': 40,
    'high-standard': 50,
    'knowledge-and-courage': 50,
  },
  ...more,
});
const greenwich = () => 0;

describe('the week of a game', () => {
  it('begins on a Monday', () => {
    expect(weekOf(Date.UTC(2027, 2, 7, 23), 0)).toBe(weekOf(Date.UTC(2027, 2, 1), 0));
    expect(weekOf(Date.UTC(2027, 2, 8), 0)).toBe(weekOf(Date.UTC(2027, 2, 7), 0) + 1);
    expect(mondayOf(weekOf(Date.UTC(2027, 2, 7), 0))).toBe(Date.UTC(2027, 2, 1));
  });

  it('is that of the clock on the wall: late on a Sunday in London it is Monday in Shanghai', () => {
    const late = Date.UTC(2027, 2, 7, 20);
    expect(weekOf(late, 8 * 60)).toBe(weekOf(late, 0) + 1);
  });
});

describe('the courage curve', () => {
  it('has one point a week, the oldest first, with the games behind it, the newest first', () => {
    const games = [
      game({ id: 'late', endedAt: Date.UTC(2027, 2, 10) }),
      game({ id: 'first', endedAt: Date.UTC(2027, 2, 2) }),
      game({ id: 'second', endedAt: Date.UTC(2027, 2, 4) }),
    ];
    expect(curveOf(games, greenwich).map((point) => point.games.map(({ id }) => id))).toEqual([
      ['second', 'first'],
      ['late'],
    ]);
  });

  it('shows how high and how soon the first ask was, over all talks of the week', () => {
    const talks = [talk({ ask: { height: 90, turn: 1 } }), talk({ ask: { height: 150, turn: 4 } })];
    expect(curveOf([game({ talks })], greenwich)).toMatchObject([{ height: 120, soon: 2.5, talks: 2 }]);
  });

  it('does not lower the ask for talks in which nobody asked: those opened weakly', () => {
    const talks = [talk(), talk({ ask: null, weak: true })];
    expect(curveOf([game({ talks })], greenwich)).toMatchObject([{ height: 120, weak: 50 }]);
  });

  it('counts the reasons let pass among those that were brought up', () => {
    const talks = [talk({ excuses: 3, passed: 1 }), talk({ excuses: 1 })];
    expect(curveOf([game({ talks })], greenwich)).toMatchObject([{ passed: 25 }]);
    expect(curveOf([game()], greenwich)).toMatchObject([{ passed: null }]);
  });

  it('has no point for a month in which nobody was talked to', () => {
    expect(curveOf([game({ scenario: 'month', talks: [] })], greenwich)).toEqual([]);
  });
});

describe('the six practices', () => {
  it('are means over the games that gave occasion for them, and say how many those are', () => {
    const without = game();
    const found = game({ practices: { ...without.practices, measures: 80, plan: 100 } });
    const points = practicePoints([without, found]);
    expect(points.find(({ practice }) => practice === 'measures')).toMatchObject({ value: 80, games: 1 });
    expect(points.find(({ practice }) => practice === 'plan')).toMatchObject({ value: 50, games: 2 });
  });

  it('weigh a month by its talks', () => {
    const month = game({
      scenario: 'month',
      talks: [talk(), talk(), talk()],
      practices: { ...game().practices, plan: 100 },
    });
    expect(practicePoints([game(), month])[0]).toMatchObject({ practice: 'plan', value: 75 });
  });

  it('say nothing where nothing has been played', () => {
    expect(practicePoints([]).every(({ value, games }) => value === null && games === 0)).toBe(true);
  });
});
