import { describe, expect, it } from 'vitest';
import { aDealer, anExcuse } from '../../test/support/a-dealer.ts';
import { aStory, type Line } from '../../test/support/a-story.ts';
import { visit } from '../../test/support/room.ts';
import type { Commitment, GameEvent } from '../protocol/event.ts';
import { meanRules } from './mean-rules.ts';
import { meetingsScoresOf, sharesOf } from './meetings.ts';
import { ruleScore, storyOf, unfinishedStoryOf } from './story.ts';

const commitment = (amount: number): Commitment => ({
  amount,
  instalments: [],
  method: null,
  written: false,
  specific: true,
});
const lines = (...events: readonly GameEvent[]): Line[] => [[{ kind: 'hold' }, ...events]];
const welcomed: GameEvent = { kind: 'measure-welcomed', measure: 'outlet', excuse: 'stock', cost: 0 };
const shrugged: GameEvent = { kind: 'measure-shrugged', measure: 'outlet', excuse: 'house', cost: 0 };

describe('what a talk shows of the practices', () => {
  it('a measure that fits counts in full, any other four tenths, and none is needed where the target is met', () => {
    const measures = (events: readonly GameEvent[], amount = 0) =>
      sharesOf(aStory(lines(...events), { commitment: commitment(amount) })).measures;
    expect(measures([])).toBe(0);
    expect(measures([shrugged])).toBe(0.4);
    expect(measures([shrugged, welcomed])).toBe(1);
    expect([99_999, 100_000, 100_001].map((amount) => measures([], amount))).toEqual([0, 1, 1]);
  });

  it('a plan worked out together counts in full', () => {
    expect(sharesOf(aStory(lines({ kind: 'planned', amount: 100_000 }))).plan).toBe(1);
    expect(sharesOf(aStory(lines())).plan).toBe(0);
  });

  it('what was prepared and asked counts as knowledge, each question once', () => {
    const told: GameEvent = { kind: 'told', topic: 'stock' };
    const knowledge = (events: readonly GameEvent[], prepared: readonly ('statement' | 'market')[] = []) =>
      sharesOf(aStory(lines(...events), {}, prepared)).knowledge;
    expect(knowledge([])).toBe(0);
    expect(knowledge([told, told])).toBe(knowledge([told]));
    expect(knowledge([told])).toBeGreaterThan(0);
    expect(knowledge([], ['statement', 'market'])).toBeGreaterThan(knowledge([], ['statement']));
  });
});

describe('scores over several talks', () => {
  const rule = (earned: number) => [{ rule: 'asked' as const, max: 10, earned }];

  it('are the means of their rules, to a tenth', () => {
    // 10 + 5 + 5 of three talks are 6.666… each.
    expect(meanRules([rule(10), rule(5), rule(5)], 3)).toEqual({
      value: 7,
      rules: [{ rule: 'asked', max: 10, earned: 6.7 }],
    });
  });

  it('count nothing for a talk that was left out', () => {
    expect(meanRules([rule(10)], 4).rules[0]?.earned).toBe(2.5);
    expect(meanRules([], 0)).toEqual({ value: 0, rules: [] });
  });

  it('wait until each of them is over', () => {
    const over = visit(aDealer()).say(
      { kind: 'open-direct', amount: 150_000 },
      { kind: 'leave', appointment: 9 },
    );
    const open = visit(aDealer()).say({ kind: 'open-direct', amount: 150_000 });
    expect(meetingsScoresOf([over.all(), open.all()])).toBeNull();
    expect(meetingsScoresOf([over.all(), over.all()])?.scores).toEqual(
      meetingsScoresOf([over.all()])?.scores,
    );
  });
});

describe('the story of a talk', () => {
  it('is cut at each line of the rep, and knows what was prepared', () => {
    const room = visit(aDealer({ excuses: [anExcuse('house', 'bluff')] }), [
      { kind: 'prepare', item: 'statement' },
    ]).say({ kind: 'open-direct', amount: 150_000 }, { kind: 'verify' });
    const story = unfinishedStoryOf(room.all(), room.view());
    expect(story.prepared).toEqual(['statement']);
    expect(story.turns.map(({ turn, action }) => [turn, action.kind])).toEqual([
      [1, 'open-direct'],
      [2, 'verify'],
    ]);
    expect(story.turns[1]?.events.map(({ kind }) => kind)).toContain('excuse-verified');
  });

  it('measures an unfinished talk by the target, since nobody knows what was attainable', () => {
    const room = visit(aDealer()).say({ kind: 'open-direct', amount: 150_000 });
    const { target } = room.view().dealer;
    expect(unfinishedStoryOf(room.all(), room.view()).end).toMatchObject({ attainable: target, target });
    expect(storyOf(room.all())).toBeUndefined();
    room.say({ kind: 'leave', appointment: 9 });
    expect(storyOf(room.all())?.end.attainable).toBe(room.last('revealed').truth.attainable);
  });

  it('holds a rule between nothing and its most, and rounds it', () => {
    const earned = (...points: readonly number[]) =>
      ruleScore(
        'asked',
        10,
        points.map((each, index) => ({ turn: index + 1, points: each })),
      ).earned;
    expect([earned(), earned(4.5), earned(4.4), earned(8, 8), earned(3, -8)]).toEqual([0, 5, 4, 10, 0]);
  });
});
