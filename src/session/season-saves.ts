/** The port behind which seasons are kept: several side by side, each with what a list shows of it. */
import type { SeasonLog } from '../protocol/log.ts';
import type { CalendarDate } from '../protocol/month-event.ts';
import type { MonthView } from '../protocol/month-view.ts';
import type { Yuan } from '../protocol/units.ts';

/** What is told of a season without playing it again. */
export interface SeasonGist {
  /** 1 … months. */
  readonly month: number;
  readonly date: CalendarDate;
  readonly over: boolean;
  readonly quota: Yuan;
  readonly collected: Yuan;
}

export function gistOf({ month, date, phase, quota, collected }: MonthView): SeasonGist {
  return { month, date, over: phase === 'over', quota, collected };
}

export interface SavedSeason {
  readonly id: string;
  readonly log: SeasonLog;
  readonly gist: SeasonGist;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** What lies in one place: a season, or something that is none, handed back as text. */
export type Kept =
  | { readonly kind: 'season'; readonly saved: SavedSeason }
  | { readonly kind: 'broken'; readonly id: string; readonly text: string };

export interface SeasonSaves {
  /** The newest first; undefined where this device keeps nothing. */
  readonly list: () => Promise<readonly Kept[] | undefined>;
  /** False when this device does not let us write. */
  readonly save: (id: string, log: SeasonLog, gist: SeasonGist) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
}
