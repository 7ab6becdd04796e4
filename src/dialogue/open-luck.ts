/**
 * Draws anew the luck that is still open at a position: what has happened and who the dealers are stays as it is;
 * answers, takings, and whether promises are kept turn out differently from here on.
 */
import { seedOf } from '../world/chance.ts';
import type { Season } from './month-run.ts';
import type { Position } from './play.ts';

/** Keeps alternative draws of luck apart from the seeds of a season's dealers, which are counted from 0. */
const LUCKS_FROM = 500_000;

/** `run` 0, 1, 2 …: the same run gives the same luck, whatever is played. */
export function withOtherLuck(position: Position, run: number): Position {
  const { meeting } = position.context;
  const context = {
    ...position.context,
    meeting: { ...meeting, seed: seedOf(meeting.seed, LUCKS_FROM + run) },
  };
  return { ...position, context } as Position;
}

export function seasonWithOtherLuck(season: Season, run: number): Season {
  const accounts = season.accounts.map((account) => ({
    ...account,
    seed: seedOf(account.seed, LUCKS_FROM + run),
  }));
  const talk = season.talk && {
    ...season.talk,
    meeting: { ...season.talk.meeting, seed: seedOf(season.talk.meeting.seed, LUCKS_FROM + run) },
  };
  return { ...season, accounts, talk };
}

/** The talk under way answers with the luck it had in `was`; everything else keeps the luck it has in `season`. */
export function withAnswersOf(season: Season, was: Season): Season {
  const { talk } = season;
  const account = talk && was.accounts.find(({ id }) => id === talk.dealer);
  const talks = talk && season.accounts.find(({ id }) => id === talk.dealer)?.talks;
  if (!talk || !account || talks === undefined || talks === null) return season;
  const seed = seedOf(account.seed, talks);
  return talk.meeting.seed === seed
    ? season
    : { ...season, talk: { ...talk, meeting: { ...talk.meeting, seed } } };
}
