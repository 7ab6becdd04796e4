/** Action logs on disk. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { GameLog } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { logText } from '../session/log-text.ts';
import { type Replayed, replayText } from './replay-log.ts';

export function writeLog(file: string, log: GameLog): void {
  writeFileSync(file, logText(log));
}

/** The game of a log file, played again; or why it cannot be. */
export function replayFile(file: string): Replayed | Refusal {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { code: 'bad-log', message: `Cannot read "${file}": check the path and try again.` };
  }
  return replayText(text);
}
