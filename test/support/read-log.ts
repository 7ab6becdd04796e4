/** The log in a file, read as this program reads it. */
import type { GameLog } from '../../src/protocol/log.ts';
import { readLog } from '../../src/session/log-text.ts';

export function readLogHere(text: string): GameLog {
  const log = readLog(text);
  if ('code' in log) throw new Error(log.message);
  return log;
}
