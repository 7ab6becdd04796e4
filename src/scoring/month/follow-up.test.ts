import { describe, expect, it } from 'vitest';
import type { DealerMonth, Tightness } from '../../protocol/month-event.ts';
import { FOLLOW_UP_RULES, type FollowUpRule } from '../../protocol/month-score.ts';
import { FOLLOW_UP_POINTS, followUpOf } from './follow-up.ts';
import type { DealerFileOfMonth, PartStory } from './ledger.ts';

const part = (change: Partial<PartStory> = {}): PartStory => ({
  day: 12,
  amount: 30_000,
  agreed: 3,
  reminded: null,
  contacted: null,
  found: { at: 20, day: 13, state: 'kept' },
  pressed: null,
  renewed: false,
  renewal: false,
  ...change,
});
const done = { at: 9, taken: 'well' } as const;
const missed = (day: number) => ({ at: 20, day, state: 'missed' }) as const;

/** The points of each rule for a dealer whom the tightness `suits` suits. */
function points(suits: Tightness, parts: readonly PartStory[], change: Partial<DealerFileOfMonth> = {}) {
  const evidence = followUpOf({
    dealer: 'test-dealer',
    month: 1,
    talks: [],
    planned: null,
    parts,
    pestered: [],
    lastDay: 31,
    prepared: [],
    asked: [],
    result: { suits } as DealerMonth,
    ...change,
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
    const tightness = (suits: Tightness, change: Partial<PartStory>) =>
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
    const caught = (found: PartStory['found']) => points('loose', [part({ found })]).caught;
    const kept = (day: number) => ({ at: 20, day, state: 'kept' }) as const;
    expect(caught(kept(13))).toBe(FOLLOW_UP_POINTS.caught);
    expect(caught(kept(25))).toBeLessThan(FOLLOW_UP_POINTS.caught);
    expect(caught(kept(25))).toBeGreaterThan(0);
    expect(caught(null)).toBe(0);
    // A rep who never looks cannot have chosen to leave a good payer alone.
    expect(points('loose', [part({ found: null })])).toEqual({
      'on-time': 0,
      tightness: 0,
      caught: 0,
      pressed: 0,
    });
  });

  it('a miss is pressed at once; whether it then comes is luck', () => {
    const pressed = (change: Partial<PartStory>) =>
      points('loose', [part({ found: missed(13), ...change })]).pressed;
    expect(pressed({ pressed: { at: 21, day: 13 } })).toBe(FOLLOW_UP_POINTS.pressed);
    expect(pressed({ pressed: { at: 40, day: 25 } })).toBe(FOLLOW_UP_POINTS.pressed / 2);
    expect(pressed({})).toBe(0);
    expect(points('loose', [part()]).pressed).toBe(FOLLOW_UP_POINTS.pressed);
  });

  it('each part counts for its share', () => {
    const half = points('loose', [part(), part({ found: null })]);
    for (const rule of FOLLOW_UP_RULES) expect(half[rule]).toBe(FOLLOW_UP_POINTS[rule] / 2);
  });

  it('ringing for nothing costs points, each time', () => {
    const { tightness } = points('loose', [part()], { pestered: [7, 8] });
    const { tightness: once } = points('loose', [part()], { pestered: [7] });
    expect(FOLLOW_UP_POINTS.tightness - tightness).toBe(2 * (FOLLOW_UP_POINTS.tightness - once));
    expect(once).toBeLessThan(FOLLOW_UP_POINTS.tightness);
  });

  it('a new day that is the month’s last cannot be looked after, and is nobody’s fault', () => {
    const last = part({ day: 31, renewal: true, found: null });
    expect(points('loose', [part(), last])).toEqual(points('loose', [part()]));
    // Agreeing on the last day in the first place is a choice.
    expect(points('loose', [part(), { ...last, renewal: false }]).caught).toBe(FOLLOW_UP_POINTS.caught / 2);
  });
});
