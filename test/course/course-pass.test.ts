import { describe, expect, it } from 'vitest';
import { MONTH_BOTS, type MonthBotName } from '../../src/bots/month/roster.ts';
import { TERRITORY } from '../../src/content/dealers.ts';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import { coursePassOf } from '../../src/session/course-pass.ts';
import { beginTry } from '../../src/session/course-try.ts';
import { finalOf } from '../../src/session/final.ts';
import type { MonthSession } from '../../src/session/month-session.ts';

const cast = { pool: TERRITORY.map(({ brief }) => brief), words: WORDS_VERSION };

function monthBy(bot: MonthBotName): MonthSession {
  const { session } = beginTry('capstone', cast, 5, []);
  if (session.scenario !== 'month') throw new Error('the capstone is a month');
  const player = MONTH_BOTS[bot]();
  while (session.view().phase !== 'over') {
    const refusal = session.act(player({ view: session.view(), chance: (low) => low, wording: () => '' }));
    if (refusal) throw new Error(refusal.message);
  }
  return session;
}

describe('the month that ends the course', () => {
  it('says nothing before it is over', () => {
    const { session } = beginTry('capstone', cast, 5, []);
    expect(session.scenario === 'month' && coursePassOf(session)).toBeUndefined();
  });
  it('stands on its certificate with the scores and the fingerprint of its report', () => {
    const session = monthBy('expert');
    const final = finalOf(session);
    const pass = coursePassOf(session);
    expect(pass?.fingerprint).toBe(final?.logHash);
    expect(pass?.dealers).toBe(8);
    expect(pass?.mark).toBeGreaterThanOrEqual(pass?.pass ?? 100);
  });
  it('names every practice that was left out as the weakest', () => {
    expect(coursePassOf(monthBy('beginner'))?.weakest).toEqual(
      expect.arrayContaining(['plan', 'measures', 'follow-up']),
    );
  });
});
