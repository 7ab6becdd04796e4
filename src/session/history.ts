/** Games the person on this device has finished, with their logs: what curves and ratings are drawn from. */
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
  /** Adds a game, or puts it in the place of the one with its id. False when this device does not let us write. */
  readonly add: (game: Omit<PlayedGame, 'endedAt'>) => Promise<boolean>;
  /** The oldest first; undefined where this device keeps nothing. What cannot be read is left out, and left lying. */
  readonly list: () => Promise<readonly PlayedGame[] | undefined>;
}
