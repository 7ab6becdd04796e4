import type { MonthSession } from '../../../session/month-session.ts';
import type { Chronicle } from '../words/chronicle.ts';

/** A season that can be played, with its words. */
export interface Opened {
  readonly session: MonthSession;
  readonly chronicle: Chronicle;
}

/** The season on the screen, by the name under which it is kept. */
export interface OpenSeason extends Opened {
  readonly id: string;
}
