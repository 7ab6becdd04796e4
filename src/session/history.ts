/** Games the person on this device has finished, with their logs: what curves and ratings are drawn from. */
import { hashOf, logHash } from '../dialogue/hash.ts';
import type { ShownFigures } from '../protocol/growth.ts';
import type { GameLog } from '../protocol/log.ts';
import { oldLogOf } from '../protocol/log-2.ts';
import type { Mode } from '../protocol/mode.ts';
import { meetingShows, monthShows } from '../scoring/growth/facts.ts';
import type { MonthSession } from './month-session.ts';
import type { Session } from './session.ts';

export interface PlayedGame {
  readonly id: string;
  readonly mode: Mode;
  readonly log: GameLog;
  /** Milliseconds since 1970, when it ended. */
  readonly endedAt: number;
  /** What it showed under the rules it was played by; missing in games that were kept before this was noted. */
  readonly shown?: ShownFigures | undefined;
}

/** A game on its way into the history; `formerly`: the id it would have had before log 3. */
export type FinishedGame = Omit<PlayedGame, 'endedAt'> & { readonly formerly?: string };

export interface History {
  /** Adds a game; one that is there already, by its id, stays as it was. False when this device does not let us write. */
  readonly add: (game: FinishedGame) => Promise<boolean>;
  /** The oldest first; undefined where this device keeps nothing. What cannot be read is left out, and left lying. */
  readonly list: () => Promise<readonly PlayedGame[] | undefined>;
  /** Lets go of logs whose lessons have been noted elsewhere. */
  readonly drop: (ids: readonly string[]) => Promise<void>;
}

/**
 * A finished meeting, or a season at the close of a month, as it is put into a `History`. The id follows from what was
 * done: the same game is never there twice, however often it is added, reloaded or brought in from a file.
 */
export function finishedGame(mode: Mode, log: GameLog): FinishedGame {
  const old = oldLogOf(log);
  const game = { id: `${mode}-${logHash(log)}`, mode, log };
  return old === undefined ? game : { ...game, formerly: `${mode}-${hashOf(old)}` };
}

/** The same of a game that has just been played, with what it shows: that stays when the rules change. */
export function finishedPlay(mode: Mode, log: GameLog, session: Session | MonthSession): FinishedGame {
  const game = finishedGame(mode, log);
  const shown =
    session.scenario === 'meeting' ? meetingShows(session.events()) : monthShows(session.events());
  return shown ? { ...game, shown } : game;
}
