/**
 * How often a dealer repeats a line within a month. What counts is what is heard: a wording the same dealer has
 * used this month, and a bare gesture where words were due, both mean a dealer who has run out of things to say.
 */
import { describe, expect, it } from 'vitest';
import { MONTH_BOTS, type MonthBotName } from '../bots/month/roster.ts';
import { createMonthSpeaker } from '../content/say-month.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import { playSeason } from './play-month.ts';
import { territoryOf } from './territory-of.ts';

interface Count {
  lines: number;
  repeats: number;
  gestures: number;
}

function heard(bot: MonthBotName, dealers: number, months: number, seed: number): Count {
  const input = { briefs: territoryOf(dealers, seed), seed, months };
  const { events } = playSeason(MONTH_BOTS[bot], input);
  return countOf(seed, events);
}

function countOf(seed: number, events: readonly MonthEvent[]): Count {
  const speaker = createMonthSpeaker(seed);
  let used = new Set<string>();
  const count: Count = { lines: 0, repeats: 0, gestures: 0 };
  for (const event of events) {
    if (event.kind === 'month-opened') used = new Set();
    for (const { by, id, dealer } of speaker.say(event)) {
      const gesture = /(^|\/)seen\/beat/.test(id);
      if (by !== 'dealer' && by !== 'spouse' && !gesture) continue;
      count.lines += 1;
      const key = `${dealer} ${id}`;
      if (gesture) count.gestures += 1;
      else if (used.has(key)) count.repeats += 1;
      used.add(key);
    }
  }
  return count;
}

describe('in a month', () => {
  it.each([
    ['expert', 8],
    ['expert', 12],
    ['random', 8],
    ['random', 12],
  ] as const)(
    'of a player like %s with %i dealers fewer than one line in ten is a repeat',
    (bot, dealers) => {
      const counts = [1, 2, 3, 4].map((seed) => heard(bot, dealers, 1, seed));
      const sum = (of: (count: Count) => number) => counts.reduce((all, count) => all + of(count), 0);
      const lines = sum((count) => count.lines);
      expect(lines).toBeGreaterThan(1_000);
      expect(sum((count) => count.repeats + count.gestures) / lines).toBeLessThan(0.1);
      // Nor does any single month come near it.
      for (const { lines: some, repeats, gestures } of counts)
        expect((repeats + gestures) / some).toBeLessThan(0.1);
    },
    180_000,
  );

  it('and over three months a dealer begins afresh each month', () => {
    const { lines, repeats, gestures } = heard('expert', 8, 3, 5);
    expect(lines).toBeGreaterThan(500);
    expect((repeats + gestures) / lines).toBeLessThan(0.1);
  });

  it('a dealer who is rung up forty times over nothing does repeat himself: the count is not blind', () => {
    const { lines, repeats } = countOf(
      1,
      Array.from({ length: 40 }, () => ({ kind: 'pestered', dealer: 'lao-zhou' }) as const),
    );
    expect(lines).toBe(40);
    expect(repeats / lines).toBeGreaterThan(0.1);
  });
});
