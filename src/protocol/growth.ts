/** What one finished game shows of how somebody plays: small enough to be kept long after its log is gone. */
import * as v from 'valibot';
import { dealerIdSchema } from './dealer-person.ts';
import { MODES } from './mode.ts';
import { PRACTICES, type Practice } from './month-score.ts';
import { HEADLINES } from './score.ts';
import type { Percent } from './units.ts';

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const talkFactsSchema = v.strictObject({
  /** The first ask: its percentage of the target, and the rep's line it came in; null when none was made. */
  ask: v.nullable(v.strictObject({ height: v.pipe(v.number(), v.minValue(0)), turn: count })),
  /** The rep began by pleading, threatening, or small talk with somebody who does not care for it; or never asked. */
  weak: v.boolean(),
  /** Reasons the dealer raised. */
  excuses: count,
  /** Reasons that were let pass without a look. */
  passed: count,
});
export type TalkFacts = v.InferOutput<typeof talkFactsSchema>;

const shownEntries = {
  /** The month of its season, from 1; always 1 for a meeting. */
  month: count,
  scores: v.strictObject(v.entriesFromList(HEADLINES, percent)),
  talks: v.pipe(v.array(talkFactsSchema), v.readonly()),
  /** Percent of each practice that was done; null where the game gave no occasion for it. */
  practices: v.strictObject(v.entriesFromList(PRACTICES, v.nullable(percent))),
};

/** What a finished game shows, apart from which game it was. */
export const shownSchema = v.strictObject(shownEntries);
export type ShownFigures = v.InferOutput<typeof shownSchema>;

export const gameFactsSchema = v.strictObject({
  id: v.string(),
  mode: v.picklist(MODES),
  scenario: v.picklist(['meeting', 'month']),
  /** Milliseconds since 1970. */
  endedAt: v.number(),
  dealers: v.pipe(v.array(dealerIdSchema), v.readonly()),
  /** The rules it was scored under; what was noted before this was asked of no more than these. */
  rules: v.optional(v.pipe(count, v.minValue(1)), 2),
  ...shownEntries,
});
export type GameFacts = v.InferOutput<typeof gameFactsSchema>;

export interface WeekPoint {
  /** Weeks since the one of 29 December 1969; each begins on a Monday. */
  readonly week: number;
  /** The games behind the point, the newest first. */
  readonly games: readonly GameFacts[];
  readonly talks: number;
  /** Mean height of the first asks, in percent of the target; null where the rep never asked. */
  readonly height: Percent | null;
  /** Mean line in which the first ask came, exact to a tenth; null where the rep never asked. */
  readonly soon: number | null;
  /** Percent of the talks that opened weakly. */
  readonly weak: Percent;
  /** Percent of the reasons raised that were let pass; null where there were none. */
  readonly passed: Percent | null;
}

export interface PracticePoint {
  readonly practice: Practice;
  /** Null before there is a game behind it. */
  readonly value: Percent | null;
  readonly games: number;
}
