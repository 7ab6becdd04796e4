/** What the calibration keeps of a season that a bot has played: a few figures for each month. */
import type { MonthBot } from '../../bots/month/month-bot.ts';
import { MONTH_BOTS, type MonthBotName } from '../../bots/month/roster.ts';
import { TERRITORY } from '../../content/dealers.ts';
import type { DealerId, MonthEventOf, Tightness } from '../../protocol/month-event.ts';
import { type ScoreValues, valuesOf } from '../../protocol/score.ts';
import type { Percent, Yuan } from '../../protocol/units.ts';
import { seasonScoresOf } from '../../scoring/month/score.ts';
import { chooseBriefs } from '../../world/territory.ts';
import { playSeason } from '../play-month.ts';

const POOL = TERRITORY.map(({ brief }) => brief);

export interface MonthSample {
  readonly quota: Yuan;
  readonly paid: Yuan;
  readonly committed: Yuan;
  /** What the measures brought, and how many there were. */
  readonly brought: Yuan;
  readonly measures: number;
  readonly scores: ScoreValues;
  readonly dealers: readonly {
    readonly id: DealerId;
    readonly suits: Tightness;
    readonly trust: Percent;
  }[];
}
/** The months of one season, in order. */
export type SeasonSample = readonly MonthSample[];

interface Scope {
  readonly dealers: number;
  readonly months: number;
}

/** The bot of that name plays the territory of `seed`. */
export function sampleSeason(bot: MonthBotName, seed: number, scope: Scope): SeasonSample {
  return sampleBot(MONTH_BOTS[bot], seed, scope);
}

export function sampleBot(bot: MonthBot, seed: number, { dealers, months }: Scope): SeasonSample {
  const played = playSeason(bot, { briefs: chooseBriefs(POOL, dealers, seed), seed, months });
  const scored = seasonScoresOf(played.events)?.months ?? [];
  return played.months.map((closed, index) => {
    const scores = scored[index]?.scores;
    if (!scores) throw new Error('a month closed without scores');
    return {
      ...moneyOf(closed),
      scores: valuesOf(scores),
      dealers: closed.dealers.map(({ dealer, suits, trust }) => ({ id: dealer, suits, trust: trust.after })),
    };
  });
}

function moneyOf({ quota, paid, dealers }: MonthEventOf<'month-closed'>) {
  const measures = dealers.flatMap((dealer) => dealer.measures);
  return {
    quota,
    paid,
    committed: sum(dealers.map(({ committed }) => committed)),
    brought: sum(measures.map(({ brought }) => brought)),
    measures: measures.length,
  };
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
