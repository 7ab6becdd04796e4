/** What an action of a month costs, what it costs to play a log again, and how both grow with the season. */

import { WORDS_VERSION } from '../content/words-version.ts';
import { seasonLog } from '../protocol/log.ts';
import { versionsWith } from '../protocol/versions.ts';
import { logText } from '../session/log-text.ts';
import { startMonths } from '../session/start-month.ts';
import { type BenchSeason, benchSeason, playThrough } from './bench-season.ts';
import { bareTransition, medianOf, perThing, roundsOf } from './bench-timing.ts';
import type { Figure } from './figure.ts';
import { isRefusal, replayText } from './replay-log.ts';

/** Bare transitions. */
const ACTION_BUDGET = 6;
const REPLAY_BUDGET = 1.2;
const GROWTH_BUDGET = 1.5;

const DEALERS = [4, 8, 16, 32] as const;
const MONTHS = [1, 3, 6, 12] as const;

export function measureMonths(): readonly Figure[] {
  return [...actionFigures(), ...replayFigures(), ...dealerFigures(), ...monthFigures()];
}

function actionFigures(): readonly Figure[] {
  const seasons = [1, 2, 3, 4, 5].map((seed) => benchSeason(8, 1, seed));
  const count = seasons.reduce((sum, { actions }) => sum + actions.length, 0);
  const rounds = roundsOf({
    bare: bareTransition,
    action: () => perThing(count, () => seasons.forEach(playThrough)),
  });
  return [
    {
      name: 'action of a month of eight dealers, answer and events included',
      value: medianOf(rounds, ({ action }) => action),
      unit: 'µs',
    },
    {
      name: 'action of a month against bare transition',
      value: medianOf(rounds, ({ action, bare }) => action / bare),
      unit: 'times',
      budget: ACTION_BUDGET,
    },
  ];
}

/** Playing means acting and looking, as a player does; replaying begins with the text of the file. */
function replayFigures(): readonly Figure[] {
  const season = benchSeason(8, 3, 1);
  const { briefs, months, seed, actions } = season;
  const dealers = briefs.map(({ id }) => id);
  const text = logText(seasonLog({ versions: versionsWith(WORDS_VERSION), dealers, months, seed, actions }));
  const rounds = roundsOf({
    playing: () => perThing(1_000, () => playLooking(season)),
    replaying: () => perThing(1_000, () => replayAll(text)),
  });
  return [
    {
      name: 'playing the log of three months with eight dealers',
      value: medianOf(rounds, ({ playing }) => playing),
      unit: 'ms',
    },
    {
      name: 'replaying it against playing it, no bot thinking',
      value: medianOf(rounds, ({ playing, replaying }) => replaying / playing),
      unit: 'times',
      budget: REPLAY_BUDGET,
    },
  ];
}

function playLooking({ briefs, months, seed, actions }: BenchSeason): void {
  const session = startMonths({ dealers: briefs, months, seed, words: WORDS_VERSION });
  for (const action of actions) {
    const refusal = session.act(action);
    if (refusal) throw new Error(refusal.message);
    session.view();
  }
}

function replayAll(text: string): void {
  const session = replayText(text);
  if (isRefusal(session)) throw new Error(session.message);
}

function dealerFigures(): readonly Figure[] {
  return growthFigures(
    'dealers',
    DEALERS.map((dealers) => benchSeason(dealers, 1, 1)),
  );
}

function monthFigures(): readonly Figure[] {
  return growthFigures(
    'months',
    MONTHS.map((months) => benchSeason(8, months, 1)),
  );
}

/** The cost of an action at each size, and of a dealer's month in the largest season against the smallest. */
function growthFigures(by: 'dealers' | 'months', seasons: readonly BenchSeason[]): readonly Figure[] {
  const sizeOf = ({ briefs, months }: BenchSeason) => (by === 'dealers' ? briefs.length : months);
  const dealerMonths = ({ briefs, months }: BenchSeason) => briefs.length * months;
  const rounds = roundsOf(
    Object.fromEntries(
      seasons.map((season) => [
        sizeOf(season),
        // Short ones several times, so that all are measured over about as much.
        () => {
          const times = Math.ceil(96 / dealerMonths(season));
          return perThing(times, () => {
            for (let time = 0; time < times; time += 1) playThrough(season);
          });
        },
      ]),
    ),
  );
  const whole = (season: BenchSeason) => (round: (typeof rounds)[number]) =>
    round[sizeOf(season)] ?? Number.NaN;
  const perDealerMonth = (season: BenchSeason) => (round: (typeof rounds)[number]) =>
    whole(season)(round) / dealerMonths(season);
  const [smallest, largest] = [seasons[0], seasons.at(-1)];
  if (!smallest || !largest) return [];
  return [
    ...seasons.map(
      (season): Figure => ({
        name: `action with ${season.briefs.length} dealers over ${season.months} months, of ${season.actions.length}`,
        value: medianOf(rounds, (round) => whole(season)(round) / season.actions.length),
        unit: 'µs',
      }),
    ),
    {
      name: `a dealer's month with ${sizeOf(largest)} ${by} against ${sizeOf(smallest)}`,
      value: medianOf(rounds, (round) => perDealerMonth(largest)(round) / perDealerMonth(smallest)(round)),
      unit: 'times',
      budget: GROWTH_BUDGET,
    },
  ];
}
