/** The office: where seasons are opened and read. Fetched after the first screen, since it brings the whole world along. */

import { knownDealer, TERRITORY } from '../../../content/dealers.ts';
import { WORDS_VERSION } from '../../../content/words-version.ts';
import type { SeasonLog } from '../../../protocol/log.ts';
import type { Refusal } from '../../../protocol/refusal.ts';
import { finishedPlay } from '../../../session/history.ts';
import { logText, readLog } from '../../../session/log-text.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { drawTerritory, resumeMonths, startMonths } from '../../../session/start-month.ts';
import type { Opened } from '../../play/season/open-season.ts';
import { openChronicle } from '../../play/words/chronicle.ts';

export interface SeasonStart {
  /** 4–12. */
  readonly dealers: number;
  /** 1–12. */
  readonly months: number;
  readonly seed: number;
}

export function begin({ dealers, months, seed }: SeasonStart): Opened {
  const pool = TERRITORY.map(({ brief }) => brief);
  return opened(
    startMonths({
      dealers: drawTerritory(pool, dealers, seed),
      months,
      seed,
      words: WORDS_VERSION,
    }),
  );
}

export function resume(log: SeasonLog): Opened | Refusal {
  const session = resumeMonths(log, (id) => knownDealer(id)?.brief, WORDS_VERSION);
  return 'code' in session ? session : opened(session);
}

/** The season in the text of a file, or why it is none. */
export function read(text: string): Opened | Refusal | 'meeting' {
  const log = readLog(text);
  if ('code' in log) return log;
  return log.scenario === 'meeting' ? 'meeting' : resume(log);
}

export const finished: typeof finishedPlay = finishedPlay;

export const textOf: (log: SeasonLog) => string = logText;

function opened(session: MonthSession): Opened {
  return { session, chronicle: openChronicle(session) };
}
