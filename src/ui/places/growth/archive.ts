/** The archive: reads the history with what this program knows of dealers, and opens single games again. */

import { dealerById } from '../../../content/dealers.ts';
import { WORDS_VERSION } from '../../../content/words-version.ts';
import { type GrowthEntry, readGrowth } from '../../../session/growth.ts';
import type { History, PlayedGame } from '../../../session/history.ts';
import type { Keep } from '../../../session/keep.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import type { Session } from '../../../session/session.ts';
import { resumeSession } from '../../../session/start.ts';
import { resumeMonths } from '../../../session/start-month.ts';

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 12;

const briefOf = (id: string) => dealerById(id)?.brief;

export function readArchive(history: History, keep: Keep): Promise<readonly GrowthEntry[] | undefined> {
  return readGrowth({ history, keep, words: WORDS_VERSION, briefOf, breathe: breather() });
}

function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

/** The game as it ended; undefined where it cannot be played again. */
export function reopenGame({ log }: PlayedGame): Session | MonthSession | undefined {
  if (log.scenario === 'month') {
    const season = resumeMonths(log, briefOf, WORDS_VERSION);
    return 'code' in season ? undefined : season;
  }
  const session = resumeSession(log, briefOf, WORDS_VERSION);
  return 'code' in session ? undefined : session;
}

/** How far east of Greenwich the clock on this wall was at a moment, in minutes. */
export function minutesEast(moment: number): number {
  return -new Date(moment).getTimezoneOffset();
}
