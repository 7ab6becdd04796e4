/** From the text of a log to its game, played again. Whatever is wrong with the text is a refusal in one sentence. */
import { CONTENT_VERSION } from '../content/content-version.ts';
import { dealerById } from '../content/dealers.ts';
import type { GameLog } from '../protocol/log.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { readLog } from '../session/log-text.ts';
import type { MonthSession } from '../session/month-session.ts';
import type { Session } from '../session/session.ts';
import { resumeSession } from '../session/start.ts';
import { resumeMonths } from '../session/start-month.ts';

export type Replayed = Session | MonthSession;

export function replayText(text: string): Replayed | Refusal {
  const log = readLog(text, CONTENT_VERSION);
  return 'code' in log ? log : replay(log);
}

/** Plays a log again that is known to be one. */
export function replay(log: GameLog): Replayed | Refusal {
  switch (log.scenario) {
    case 'meeting': {
      const dealer = dealerById(log.dealer);
      return dealer ? resumeSession(log, dealer.brief, CONTENT_VERSION) : unknownDealer(log.dealer);
    }
    case 'month':
      return resumeMonths(log, (id) => dealerById(id)?.brief, CONTENT_VERSION);
    default:
      return log satisfies never;
  }
}

function unknownDealer(id: string): Refusal {
  return {
    code: 'unknown-dealer',
    message: `This log is of a dealer "${id}" whom this program does not know.`,
  };
}

export function isRefusal(value: Replayed | Refusal): value is Refusal {
  return 'code' in value;
}
