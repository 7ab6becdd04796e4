/** One play of one season: months with a territory. Its screens, stage, sound and autosave hang on here. */
import type { PlayedSeasonLog } from '../protocol/log.ts';
import type { MonthAction } from '../protocol/month-action.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { SeasonScores } from '../protocol/month-score.ts';
import type { MonthView } from '../protocol/month-view.ts';
import type { PlayOf } from './play.ts';

/** Its events begin with the first morning, before anybody has acted. */
export interface MonthSession extends PlayOf<MonthAction, MonthEvent, MonthView> {
  readonly scenario: 'month';
  /** The save: dealers, months, seed and actions, as they stand. The same object until the next step. */
  readonly log: () => PlayedSeasonLog;
  /** Scores of the months closed so far, null before the first. Reads all events each time it is asked. */
  readonly scores: () => SeasonScores | null;
}
