/** Logs as programs wrote them before log 3, read as logs of today. Nothing is ever written in this way again. */
import * as v from 'valibot';
import { actionSchema } from './action.ts';
import { dealerIdSchema } from './dealer-person.ts';
import {
  type GameLog,
  hashSchema,
  type MeetingLog,
  MOST_MEETING_ACTIONS,
  MOST_SEASON_ACTIONS,
  meetingLog,
  meetingLogSchema,
  SEASON_DEALERS,
  SEASON_MONTHS,
  type SeasonLog,
  seasonLog,
  seasonLogSchema,
} from './log.ts';
import { monthActionSchema } from './month-action.ts';
import { isOld, versionsOf } from './old-versions.ts';
import { seedNumberSchema } from './seed.ts';

const whole = v.pipe(v.number(), v.integer());
const head = {
  game: v.literal('huikuan-dojo'),
  rules: whole,
  /** The words were locked to the rules then. */
  content: whole,
  seed: seedNumberSchema,
};
const meetingEntries = {
  ...head,
  scenario: v.literal('meeting'),
  dealer: v.string(),
  actions: v.pipe(v.array(actionSchema), v.maxLength(MOST_MEETING_ACTIONS), v.readonly()),
};
const seasonEntries = {
  ...head,
  scenario: v.literal('month'),
  dealers: v.pipe(
    v.array(dealerIdSchema),
    v.minLength(SEASON_DEALERS.min),
    v.maxLength(SEASON_DEALERS.max),
    v.check((ids) => new Set(ids).size === ids.length, 'nobody is in a territory twice'),
    v.readonly(),
  ),
  months: v.pipe(whole, v.minValue(SEASON_MONTHS.min), v.maxValue(SEASON_MONTHS.max)),
  actions: v.pipe(v.array(monthActionSchema), v.maxLength(MOST_SEASON_ACTIONS), v.readonly()),
};
const oldMeetingSchema = v.strictObject(meetingEntries);
const oldSeasonSchema = v.strictObject(seasonEntries);
export type OldLog = v.InferOutput<typeof oldMeetingSchema> | v.InferOutput<typeof oldSeasonSchema>;

function meetingFrom({
  seed,
  dealer,
  actions,
  ...versions
}: v.InferOutput<typeof oldMeetingSchema>): MeetingLog {
  return meetingLog({ versions: versionsOf(versions), seed, dealer, actions });
}

function seasonFrom(old: v.InferOutput<typeof oldSeasonSchema>): SeasonLog {
  const { seed, dealers, months, actions } = old;
  return seasonLog({ versions: versionsOf(old), seed, dealers, months, actions });
}

/** The log of today that says the same. */
export function logFrom(old: OldLog): GameLog {
  return old.scenario === 'meeting' ? meetingFrom(old) : seasonFrom(old);
}

/** The file of a log of that time, with the hash that was over all of it. */
export const oldLogFileSchema = v.variant('scenario', [
  v.strictObject({ ...meetingEntries, hash: hashSchema }),
  v.strictObject({ ...seasonEntries, hash: hashSchema }),
]);

const oldMeeting = v.pipe(oldMeetingSchema, v.transform(meetingFrom));
const oldSeason = v.pipe(oldSeasonSchema, v.transform(seasonFrom));

/** A meeting, a season, or either, of today or of that time. */
export const anyMeetingLogSchema: v.GenericSchema<unknown, MeetingLog> = v.lazy((input) =>
  isOld(input) ? oldMeeting : meetingLogSchema,
);
export const anySeasonLogSchema: v.GenericSchema<unknown, SeasonLog> = v.lazy((input) =>
  isOld(input) ? oldSeason : seasonLogSchema,
);
export const anyLogSchema: v.GenericSchema<unknown, GameLog> = v.lazy((input) =>
  isSeason(input) ? anySeasonLogSchema : anyMeetingLogSchema,
);

function isSeason(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'scenario' in input && input.scenario === 'month';
}

/** A log as a program of that time wrote it; undefined for one that it could not have written. */
export function oldLogOf(log: GameLog): unknown {
  const { rules, words } = log.versions;
  if (typeof log.seed !== 'number') return undefined;
  const head = { game: log.game, rules, content: words, seed: log.seed, scenario: log.scenario };
  return log.scenario === 'meeting'
    ? { ...head, dealer: log.dealer.id, actions: log.actions }
    : { ...head, dealers: log.dealers.map(({ id }) => id), months: log.months, actions: log.actions };
}
