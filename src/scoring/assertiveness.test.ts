import { describe, expect, it } from 'vitest';
import { aStory, type Line } from '../../test/support/a-story.ts';
import type { Action } from '../protocol/action.ts';
import type { Rule } from '../protocol/score.ts';
import type { Preparation } from '../protocol/vocabulary.ts';
import { assertiveness, firstAskOf } from './assertiveness.ts';

const points = (rule: Rule, lines: readonly Line[], prepared: readonly Preparation[] = []) =>
  assertiveness(aStory(lines, {}, prepared)).find((each) => each.rule === rule)?.earned;
const ask = (amount = 130_000): Line => [{ kind: 'open-direct', amount }];
const chat = (welcome: boolean): Line => [{ kind: 'small-talk' }, { kind: 'chatted', welcome }];

describe('how the first sum is named', () => {
  it('is worth 20 with the statement, 18 without, 12 as a commitment, 4 in anger, nothing as a plea', () => {
    const amount = 130_000;
    const worth = (action: Action, prepared: readonly Preparation[] = []) =>
      points('opening', [[action]], prepared);
    expect(worth({ kind: 'open-prepared', amount })).toBe(20);
    expect(worth({ kind: 'open-direct', amount }, ['statement'])).toBe(20);
    expect(worth({ kind: 'open-direct', amount })).toBe(18);
    expect(worth({ kind: 'claim', amount, reason: 'due' }, ['statement'])).toBe(20);
    expect(worth({ kind: 'claim', amount, reason: 'due' }, ['history'])).toBe(18);
    expect(worth({ kind: 'ask-commitment', amount })).toBe(12);
    expect(worth({ kind: 'open-hostile', amount })).toBe(4);
    expect(worth({ kind: 'plead', amount })).toBe(0);
  });

  it('loses 6 for each word about something else that is not welcome, before it and not after', () => {
    expect(points('opening', [chat(false), ask()])).toBe(18 - 6);
    expect(points('opening', [chat(false), chat(false), ask()])).toBe(18 - 12);
    expect(points('opening', [chat(true), ask()])).toBe(18);
    expect(points('opening', [ask(), chat(false)])).toBe(18);
  });

  it('is worth nothing where no sum is named', () => {
    expect(points('opening', [chat(true)])).toBe(0);
    expect(firstAskOf(aStory([chat(true)]))).toBeUndefined();
    expect(firstAskOf(aStory([chat(true), ask(70_000), ask()]))).toEqual({ turn: 2, amount: 70_000 });
  });
});

describe('the height of the first sum', () => {
  it('rises from 0.6 of the target to 25 points at 1.1, and falls from 1.7 to nothing at 2.7', () => {
    const height = (percent: number) => points('ask-height', [ask(percent * 1_000)]);
    // (ratio − 0.6) ÷ 0.5 of 25 points on the way up, 1 − (ratio − 1.7) of them on the way down.
    expect([50, 60, 70, 80, 90, 100, 108].map(height)).toEqual([0, 0, 5, 10, 15, 20, 24]);
    expect([110, 111, 140, 169, 170].map(height)).toEqual([25, 25, 25, 25, 25]);
    expect([190, 210, 230, 250, 266, 270, 300].map(height)).toEqual([20, 15, 10, 5, 1, 0, 0]);
  });

  it('counts half when the dealer scoffs at it', () => {
    const scoffed: Line = [
      { kind: 'open-direct', amount: 150_000 },
      { kind: 'scoffed', amount: 150_000 },
    ];
    expect(points('ask-height', [scoffed])).toBe(13);
    // What is scoffed at later on is another sum.
    expect(points('ask-height', [ask(150_000), scoffed])).toBe(25);
  });
});

describe('how soon it is named', () => {
  it('is worth 10, 8, 4, 2 and nothing in the first, second, third, fourth and fifth line', () => {
    const named = (turn: number) =>
      points('ask-soon', [...Array.from({ length: turn - 1 }, () => chat(true)), ask()]);
    expect([1, 2, 3, 4, 5, 6].map(named)).toEqual([10, 8, 4, 2, 0, 0]);
  });
});

describe('firmness', () => {
  const firm = (...actions: readonly Action[]) =>
    points('firmness', [
      // Twenty points from four lines, so that what is lost can be seen.
      ...Array.from({ length: 4 }, (): Line => [{ kind: 'hold' }]),
      ...actions.map((action): Line => [action]),
    ]);

  it('gains 5 for every line that holds on to the sum', () => {
    expect(firm()).toBe(20);
    const lines: readonly Action[] = [
      { kind: 'acknowledge' },
      { kind: 'challenge' },
      { kind: 'verify' },
      { kind: 'remind' },
      { kind: 'trade', amount: 90_000, for: 'written' },
      { kind: 'ask-commitment', amount: 90_000 },
      { kind: 'warn', consequence: 'stop-shipping' },
      { kind: 'claim', amount: 100_000, reason: 'due' },
      { kind: 'claim', amount: 100_000, reason: 'figures' },
      { kind: 'claim', amount: 100_000, reason: 'plan' },
    ];
    expect(lines.map((line) => firm(line))).toEqual(lines.map(() => 25));
    expect(firm({ kind: 'hold' }, { kind: 'hold' }, { kind: 'hold' })).toBe(30);
  });

  it('loses 10 for a plea or an excuse let pass, 9 for a sum lowered, 5 for a discount, 4 for leaving, 2 for “the company wants it”', () => {
    expect(firm({ kind: 'plead', amount: 90_000 })).toBe(10);
    expect(firm({ kind: 'accept-excuse' })).toBe(10);
    expect(firm({ kind: 'lower', amount: 90_000 })).toBe(11);
    expect(firm({ kind: 'discount', percent: 2 })).toBe(15);
    expect(firm({ kind: 'leave', appointment: 9 })).toBe(16);
    expect(firm({ kind: 'claim', amount: 90_000, reason: 'company' })).toBe(18);
    expect(firm({ kind: 'inquire', topic: 'stock' })).toBe(20);
  });
});

describe('respect', () => {
  it('is 15 points for an ask, less 10 for shouting or a threat, 6 for a true reason called a lie, 2 for a warning shrugged off', () => {
    expect(points('respect', [ask()])).toBe(15);
    expect(points('respect', [chat(true)])).toBe(0);
    expect(points('respect', [ask(), [{ kind: 'threaten' }]])).toBe(5);
    expect(points('respect', [[{ kind: 'open-hostile', amount: 130_000 }]])).toBe(5);
    expect(points('respect', [ask(), [{ kind: 'threaten' }], [{ kind: 'threaten' }]])).toBe(0);
    expect(
      points('respect', [ask(), [{ kind: 'challenge' }, { kind: 'excuse-wounded', excuse: 'house' }]]),
    ).toBe(9);
    const warned: Line = [
      { kind: 'warn', consequence: 'credit-line' },
      { kind: 'shrugged-warning', consequence: 'credit-line' },
    ];
    expect(points('respect', [ask(), warned])).toBe(13);
    expect(points('respect', [ask(), [{ kind: 'warn', consequence: 'credit-line' }]])).toBe(15);
  });
});
