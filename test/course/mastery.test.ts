/** The rules of mastery against people who can and people who cannot: an old hand, a beginner, and who lacks one practice. */
import { describe, expect, it } from 'vitest';
import { expert } from '../../src/bots/expert.ts';
import { WITHOUT } from '../../src/bots/month/policy.ts';
import { MONTH_BOTS } from '../../src/bots/month/roster.ts';
import { BOTS } from '../../src/bots/roster.ts';
import { firstMorning, meetingBy, playOn } from '../../src/coach/course/bot-play.ts';
import { isMastered } from '../../src/coach/course/criterion.ts';
import { isDone, masteryOf } from '../../src/coach/course/mastery.ts';
import { meetingSituation, monthSituation } from '../../src/coach/course/situation.ts';
import { TERRITORY } from '../../src/content/dealers.ts';
import { chooseTerritory } from '../../src/dialogue/month-play.ts';
import { CRITERIA } from '../../src/protocol/course.ts';

const POOL = TERRITORY.map(({ brief }) => brief);
const SEEDS = Array.from({ length: 10 }, (_, index) => 1_000 + index * 613);

const MEETINGS = [
  ['plan', 'without-plan'],
  ['commitment', 'without-commitment'],
  ['high-standard', 'without-firmness'],
  ['knowledge-and-courage', 'without-knowledge'],
] as const;

describe.each(MEETINGS)('the lesson "%s"', (lesson, lacking) => {
  const situations = SEEDS.map((seed) => meetingSituation(lesson, POOL, seed, ['lao-tian']));
  const passes = (bot: Parameters<typeof meetingBy>[0]) =>
    situations.filter(({ dealer, seed }) => isMastered(masteryOf(lesson, meetingBy(bot, dealer, seed).tried)))
      .length;

  it('is passed by an old hand in at least nine of ten tries', () => {
    expect(passes(BOTS.expert)).toBeGreaterThanOrEqual(9);
  });
  it('is not passed in the first week, nor by an old hand who leaves out just this', () => {
    expect(passes(BOTS.beginner)).toBe(0);
    expect(passes(expert(WITHOUT[lacking].style))).toBe(0);
  });
  it('shows all its criteria from the first line on, and never brings in the one just met', () => {
    const [criteria] = situations.map(({ expert: { tried } }) => masteryOf(lesson, tried));
    expect(criteria?.map(({ id }) => id)).toEqual(CRITERIA[lesson]);
    expect(situations.map(({ dealer }) => dealer.id)).not.toContain('lao-tian');
  });
});

describe.each([
  ['measures', 'without-measures'],
  ['follow-up', 'without-follow-up'],
] as const)('the lesson "%s", which takes days', (lesson, lacking) => {
  const situations = SEEDS.map((seed) => monthSituation(lesson, POOL, seed));
  const passes = (bot: keyof typeof MONTH_BOTS) =>
    situations.filter(({ dealers, seed, prefix, begun }) => {
      let next = 0;
      const before = playOn(
        firstMorning(dealers, seed),
        () => () => prefix[next++] ?? { kind: 'end-day' },
        () => next >= prefix.length,
      );
      const after = playOn(before, MONTH_BOTS[bot], (soFar) =>
        isDone(lesson, { scenario: 'month', begun, ...soFar }),
      );
      return isMastered(masteryOf(lesson, { scenario: 'month', begun, ...after }));
    }).length;

  it('is passed by an old hand in at least nine of ten tries', () => {
    expect(passes('expert')).toBeGreaterThanOrEqual(9);
  });
  it('is not passed in the first week, nor by an old hand who leaves out just this', () => {
    expect(passes('beginner')).toBe(0);
    expect(passes(lacking)).toBe(0);
  });
  it('begins on a morning at the desk, with everybody talked to', () => {
    for (const { dealers, seed, prefix } of situations) {
      let next = 0;
      const { view } = playOn(
        firstMorning(dealers, seed),
        () => () => prefix[next++] ?? { kind: 'end-day' },
        () => next >= prefix.length,
      );
      expect(view.phase).toBe('desk');
      expect(view.dealers.every(({ talks }) => talks > 0)).toBe(true);
    }
  });
});

describe('the month at the end', () => {
  const passes = (bot: keyof typeof MONTH_BOTS, seed: number) => {
    const month = playOn(firstMorning(chooseTerritory(POOL, 8, seed), seed), MONTH_BOTS[bot], () => false);
    return isMastered(masteryOf('capstone', { scenario: 'month', begun: 0, ...month }));
  };

  it('is passed by an old hand, not by who knows half of it, nor without a plan', () => {
    for (const seed of [3, 80, 157]) {
      expect(passes('expert', seed)).toBe(true);
      expect(passes('intermediate', seed)).toBe(false);
      expect(passes('beginner', seed)).toBe(false);
      expect(passes('without-plan', seed)).toBe(false);
    }
  });
});
