/** Rows of a single meeting: C1–C4, C14 and C15, over every dealer. */
import type { Bot } from '../../bots/bot.ts';
import { EXPERT, expert } from '../../bots/expert.ts';
import { BOTS } from '../../bots/roster.ts';
import { DEALERS } from '../../content/dealers.ts';
import type { Brief } from '../../protocol/brief.ts';
import { type PlayedOut, playOut } from '../play-out.ts';
import { readerOf } from '../reader.ts';
import { EXPLOITS } from './exploits.ts';
import { below, type Row } from './row.ts';
import { meanOf, medianOf, ratioOf } from './statistics.ts';

/** The article's dealer: pays 100,000 if merely asked. One of each temperament, drawn anew by each seed. */
const ARTICLE_BRIEFS: readonly Brief[] = DEALERS.map(({ brief }) => ({
  ...brief,
  natural: [100_000, 100_000],
  // Room for an ask of five times the natural sum.
  receivable: [500, 520],
}));

/** Plays `bot` against every brief with every seed, always in the same order, so that results pair up. */
function meetings(bot: Bot, briefs: readonly Brief[], seeds: readonly number[]): PlayedOut[] {
  return briefs.flatMap((brief) =>
    seeds.map((seed) => playOut(bot, { brief, seed }, seed, readerOf(brief.id, seed))),
  );
}

/** An expert who names `ask` first, whatever the file says. */
function asking(ask: number, prepared = true): Bot {
  const bot = expert(prepared ? EXPERT : { ...EXPERT, prepare: [] });
  return (situation) => {
    const action = bot(situation);
    const first =
      action.kind === 'open-direct' ||
      action.kind === 'open-prepared' ||
      (action.kind === 'claim' && situation.view.ask === null);
    return first ? { ...action, amount: ask } : action;
  };
}

const agreed = (played: readonly PlayedOut[]) => played.map(({ money }) => money.agreed);
const worth = (played: readonly PlayedOut[]) => played.map((meeting) => meeting.worth);
const score = (played: readonly PlayedOut[]) => played.map(({ meanScore }) => meanScore);
const trust = (played: readonly PlayedOut[]) => played.map(({ trustChange }) => trustChange);

export function anchoringRows(seeds: readonly number[]): readonly Row[] {
  const reasonable = meetings(asking(200_000), ARTICLE_BRIEFS, seeds);
  const modest = meetings(asking(100_000), ARTICLE_BRIEFS, seeds);
  const absurd = meetings(asking(500_000), ARTICLE_BRIEFS, seeds);
  const unprepared = meetings(asking(200_000, false), ARTICLE_BRIEFS, seeds);
  const c1 = medianOf(agreed(reasonable));
  const c2 = medianOf(agreed(modest));
  const trustAtC1 = meanOf(trust(reasonable)).value;
  const beyond = (id: string, phenomenon: string, played: readonly PlayedOut[]): readonly Row[] => {
    const settled = medianOf(agreed(played));
    const lost = meanOf(trust(played).map((change, at) => change - (trust(reasonable)[at] ?? trustAtC1)));
    return [
      { id, phenomenon, must: 'below C1', measured: settled, unit: 'yuan', holds: settled.high < c1.low },
      {
        id,
        phenomenon: `${phenomenon}: trust against C1`,
        must: 'lost',
        measured: lost,
        unit: 'points',
        holds: lost.high < 0,
      },
    ];
  };
  return [
    {
      id: 'C1',
      phenomenon: 'would pay 100,000; asked 200,000 with preparation',
      must: '140,000–160,000',
      measured: c1,
      unit: 'yuan',
      holds: c1.value >= 140_000 && c1.value <= 160_000,
    },
    {
      id: 'C2',
      phenomenon: 'the same dealers, asked 100,000',
      must: '65,000–95,000',
      measured: c2,
      unit: 'yuan',
      holds: c2.value >= 65_000 && c2.value <= 95_000,
    },
    ...beyond('C3', 'asked five times as much', absurd),
    ...beyond('C3', 'asked 200,000 without preparation', unprepared),
  ];
}

const BRIEFS = DEALERS.map(({ brief }) => brief);

export function policyRows(seeds: readonly number[]): readonly Row[] {
  const best = meetings(BOTS.expert, BRIEFS, seeds);
  const pleading = ratioOf(agreed(meetings(BOTS.pleading, BRIEFS, seeds)), agreed(best));
  const rows: Row[] = [
    {
      id: 'C4',
      phenomenon: 'pleading opening against direct, committed (paired)',
      must: 'at most 0.85',
      measured: pleading,
      unit: 'ratio',
      holds: pleading.high <= 0.85,
    },
  ];
  for (const [name, phenomenon] of [
    ['all-bluff', 'every excuse taken for a bluff'],
    ['all-true', 'every excuse accepted'],
  ] as const) {
    const measured = ratioOf(worth(meetings(BOTS[name], BRIEFS, seeds)), worth(best));
    rows.push({
      id: 'C14',
      phenomenon: `${phenomenon}, against verifying: money`,
      must: 'below 1',
      measured,
      unit: 'ratio',
      holds: measured.high < 1,
    });
  }
  for (const name of EXPLOITS) {
    const played = meetings(BOTS[name], BRIEFS, seeds);
    const money = ratioOf(worth(played), worth(best));
    const points = ratioOf(score(played), score(best));
    rows.push(
      below('C15', `${name} in a meeting: money`, 0.6, money),
      below('C15', `${name} in a meeting: mean score`, 0.6, points),
    );
  }
  return rows;
}
