/** Starting and resuming a season. */
import { beginMonth, chooseTerritory, monthViewAt, playMonth } from '../dialogue/month-play.ts';
import type { Brief } from '../protocol/brief.ts';
import { type SeasonLog, seasonLog } from '../protocol/log.ts';
import type { DealerId } from '../protocol/month-event.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { seasonScoresOf } from '../scoring/month/score.ts';
import type { MonthSession } from './month-session.ts';
import { startPlay } from './play.ts';
import { foreignVersion, playAgain } from './resume.ts';

export interface MonthStart {
  /** Who is in the territory, in its order; nobody twice. */
  readonly dealers: readonly Brief[];
  /** 1–12. */
  readonly months: number;
  /** 0 … 2³²−1: the luck of this season. */
  readonly seed: number;
  readonly contentVersion: number;
}

/** `count` different people out of `pool`: who is met in the season of `seed`, in this order. */
export function drawTerritory(pool: readonly Brief[], count: number, seed: number): readonly Brief[] {
  return chooseTerritory(pool, count, seed);
}

export function startMonths({ dealers, months, seed, contentVersion }: MonthStart): MonthSession {
  const first = beginMonth({ briefs: dealers, months, seed });
  const { actions, ...played } = startPlay(
    { play: playMonth, view: monthViewAt },
    first,
    first.context.events,
  );
  const ids = dealers.map(({ id }) => id);
  let log: SeasonLog | undefined;
  return {
    ...played,
    scenario: 'month',
    log: () => {
      // Thousands of actions: copied when somebody asks, and once.
      if (log?.actions.length !== actions.length)
        log = seasonLog({ content: contentVersion, dealers: ids, months, seed, actions: [...actions] });
      return log;
    },
    scores: () => seasonScoresOf(played.events()),
  };
}

/** Plays a log again up to where it stops. Refuses one of other rules or content, of a stranger, or with an illegal action. */
export function resumeMonths(
  log: SeasonLog,
  briefOf: (id: DealerId) => Brief | undefined,
  contentVersion: number,
): MonthSession | Refusal {
  const foreign = foreignVersion(log, contentVersion);
  if (foreign) return foreign;
  const dealers: Brief[] = [];
  for (const id of log.dealers) {
    const brief = briefOf(id);
    if (!brief) return unknownDealer(id);
    dealers.push(brief);
  }
  const { months, seed, actions } = log;
  return playAgain(startMonths({ dealers, months, seed, contentVersion }), actions);
}

function unknownDealer(id: DealerId): Refusal {
  return {
    code: 'unknown-dealer',
    message: `This log is of a dealer "${id}" whom this program does not know.`,
  };
}
