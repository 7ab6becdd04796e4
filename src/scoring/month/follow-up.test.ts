import { describe, expect, it } from 'vitest';
import { agreementOn } from '../../books/agreement.ts';
import { blankPage } from '../../books/page.ts';
import { type BookedPart, freshPart } from '../../books/part.ts';
import { FOLLOW_UP_POINTS } from '../../protocol/follow-up-points.ts';
import type { DealerMonth, Tightness } from '../../protocol/month-event.ts';
import { FOLLOW_UP_RULES, type FollowUpRule } from '../../protocol/month-score.ts';
import { followUpOf } from './follow-up.ts';

const agreed = { at: 3, day: 4 };
const found = (day: number, state: 'kept' | 'missed' = 'kept') => [
  { at: 20, day, state, paid: state === 'kept' ? 30_000 : 0 },
];
const part = (change: Partial<BookedPart> = {}): BookedPart => ({
  ...freshPart({ number: 1, day: 12, amount: 30_000, agreed }),
  found: found(13),
  ...change,
});
const done = { at: 9, day: 11, taken: 'well' } as const;

/** Points of each rule for a dealer of whom following up `suits`; `pestered`: actions without a cause. */
function points(suits: Tightness, parts: readonly BookedPart[], pestered: readonly number[] = []) {
  const commitment = { amount: 60_000, instalments: [], method: null, written: true, specific: true };
  const evidence = followUpOf({
    dealer: 'test-dealer',
    month: 1,
    talks: [],
    page: {
      ...blankPage('test-dealer'),
      agreements: [{ ...agreementOn(commitment, agreed), parts }],
      contacts: pestered.map((at) => ({ at, day: 9, what: 'pestering', taken: 'coolly' })),
    },
    lastDay: 31,
    result: { suits } as DealerMonth,
  });
  const of = (rule: FollowUpRule) =>
    evidence.filter((each) => each.rule === rule).reduce((sum, each) => sum + each.evidence.points, 0);
  return Object.fromEntries(FOLLOW_UP_RULES.map((rule) => [rule, of(rule)])) as Record<FollowUpRule, number>;
}

describe('following up a dealer', () => {
  it('in every way that suits him is worth a hundred', () => {
    expect(Object.values(FOLLOW_UP_POINTS).reduce((sum, each) => sum + each, 0)).toBe(100);
    expect(points('loose', [part()])).toEqual(FOLLOW_UP_POINTS);
    expect(points('normal', [part({ reminded: done })])).toEqual(FOLLOW_UP_POINTS);
    expect(points('tight', [part({ contacted: done })])).toEqual(FOLLOW_UP_POINTS);
  });

  it('who has nothing dated has nothing to follow up, and gets nothing for it', () => {
    expect(Object.values(points('tight', [part({ day: null })])).every((each) => each === 0)).toBe(true);
  });

  it('more than suits the reliable is worth less, and so is less than suits the slippery', () => {
    const tightness = (suits: Tightness, change: Partial<BookedPart>) =>
      points(suits, [part(change)]).tightness;
    for (const suits of ['loose', 'normal', 'tight'] as const) {
      const [nothing = 0, line = 0, call = 0] = [{}, { reminded: done }, { contacted: done }].map((change) =>
        tightness(suits, change),
      );
      const best = { loose: nothing, normal: line, tight: call }[suits];
      expect(Math.max(nothing, line, call)).toBe(best);
    }
    expect(tightness('loose', { contacted: done })).toBe(0);
    expect(tightness('tight', {})).toBe(0);
  });

  it('the outcome is looked up soon: late is worth less, never is worth nothing', () => {
    const caught = (looked: BookedPart['found']) => points('loose', [part({ found: looked })]).caught;
    // Due on the 12th: three days later is the 15th.
    expect(caught(found(13))).toBe(FOLLOW_UP_POINTS.caught);
    expect(caught(found(15))).toBe(FOLLOW_UP_POINTS.caught);
    // Late, it earns four tenths of the thirty.
    expect(caught(found(16))).toBe(12);
    expect(caught([])).toBe(0);
    // A rep who never looks cannot have chosen to leave a good payer alone.
    expect(points('loose', [part({ found: [] })])).toEqual({
      'on-time': 0,
      tightness: 0,
      caught: 0,
      pressed: 0,
    });
  });

  it('a miss is pressed at once; whether it then comes is luck', () => {
    const pressed = (change: Partial<BookedPart>) =>
      points('loose', [part({ found: found(13, 'missed'), ...change })]).pressed;
    const press = (day: number) => ({
      pressed: [{ at: 21, day, by: 'call', owed: 30_000, answer: 'puts-off' } as const],
    });
    // Found on the 13th: three days later is the 16th; later than that it earns half of the thirty.
    expect(pressed(press(16))).toBe(30);
    expect(pressed(press(17))).toBe(15);
    expect(pressed({})).toBe(0);
    expect(points('loose', [part()]).pressed).toBe(FOLLOW_UP_POINTS.pressed);
  });

  it('each part counts for its share', () => {
    const half = points('loose', [part(), part({ found: [] })]);
    for (const rule of FOLLOW_UP_RULES) expect(half[rule]).toBe(FOLLOW_UP_POINTS[rule] / 2);
  });

  it('ringing for nothing costs points, each time', () => {
    const { tightness } = points('loose', [part()], [7, 8]);
    const { tightness: once } = points('loose', [part()], [7]);
    expect(FOLLOW_UP_POINTS.tightness - tightness).toBe(2 * (FOLLOW_UP_POINTS.tightness - once));
    expect(once).toBeLessThan(FOLLOW_UP_POINTS.tightness);
  });

  it('a new day that is the month’s last cannot be looked after, and is nobody’s fault', () => {
    const last = part({ day: 31, renewal: true, found: [] });
    expect(points('loose', [part(), last])).toEqual(points('loose', [part()]));
    // Agreeing on the last day in the first place is a choice.
    expect(points('loose', [part(), { ...last, renewal: false }]).caught).toBe(FOLLOW_UP_POINTS.caught / 2);
  });
});
