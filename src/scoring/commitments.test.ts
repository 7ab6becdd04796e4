import { describe, expect, it } from 'vitest';
import { aStory, type Line } from '../../test/support/a-story.ts';
import type { Commitment } from '../protocol/event.ts';
import type { Rule } from '../protocol/score.ts';
import { commitments } from './commitments.ts';

const part = (day: number) => ({ day, amount: 50_000 });
const commitment = (change: Partial<Commitment> = {}): Commitment => ({
  amount: 100_000,
  instalments: [part(12), part(20)],
  method: 'transfer',
  written: true,
  specific: true,
  ...change,
});
const ASKED: Line = [
  { kind: 'ask-commitment', amount: 100_000 },
  { kind: 'committed', amount: 100_000 },
];
const SCHEDULED: Line = [
  { kind: 'ask-schedule', parts: 2, first: 12, last: 20 },
  { kind: 'scheduled', instalments: [part(12), part(20)] },
];
const COUNTERED: Line = [
  { kind: 'ask-schedule', parts: 2, first: 8, last: 12 },
  { kind: 'schedule-countered', instalments: [part(12), part(20)] },
];
const AGREED: Line = [
  { kind: 'ask-method', method: 'transfer' },
  { kind: 'method-agreed', method: 'transfer' },
];
const SIGNED: Line = [{ kind: 'ask-writing' }, { kind: 'signed' }];
const LINES = [ASKED, SCHEDULED, AGREED, SIGNED];

const points = (rule: Rule, change: Partial<Commitment> | null, lines: readonly Line[] = LINES) =>
  commitments(aStory(lines, { commitment: change && commitment(change) })).find((each) => each.rule === rule)
    ?.earned;
const turns = (rule: Rule, lines: readonly Line[], change: Partial<Commitment> = {}) =>
  commitments(aStory(lines, { commitment: commitment(change) }))
    .find((each) => each.rule === rule)
    ?.evidence.map(({ turn }) => turn);

describe('commitments won', () => {
  it('give 10 points for asking, whatever comes of it', () => {
    expect(points('asked', null)).toBe(10);
    expect(points('asked', null, [[{ kind: 'hold' }]])).toBe(0);
  });

  it('give up to 45 for the amount: nothing at six tenths of the attainable, all of them at the whole', () => {
    const won = (percent: number) => points('amount', { amount: percent * 1_000 });
    // (share − 0.6) ÷ 0.4 of 45 points: 11.25 at 70%, 22.5 at 80%, 33.75 at 90%.
    expect([40, 60, 62, 70, 80, 90, 99, 100].map(won)).toEqual([0, 0, 2, 11, 23, 34, 44, 45]);
    expect(won(130)).toBe(45);
    expect(points('amount', null)).toBe(0);
  });

  it('give a fifth of that, 9, for a word that was never made specific', () => {
    const vague = (percent: number) =>
      points('amount', { amount: percent * 1_000, specific: false, instalments: [] });
    expect([60, 70, 80, 100].map(vague)).toEqual([0, 2, 5, 9]);
  });

  it('give 15 for dates, 8 for more than one part and 3 for a single one', () => {
    const dated = (...days: readonly number[]) =>
      (['dated', 'parts'] as const).map((rule) => points(rule, { instalments: days.map(part) }));
    expect(dated()).toEqual([0, 0]);
    expect(dated(12)).toEqual([15, 3]);
    expect(dated(12, 20)).toEqual([15, 8]);
    expect(dated(12, 20, 25)).toEqual([15, 8]);
  });

  it('give 7 for the way of paying and 15 for a signature', () => {
    expect([points('method', {}), points('method', { method: null })]).toEqual([7, 0]);
    expect([points('written', {}), points('written', { written: false })]).toEqual([15, 0]);
  });

  it('stand at the line that won them: the last one where it was said twice', () => {
    expect(turns('amount', LINES)).toEqual([1]);
    expect(turns('dated', [ASKED, COUNTERED, SCHEDULED, SIGNED])).toEqual([3]);
    expect(turns('dated', [ASKED, COUNTERED, SIGNED])).toEqual([2]);
    expect(turns('method', [ASKED, SCHEDULED, AGREED, SIGNED])).toEqual([3]);
    expect(turns('written', LINES)).toEqual([4]);
    // A vague word is worth what it is worth when the talk is over.
    expect(turns('amount', LINES, { specific: false })).toEqual([4]);
  });
});
