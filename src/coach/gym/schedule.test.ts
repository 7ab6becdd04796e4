import { describe, expect, it } from 'vitest';
import type { DrillGrade, PatternId } from '../../protocol/gym.ts';
import { PATTERNS } from './patterns.ts';
import { type Done, nextPattern, tries } from './schedule.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

function drilled(pattern: PatternId, grade: DrillGrade, at: number, dealer = 'ma-zong', seed = 1): Done {
  const result = { again: 20, hard: 60, good: 80, easy: 97 }[grade];
  return { pattern, dealer, seed, at, result, grade };
}

describe('the next drill', () => {
  it('begins with one of each practice', () => {
    const done: Done[] = [];
    const practices = new Set<string>();
    for (let turn = 0; turn < 6; turn += 1) {
      const pattern = nextPattern(done, PATTERNS, NOW + turn * 2 * MINUTE);
      if (!pattern) throw new Error('nothing to drill');
      practices.add(pattern.practice);
      done.push(drilled(pattern.id, 'good', NOW + turn * 2 * MINUTE));
    }
    expect(practices.size).toBe(6);
  });

  it('takes up what was missed within minutes, but not at once', () => {
    const done = [drilled('no-date', 'again', NOW)];
    const next = nextPattern(done, PATTERNS, NOW + 2 * MINUTE);
    expect(next?.id).not.toBe('no-date');
    const two = [...done, drilled('no-plan', 'good', NOW + 2 * MINUTE)];
    expect(nextPattern(two, PATTERNS, NOW + 4 * MINUTE)?.id).toBe('no-date');
  });

  it('leaves what went well alone for days, and brings it back then', () => {
    const done = [drilled('no-date', 'easy', NOW), drilled('no-plan', 'easy', NOW)];
    for (const minutes of [1, 10, 600])
      expect(['no-date', 'no-plan']).not.toContain(nextPattern(done, PATTERNS, NOW + minutes * MINUTE)?.id);
    expect(nextPattern(done, PATTERNS, NOW + 60 * 24 * 60 * MINUTE)?.id).toBe('no-date');
  });

  it('is the same for the same past: nothing in it is left to chance', () => {
    const done = [drilled('no-date', 'again', NOW), drilled('put-off', 'hard', NOW + MINUTE)];
    const first = nextPattern(done, PATTERNS, NOW + 5 * MINUTE);
    expect(nextPattern(done, PATTERNS, NOW + 5 * MINUTE)).toBe(first);
  });
});

describe('a pattern that comes again', () => {
  it('comes with somebody else, and never as a puzzle that was met before', () => {
    const people = ['ma-zong', 'he-ge', 'lu-gong'];
    const done: Done[] = [];
    for (let round = 0; round < 12; round += 1) {
      const [ref] = tries('no-date', people, done, 4);
      if (!ref) throw new Error('nobody left');
      expect(done.some(({ dealer, seed }) => dealer === ref.dealer && seed === ref.seed)).toBe(false);
      if (done.length > 0) expect(ref.dealer).not.toBe(done.at(-1)?.dealer);
      done.push(drilled('no-date', 'again', NOW + round, ref.dealer, ref.seed));
    }
  });

  it('comes in an order that anybody can work out: the salt turns the dealers and steps through the seeds', () => {
    const all = [...tries('no-date', ['a', 'b', 'c'], [], 4)];
    // Three dealers, eight rounds of twelve seeds each; the fourth turn begins with the second dealer.
    expect(all).toHaveLength(3 * 8 * 12);
    expect(all.slice(0, 2)).toEqual([
      // 1 + 4 × 6151, and 389 on.
      { pattern: 'no-date', dealer: 'b', seed: 24_605 },
      { pattern: 'no-date', dealer: 'b', seed: 24_994 },
    ]);
    expect(all[12]).toEqual({ pattern: 'no-date', dealer: 'c', seed: 24_605 });
    // The second round goes on where the first ended: 24,604 + 12 × 389.
    expect(all[36]).toEqual({ pattern: 'no-date', dealer: 'b', seed: 29_273 });
    // 1 + (17 × 6151) mod 100,003.
    expect([...tries('no-date', ['a'], [], 17)][0]?.seed).toBe(4_565);
  });

  it('comes first with those met least in it, then with those met least at all', () => {
    const done = [drilled('no-date', 'good', NOW, 'a', 5), drilled('put-off', 'good', NOW, 'b', 5)];
    const order = [...new Set([...tries('no-date', ['a', 'b', 'c'], done, 0)].map(({ dealer }) => dealer))];
    expect(order).toEqual(['c', 'b', 'a']);
  });
});
