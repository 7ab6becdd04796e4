/** From the text of a log to its game, played again. Whatever is wrong with the text is a refusal in one sentence. */

import { dealerById } from '../content/dealers.ts';
import { WORDS_VERSION } from '../content/words-version.ts';
import type { GameLog } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { readLog } from '../session/log-text.ts';
import type { MonthSession } from '../session/month-session.ts';
import type { Session } from '../session/session.ts';
import { resumeSession } from '../session/start.ts';
import { resumeMonths } from '../session/start-month.ts';

export type Replayed = Session | MonthSession;

export function replayText(text: string): Replayed | Refusal {
  const log = readLog(text);
  return 'code' in log ? log : replay(log);
}

/** Plays a log again that is known to be one. */
export function replay(log: GameLog): Replayed | Refusal {
  switch (log.scenario) {
    case 'meeting':
      return resumeSession(log, briefOf, WORDS_VERSION);
    case 'month':
      return resumeMonths(log, briefOf, WORDS_VERSION);
    default:
      return log satisfies never;
  }
}

const briefOf = (id: string) => dealerById(id)?.brief;

export function isRefusal(value: Replayed | Refusal): value is Refusal {
  return 'code' in value;
}
