/** The action log: all that is needed to play a game again. It is the save file and the proof of a result. */
import * as v from 'valibot';
import { type Action, actionSchema } from './action.ts';
import { dealerIdSchema, type MonthAction, monthActionSchema } from './month-action.ts';
import type { DealerId } from './month-event.ts';

/** Raised whenever the same actions could lead to another result. */
export const RULES_VERSION = 2;

/** How many dealers a territory has, and how many months a season. */
export const SEASON_DEALERS = { min: 4, max: 12 } as const;
export const SEASON_MONTHS = { min: 1, max: 12 } as const;

/** More than any season has minutes for. */
export const MOST_SEASON_ACTIONS = 40_000;

const whole = v.pipe(v.number(), v.integer());
/** What every log begins with. */
const head = {
  game: v.literal('huikuan-dojo'),
  rules: whole,
  content: whole,
  seed: v.pipe(whole, v.minValue(0), v.maxValue(4_294_967_295)),
};

export const meetingLogSchema = v.strictObject({
  ...head,
  scenario: v.literal('meeting'),
  dealer: v.string(),
  actions: v.pipe(v.array(actionSchema), v.maxLength(500), v.readonly()),
});
export type MeetingLog = v.InferOutput<typeof meetingLogSchema>;

export const seasonLogSchema = v.strictObject({
  ...head,
  scenario: v.literal('month'),
  /** Who is in the territory, in its order: by name, because a later program may choose from more people. */
  dealers: v.pipe(
    v.array(dealerIdSchema),
    v.minLength(SEASON_DEALERS.min),
    v.maxLength(SEASON_DEALERS.max),
    v.check((ids) => new Set(ids).size === ids.length, 'nobody is in a territory twice'),
    v.readonly(),
  ),
  months: v.pipe(whole, v.minValue(SEASON_MONTHS.min), v.maxValue(SEASON_MONTHS.max)),
  actions: v.pipe(v.array(monthActionSchema), v.maxLength(MOST_SEASON_ACTIONS), v.readonly()),
});
export type SeasonLog = v.InferOutput<typeof seasonLogSchema>;

export type GameLog = MeetingLog | SeasonLog;
export type Scenario = GameLog['scenario'];
export const SCENARIOS = ['meeting', 'month'] as const satisfies readonly Scenario[];

/** The log of a meeting under the rules of this program. */
export function meetingLog(played: {
  readonly content: number;
  readonly dealer: string;
  readonly seed: number;
  readonly actions: readonly Action[];
}): MeetingLog {
  return { game: 'huikuan-dojo', rules: RULES_VERSION, scenario: 'meeting', ...played };
}

/** The log of a season under the rules of this program. */
export function seasonLog(played: {
  readonly content: number;
  readonly dealers: readonly DealerId[];
  readonly months: number;
  readonly seed: number;
  readonly actions: readonly MonthAction[];
}): SeasonLog {
  return { game: 'huikuan-dojo', rules: RULES_VERSION, scenario: 'month', ...played };
}

const hash = v.pipe(v.string(), v.hexadecimal(), v.length(64));
/** A log as a file: with the hash of what it holds, so that an altered one is known. */
export const logFileSchema = v.variant('scenario', [
  v.strictObject({ ...meetingLogSchema.entries, hash }),
  v.strictObject({ ...seasonLogSchema.entries, hash }),
]);
