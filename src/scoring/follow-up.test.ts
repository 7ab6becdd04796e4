import { describe, expect, it } from 'vitest';
import { aStory, type Line } from '../../test/support/a-story.ts';
import type { Action } from '../protocol/action.ts';
import type { Commitment } from '../protocol/event.ts';
import type { Rule } from '../protocol/score.ts';
import type { Preparation } from '../protocol/vocabulary.ts';
import { followUp } from './follow-up.ts';
import type { TalkEnd } from './story.ts';

const rule = (
  name: Rule,
  lines: readonly Line[],
  end: Partial<TalkEnd> = {},
  prepared: readonly Preparation[] = [],
) => followUp(aStory(lines, end, prepared)).find((each) => each.rule === name);
const points = (...of: Parameters<typeof rule>) => rule(...of)?.earned;
const dated = (day: number): Commitment => ({
  amount: 50_000,
  instalments: [{ day, amount: 50_000 }],
  method: null,
  written: false,
  specific: true,
});
const raised = (excuse: 'house' | 'stock'): Line => [
  { kind: 'open-direct', amount: 100_000 },
  { kind: 'excuse-raised', excuse, claimed: 20_000 },
];

describe('the last promise', () => {
  it('that was broken is worth 6 for looking it up and 14 for bringing it up', () => {
    const broken = { brokenPromiseOnFile: true };
    expect(points('old-promise', [[{ kind: 'hold' }]], broken)).toBe(0);
    expect(points('old-promise', [[{ kind: 'hold' }]], broken, ['history'])).toBe(6);
    expect(points('old-promise', [[{ kind: 'hold' }], [{ kind: 'remind' }]], broken)).toBe(14);
    expect(
      rule('old-promise', [[{ kind: 'hold' }], [{ kind: 'remind' }]], broken, ['history']),
    ).toMatchObject({
      earned: 20,
      evidence: [
        { turn: 0, points: 6 },
        { turn: 2, points: 14 },
      ],
    });
  });

  it('that was kept is worth 20 for knowing it', () => {
    expect(points('old-promise', [], {}, ['history'])).toBe(20);
    expect(points('old-promise', [], {}, ['statement'])).toBe(0);
  });
});

describe('a reason', () => {
  it('looked into is worth its whole share of 25, held firm half, met by a measure four tenths, challenged a quarter', () => {
    const answered = (...actions: readonly Action[]) =>
      points('checked', [raised('house'), ...actions.map((action): Line => [action])]);
    expect(answered({ kind: 'verify' })).toBe(25);
    expect(answered({ kind: 'acknowledge' })).toBe(13);
    expect(answered({ kind: 'match-measure', measure: 'incentive' })).toBe(10);
    expect(answered({ kind: 'challenge' })).toBe(6);
    expect(answered({ kind: 'accept-excuse' })).toBe(0);
  });

  it('carries an equal share of them', () => {
    expect(points('checked', [raised('house'), [{ kind: 'verify' }], raised('stock')])).toBe(13);
    expect(points('checked', [[{ kind: 'verify' }]])).toBe(0);
  });
});

describe('the first date', () => {
  it('within twelve days is worth 25, within eighteen 15, later 7', () => {
    const first = (day: number) => points('first-date', [[{ kind: 'hold' }]], { commitment: dated(day) });
    expect([6, 17, 18, 23, 24, 30].map(first)).toEqual([25, 25, 15, 15, 7, 7]);
    expect(points('first-date', [[{ kind: 'hold' }]])).toBe(0);
  });

  it('stands at the line where it was last settled', () => {
    const asked: Action = { kind: 'ask-schedule', parts: 1, first: 12, last: 12 };
    const instalments = dated(12).instalments;
    const turn = (lines: readonly Line[]) =>
      rule('first-date', lines, { commitment: dated(12) })?.evidence.map((each) => each.turn);
    expect(turn([[asked, { kind: 'schedule-countered', instalments }], [{ kind: 'hold' }]])).toEqual([1]);
    expect(
      turn([
        [asked, { kind: 'schedule-countered', instalments }],
        [asked, { kind: 'scheduled', instalments }],
      ]),
    ).toEqual([2]);
  });
});

describe('the next contact', () => {
  it('up to three days before the first part is worth 30, up to seven 18, the day after 14, any other 6', () => {
    const closing = (followUp: number) =>
      points('next-contact', [[{ kind: 'close', followUp }]], { commitment: dated(20) });
    expect([20, 17, 16, 13, 12, 21, 22, 30].map(closing)).toEqual([30, 30, 18, 18, 6, 14, 6, 6]);
  });

  it('without a date to look forward to is worth 10, and so is an appointment made when leaving', () => {
    expect(points('next-contact', [[{ kind: 'close', followUp: 9 }]])).toBe(10);
    expect(points('next-contact', [[{ kind: 'leave', appointment: 9 }]], { commitment: dated(20) })).toBe(10);
    expect(points('next-contact', [[{ kind: 'hold' }]], { commitment: dated(20) })).toBe(0);
    expect(points('next-contact', [])).toBe(0);
  });
});
