/** The archive: reads the history with what this program knows of dealers, and opens single games again. */
import { CONTENT_VERSION } from '../../../content/content-version.ts';
import { dealerById } from '../../../content/dealers.ts';
import { type Entry, readGrowth } from '../../../session/growth.ts';
import type { History, PlayedGame } from '../../../session/history.ts';
import type { Keep } from '../../../session/keep.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import type { Session } from '../../../session/session.ts';
import { resumeSession } from '../../../session/start.ts';
import { resumeMonths } from '../../../session/start-month.ts';

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 12;

const briefOf = (id: string) => dealerById(id)?.brief;

export function readArchive(history: History, keep: Keep): Promise<readonly Entry[] | undefined> {
  return readGrowth({ history, keep, contentVersion: CONTENT_VERSION, briefOf, breathe: breather() });
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
    const season = resumeMonths(log, briefOf, CONTENT_VERSION);
    return 'code' in season ? undefined : season;
  }
  const brief = briefOf(log.dealer);
  const session = brief && resumeSession(log, brief, CONTENT_VERSION);
  return session && !('code' in session) ? session : undefined;
}

/** How far east of Greenwich the clock on this wall was at a moment, in minutes. */
export function minutesEast(moment: number): number {
  return -new Date(moment).getTimezoneOffset();
}
