/** Rows of the month: C6–C13 and C15–C17 and C19, from the same territories played by every bot. */
import type { MonthBotName } from '../../bots/month/roster.ts';
import { HEADLINES, type Headline } from '../../protocol/score.ts';
import { EXPLOITS } from './exploits.ts';
import { above, below, type Row } from './row.ts';
import { type MonthSample, type SeasonSample, sum } from './season-sample.ts';
import { average, bootstrap, meanOf, ratioOf, shareOf, spearman, spreadOf } from './statistics.ts';
import { SAMPLED, type TerritorySample } from './territory-sample.ts';

type Samples = readonly TerritorySample[];

/** Figures of the first `months` months of a season. */
const first = (season: SeasonSample, months: number, of: (month: MonthSample) => number) =>
  sum(season.slice(0, months).map(of));
const paid = (samples: Samples, bot: MonthBotName, months = 3) =>
  samples.map((sample) => first(sample[bot], months, (month) => month.paid));
const committed = (samples: Samples, bot: MonthBotName) =>
  samples.map((sample) => first(sample[bot], 3, (month) => month.committed));

function scoreOf(season: SeasonSample, months: number, headline: Headline): number {
  return first(season, months, ({ scores }) => scores[headline]) / months;
}

function meanScore(season: SeasonSample, months: number): number {
  return average(HEADLINES.map((headline) => scoreOf(season, months, headline)));
}

export function practiceRows(samples: Samples): readonly Row[] {
  const expert = paid(samples, 'expert');
  const without = (['plan', 'measures', 'commitment', 'follow-up', 'firmness', 'knowledge'] as const).map(
    (practice) =>
      below('C6', `without ${practice}: money of three months`, 0.95, {
        ...ratioOf(paid(samples, `without-${practice}`), expert),
      }),
  );
  return [
    ...without,
    below('C7', 'without any of the six', 0.55, ratioOf(paid(samples, 'without-anything'), expert)),
  ];
}

export function followUpRows(samples: Samples): readonly Row[] {
  const good = samples.map(
    (sample) => goodPayersTrust(sample, 'always-tight') - goodPayersTrust(sample, 'expert'),
  );
  const lost = meanOf(good.filter((change) => !Number.isNaN(change)));
  const firm = samples.map((sample) => sample['firm-start'][3]?.paid ?? 0);
  const lax = samples.map((sample) => sample['lax-start'][3]?.paid ?? 0);
  return [
    below(
      'C8',
      'tight on everyone, six months: money',
      1,
      ratioOf(paid(samples, 'always-tight', 6), paid(samples, 'expert', 6)),
    ),
    {
      id: 'C8',
      phenomenon: 'tight on everyone: trust of good payers',
      must: 'below −3',
      measured: lost,
      unit: 'points',
      holds: lost.high < -3,
    },
    below(
      'C9',
      'threatening against assertive, three months',
      1,
      ratioOf(paid(samples, 'aggressive'), paid(samples, 'expert')),
    ),
    above(
      'C10',
      'asking early against late: money',
      1.08,
      ratioOf(paid(samples, 'expert'), paid(samples, 'late')),
    ),
    above(
      'C11',
      'joint plan against plan sent: committed',
      1,
      ratioOf(committed(samples, 'expert'), committed(samples, 'plan-sent')),
    ),
    above(
      'C11',
      'joint plan against plan sent: collected',
      1,
      ratioOf(paid(samples, 'expert'), paid(samples, 'plan-sent')),
    ),
    above(
      'C12',
      'a fitting measure against an unfitting one',
      2,
      ratioOf(increments(samples, 'fitting-measures'), increments(samples, 'unfitting-measures')),
    ),
    above('C13', 'month 4 after a firm start against a lax one', 1.2, ratioOf(firm, lax)),
  ];
}

/** Trust after the last month of those whom loose following-up suited in the first. */
function goodPayersTrust(sample: TerritorySample, bot: MonthBotName): number {
  const good = new Set(sample[bot][0]?.dealers.filter(({ suits }) => suits === 'loose').map(({ id }) => id));
  return average(
    (sample[bot].at(-1)?.dealers ?? []).flatMap(({ id, trust }) => (good.has(id) ? [trust] : [])),
  );
}

/** What one measure brought, on average. */
function increments(samples: Samples, bot: MonthBotName): readonly number[] {
  return samples.map((sample) => {
    const started = first(sample[bot], 3, ({ measures }) => measures);
    return started === 0 ? 0 : first(sample[bot], 3, ({ brought }) => brought) / started;
  });
}

export function exploitRows(samples: Samples): readonly Row[] {
  const points = (bot: MonthBotName) => samples.map((sample) => meanScore(sample[bot], 3));
  return [...EXPLOITS, 'spam-contact' as const].flatMap((bot) => [
    below('C15', `${bot}, three months: money`, 0.6, ratioOf(paid(samples, bot), paid(samples, 'expert'))),
    below('C15', `${bot}, three months: mean score`, 0.6, ratioOf(points(bot), points('expert'))),
  ]);
}

export function skillRows(samples: Samples): readonly Row[] {
  const sorted = HEADLINES.map((headline): Row => {
    const measured = shareOf(
      samples.map((sample) => {
        const [low, middle, high] = (['beginner', 'intermediate', 'expert'] as const).map((bot) =>
          scoreOf(sample[bot], 1, headline),
        );
        return (
          low !== undefined && middle !== undefined && high !== undefined && low < middle && middle < high
        );
      }),
    );
    return {
      id: 'C16',
      phenomenon: `beginner < intermediate < expert: ${headline}`,
      must: 'at least 0.95',
      measured,
      unit: 'ratio',
      holds: measured.value >= 0.95,
    };
  });
  const steady = HEADLINES.map((headline): Row => {
    const measured = spreadOf(samples.map(({ expert }) => scoreOf(expert, 1, headline)));
    return {
      id: 'C17',
      phenomenon: `expert over seeds, SD of ${headline}`,
      must: 'at most 6',
      measured,
      unit: 'points',
      holds: measured.value <= 6,
    };
  });
  const money = spreadOf(
    samples.map(
      ({ expert }) =>
        (first(expert, 1, (month) => month.paid) * 100) / first(expert, 1, (month) => month.quota),
    ),
  );
  return [
    ...sorted,
    ...steady,
    {
      id: 'C17',
      phenomenon: 'expert over seeds, SD of money in % of quota',
      must: 'at least 3',
      measured: money,
      unit: 'points',
      holds: money.value >= 3,
    },
  ];
}

export function meaningRows(samples: Samples): readonly Row[] {
  const scores = (of: Samples) =>
    SAMPLED.map((bot) => average(of.map((sample) => meanScore(sample[bot], 3))));
  const money = (of: Samples) => SAMPLED.map((bot) => average(paid(of, bot)));
  const rank = bootstrap(samples, (of) => spearman(scores(of), money(of)));
  const misled = bootstrap(samples, (of) => undeserved(scores(of), money(of)));
  return [
    {
      id: 'C19',
      phenomenon: `mean score against money, ${SAMPLED.length} bots: Spearman`,
      must: 'at least 0.80',
      measured: rank,
      unit: 'ratio',
      holds: rank.low >= 0.8,
    },
    {
      id: 'C19',
      phenomenon: 'best three by score, worst half by money: bots',
      must: 'none',
      measured: misled,
      unit: 'points',
      holds: misled.value === 0,
    },
  ];
}

/** How many of the best three by score are in the worse half by money. */
function undeserved(scores: readonly number[], money: readonly number[]): number {
  const best = scores
    .map((score, at) => ({ score, money: money[at] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 3);
  return best.filter((bot) => money.filter((other) => other > bot.money).length >= money.length / 2).length;
}
