/** Everything the calibration needs to know of one territory: all bots play it, so that their results pair up. */
import type { MonthBotName } from '../../bots/month/roster.ts';
import { type SeasonSample, sampleSeason } from './season-sample.ts';

/** Months each bot plays; C8 asks for six months, C13 for four, the others for three. */
const MONTHS = {
  expert: 6,
  'always-tight': 6,
  'firm-start': 4,
  'lax-start': 4,
  intermediate: 3,
  beginner: 3,
  'without-plan': 3,
  'without-measures': 3,
  'without-commitment': 3,
  'without-follow-up': 3,
  'without-firmness': 3,
  'without-knowledge': 3,
  'without-anything': 3,
  'always-loose': 3,
  aggressive: 3,
  late: 3,
  'plan-sent': 3,
  'fitting-measures': 3,
  'unfitting-measures': 3,
  'always-first-option': 3,
  'longest-line': 3,
  random: 3,
  'highest-ask': 3,
  'always-threaten': 3,
  'accept-everything': 3,
  'spam-contact': 3,
} as const satisfies Record<MonthBotName, number>;

export const SAMPLED = Object.keys(MONTHS) as readonly MonthBotName[];

const DEALERS = 8;

export type TerritorySample = Readonly<Record<MonthBotName, SeasonSample>>;

export function sampleTerritory(seed: number): TerritorySample {
  const played = SAMPLED.map((bot) => [
    bot,
    sampleSeason(bot, seed, { dealers: DEALERS, months: MONTHS[bot] }),
  ]);
  // One season for each of the names just listed.
  return Object.fromEntries(played) as TerritorySample;
}
