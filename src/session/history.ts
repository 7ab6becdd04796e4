/** Games the person on this device has finished, with their logs: what curves and ratings are drawn from. */
import { logHash } from '../dialogue/hash.ts';
import type { GameLog } from '../protocol/log.ts';
import type { Mode } from '../protocol/mode.ts';

export interface PlayedGame {
  readonly id: string;
  readonly mode: Mode;
  readonly log: GameLog;
  /** Milliseconds since 1970, when it ended. */
  readonly endedAt: number;
}

export interface History {
  /** Adds a game; one that is there already, by its id, stays as it was. False when this device does not let us write. */
  readonly add: (game: Omit<PlayedGame, 'endedAt'>) => Promise<boolean>;
  /** The oldest first; undefined where this device keeps nothing. What cannot be read is left out, and left lying. */
  readonly list: () => Promise<readonly PlayedGame[] | undefined>;
  /** Lets go of logs whose lessons have been noted elsewhere. */
  readonly drop: (ids: readonly string[]) => Promise<void>;
}

/**
 * A finished meeting, or a season at the close of a month, as it is put into a `History`. The id follows from what was
 * done: the same game is never there twice, however often it is added, reloaded or brought in from a file.
 */
export function finishedGame(mode: Mode, log: GameLog): Omit<PlayedGame, 'endedAt'> {
  return { id: `${mode}-${logHash(log)}`, mode, log };
}
