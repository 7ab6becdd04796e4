/**
 * C20: a search for policies that score without collecting. Half of the variations are drawn at random, half are
 * climbed to from there: one change after the other, kept when it scores more for less money. What looks like a loophole
 * on a few territories is judged on many.
 */

import { HEADLINES } from '../../protocol/score.ts';
import { draws } from '../../world/chance.ts';
import type { Row } from './row.ts';
import { sampleBot, sum } from './season-sample.ts';
import { average, type Estimate, meanOf, ratioOf } from './statistics.ts';
import { AS_EXPERT, botOf, type Variation, vary } from './variation.ts';

/** One month of a small territory: enough to tell a loophole from a policy, and cheap enough for thousands. */
const SMALL = { dealers: 4, months: 1 };

interface Tried {
  readonly variation: Variation;
  /** By territory. */
  readonly scores: readonly number[];
  readonly money: readonly number[];
}

function attempt(variation: Variation, seeds: readonly number[]): Tried {
  const samples = seeds.map((seed) => sampleBot(botOf(variation), seed, SMALL));
  return {
    variation,
    scores: samples.map((months) =>
      average(months.flatMap(({ scores }) => HEADLINES.map((headline) => scores[headline]))),
    ),
    money: samples.map((months) => sum(months.map(({ paid }) => paid))),
  };
}

/** How good a loophole: points of score above the expert's, and percent of money below. */
function looseness(tried: Tried, expert: Tried): number {
  const points = average(tried.scores) - average(expert.scores);
  const money = sum(tried.money) / sum(expert.money);
  return points - (money - 1) * 40;
}

interface Search {
  /** Which of the independent searches this is: decides its luck. */
  readonly part: number;
  readonly variations: number;
  readonly seeds: readonly number[];
}

/** All variations of one search, in the order tried. */
export function search({ part, variations, seeds }: Search): readonly Tried[] {
  const expert = attempt(AS_EXPERT, seeds);
  const luck = draws(20_260_000 + part, 'order', 0);
  const tried: Tried[] = [];
  const known = new Set<string>();
  /** The next variation of `from` that nobody has tried. */
  const another = (from: Variation, most: number): Tried => {
    for (;;) {
      const variation = vary(from, luck.int(1, most), luck);
      const key = JSON.stringify(variation);
      if (known.has(key)) continue;
      known.add(key);
      return attempt(variation, seeds);
    }
  };
  while (tried.length < variations / 2) tried.push(another(AS_EXPERT, 8));
  let best = tried.reduce((one, other) => (looseness(other, expert) > looseness(one, expert) ? other : one));
  while (tried.length < variations) {
    const next = another(best.variation, 3);
    tried.push(next);
    if (looseness(next, expert) > looseness(best, expert)) best = next;
  }
  return tried;
}

/** Variations that might break the row: the loosest, and the best scores for less than the expert's money. */
export function suspectsOf(tried: readonly Tried[], expert: Tried, most: number): readonly Variation[] {
  const first = (of: readonly Tried[], key: (tried: Tried) => number) =>
    [...of].sort((a, b) => key(b) - key(a)).slice(0, most);
  const poorer = tried.filter(({ money }) => sum(money) < sum(expert.money));
  const chosen = new Set([
    ...first(tried, (one) => looseness(one, expert)),
    ...first(poorer, ({ scores }) => average(scores)),
  ]);
  return [...chosen].map(({ variation }) => variation);
}

/** The suspects on many territories. */
export function tryAgain(variations: readonly Variation[], seeds: readonly number[]): readonly Tried[] {
  return variations.map((variation) => attempt(variation, seeds));
}

/** Points below the expert within which a variation counts as scoring like one. */
const ALIKE = 5;

/**
 * Share of the expert's money which such a variation has at least. A plan and measures together bring up to a third of
 * it (C6), and are seen by the radar, not by the three scores; more than those must not be left out unseen.
 */
const LEAST_ALIKE = 0.6;

/** `judged` stands for the `count` variations tried; `expert` played the same territories. */
export function loopholeRows(count: number, judged: readonly Tried[], expert: Tried): readonly Row[] {
  const measured = judged.map(({ scores, money }) => ({
    points: meanOf(scores.map((score, at) => score - (expert.scores[at] ?? 0))),
    money: ratioOf(money, expert.money),
  }));
  const poor = measured.filter(({ money }) => money.value < 0.9).map(({ points }) => points);
  const alike = measured.filter(({ points }) => points.value > -ALIKE).map(({ money }) => money);
  const best = extreme(poor, (one, other) => other.value > one.value);
  const least = extreme(alike, (one, other) => other.value < one.value);
  return [
    {
      id: 'C20',
      phenomenon: `${count} variations: best score under 90% of the money`,
      must: 'at most +5',
      measured: best,
      unit: 'points',
      holds: best.value <= 5,
    },
    {
      id: 'C20',
      phenomenon: 'scoring like the expert (less 5 points): least money',
      must: `at least ${LEAST_ALIKE.toFixed(2)}`,
      measured: least,
      unit: 'ratio',
      holds: least.value >= LEAST_ALIKE,
    },
  ];
}

function extreme(from: readonly Estimate[], better: (one: Estimate, other: Estimate) => boolean): Estimate {
  const [first] = from;
  if (!first) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  return from.reduce((one, other) => (better(one, other) ? other : one), first);
}
