/** Starting and resuming a season. */
import {
  beginMonth,
  chooseTerritory,
  type MonthPosition,
  monthViewAt,
  playMonth,
} from '../dialogue/month-play.ts';
import type { Brief } from '../protocol/brief.ts';
import { type DealerPerson, personWith } from '../protocol/dealer-person.ts';
import { type PlayedSeasonLog, type SeasonLog, seasonLog } from '../protocol/log.ts';
import type { MonthAction } from '../protocol/month-action.ts';
import type { DealerId, MonthEvent } from '../protocol/month-event.ts';
import type { MonthView } from '../protocol/month-view.ts';
import type { Refusal } from '../protocol/refusal.ts';
import type { Seed } from '../protocol/seed.ts';
import { seasonScoresOf } from '../scoring/month/score.ts';
import type { MonthSession } from './month-session.ts';
import { startPlay } from './play.ts';
import { briefOfPerson, foreignRules, playAgain } from './resume.ts';
import { type Before, spokenIn } from './words-spoken.ts';

export interface MonthStart {
  /** Who is in the territory, in its order; nobody twice. */
  readonly dealers: readonly Brief[];
  /** 1–12. */
  readonly months: number;
  /** The luck of this season. */
  readonly seed: Seed;
  /** The version of the words it is played in. */
  readonly words: number;
  /** Where some are none of the game's own people: who they all are, in the order of `dealers`. */
  readonly people?: readonly DealerPerson[];
}

/** `count` different people out of `pool`: who is met in the season of `seed`, in this order. */
export function drawTerritory(pool: readonly Brief[], count: number, seed: Seed): readonly Brief[] {
  return chooseTerritory(pool, count, seed);
}

export function startMonths(start: MonthStart): MonthSession {
  return sessionOf(start, undefined);
}

function sessionOf(
  { dealers, months, seed, words, people }: MonthStart,
  before: Before | undefined,
): MonthSession {
  const first = beginMonth({ briefs: dealers, months, seed });
  const { actions, ...played } = startPlay<MonthPosition, MonthAction, MonthEvent, MonthView>(
    { play: playMonth, view: monthViewAt },
    first,
    first.context.events,
  );
  const met = people ?? dealers.map(({ id }) => personWith(id));
  let log: PlayedSeasonLog | undefined;
  return {
    ...played,
    scenario: 'month',
    log: () => {
      // Thousands of actions: copied when somebody asks, and once.
      if (log?.actions.length !== actions.length) {
        const spoken = spokenIn(words, before, actions.length);
        log = seasonLog({ ...spoken, dealers: met, months, seed, actions: [...actions] });
      }
      return log;
    },
    scores: () => seasonScoresOf(played.events()),
  };
}

/** Plays a log again up to where it stops, in whichever words. Refuses one of other rules, of a stranger, or with an illegal action. */
export function resumeMonths(
  log: SeasonLog,
  briefOf: (id: DealerId) => Brief | undefined,
  words: number,
): MonthSession | Refusal {
  const foreign = foreignRules(log.versions);
  if (foreign) return foreign;
  const dealers: Brief[] = [];
  for (const person of log.dealers) {
    const brief = briefOfPerson(person, briefOf);
    if ('code' in brief) return brief;
    dealers.push(brief);
  }
  const { months, seed, actions, versions, margin, dealers: people } = log;
  const before = { versions, margin, actions: actions.length };
  return playAgain(sessionOf({ dealers, months, seed, words, people }, before), actions);
}
