/**
 * From the facts of many games to the courage curve, week by week, and the six practices with the games behind
 * each.
 */
import type { GameFacts, PracticePoint, TalkFacts, WeekPoint } from '../../protocol/growth.ts';
import { PRACTICES } from '../../protocol/month-score.ts';

const DAY = 86_400_000;
/** 1 January 1970 was a Thursday. */
const FROM_MONDAY = 3;

/** The week of a moment; `minutesEast` is how far east of Greenwich the person's clock is. */
export function weekOf(moment: number, minutesEast: number): number {
  return Math.floor((Math.floor((moment + minutesEast * 60_000) / DAY) + FROM_MONDAY) / 7);
}

/** The Monday of a week, as milliseconds since 1970, at midnight in Greenwich. */
export function mondayOf(week: number): number {
  return (week * 7 - FROM_MONDAY) * DAY;
}

/** Weeks with at least one talk, the oldest first. */
export function curveOf(
  games: readonly GameFacts[],
  minutesEast: (moment: number) => number,
): readonly WeekPoint[] {
  const weeks = new Map<number, GameFacts[]>();
  for (const game of games) {
    if (game.talks.length === 0) continue;
    const week = weekOf(game.endedAt, minutesEast(game.endedAt));
    weeks.set(week, [...(weeks.get(week) ?? []), game]);
  }
  return [...weeks].sort(([a], [b]) => a - b).map(([week, own]) => pointOf(week, own));
}

function pointOf(week: number, games: readonly GameFacts[]): WeekPoint {
  const talks = games.flatMap((game) => game.talks);
  const asks = talks.flatMap(({ ask }) => (ask ? [ask] : []));
  const sum = (of: (talk: TalkFacts) => number) => talks.reduce((all, talk) => all + of(talk), 0);
  const excuses = sum((talk) => talk.excuses);
  return {
    week,
    games: [...games].sort((a, b) => b.endedAt - a.endedAt),
    talks: talks.length,
    height: asks.length === 0 ? null : Math.round(mean(asks.map(({ height }) => height))),
    soon: asks.length === 0 ? null : Math.round(mean(asks.map(({ turn }) => turn)) * 10) / 10,
    weak: Math.round(mean(talks.map(({ weak }) => (weak ? 100 : 0)))),
    passed: excuses === 0 ? null : Math.min(100, Math.round((sum((talk) => talk.passed) * 100) / excuses)),
  };
}

/**
 * Each practice as the mean over the games that gave occasion for it; a month counts as much as its number of
 * talks.
 */
export function practicePoints(games: readonly GameFacts[]): readonly PracticePoint[] {
  return PRACTICES.map((practice) => {
    const own = games.flatMap(({ practices, talks }) => {
      const value = practices[practice];
      return value === null ? [] : [{ value, weight: Math.max(1, talks.length) }];
    });
    const weight = own.reduce((sum, each) => sum + each.weight, 0);
    const total = own.reduce((sum, each) => sum + each.value * each.weight, 0);
    return { practice, value: weight === 0 ? null : Math.round(total / weight), games: own.length };
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
