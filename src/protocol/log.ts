/** The action log: all that is needed to play a game again. It is the save file and the proof of a result. */
import * as v from 'valibot';
import type { Action } from './action.ts';
import { type DealerPerson, dealerPersonSchema, personWith } from './dealer-person.ts';
import { type MeetingEntry, type MonthEntry, meetingEntrySchema, monthEntrySchema } from './entry.ts';
import { EMPTY_MARGIN, isBeside, type Margin, marginSchema } from './margin.ts';
import type { MonthAction } from './month-action.ts';
import { type Seed, seedSchema } from './seed.ts';
import { type Versions, versionsSchema } from './versions.ts';

/** Raised whenever a log is written in another way. Older ones are read by `log-2.ts`. */
export const LOG_FORMAT = 3 as const;

/** How many dealers a territory has, and how many months a season. */
export const SEASON_DEALERS = { min: 4, max: 12 } as const;
export const SEASON_MONTHS = { min: 1, max: 12 } as const;

/** More than any meeting, and any season, has minutes for. */
export const MOST_MEETING_ACTIONS = 500;
export const MOST_SEASON_ACTIONS = 40_000;

const whole = v.pipe(v.number(), v.integer());
/** What every log begins with. */
const head = {
  game: v.literal('huikuan-dojo'),
  format: v.literal(LOG_FORMAT),
  versions: versionsSchema,
  seed: seedSchema,
  margin: marginSchema,
};
const beside = ({ margin, actions }: { readonly margin: Margin; readonly actions: readonly unknown[] }) =>
  isBeside(margin, actions.length);

const meetingEntries = {
  ...head,
  scenario: v.literal('meeting'),
  dealer: dealerPersonSchema,
  actions: v.pipe(v.array(meetingEntrySchema), v.maxLength(MOST_MEETING_ACTIONS), v.readonly()),
};
const seasonEntries = {
  ...head,
  scenario: v.literal('month'),
  /** Who is in the territory, in its order: by name, because a later program may choose from more people. */
  dealers: v.pipe(
    v.array(dealerPersonSchema),
    v.minLength(SEASON_DEALERS.min),
    v.maxLength(SEASON_DEALERS.max),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'nobody is in a territory twice'),
    v.readonly(),
  ),
  months: v.pipe(whole, v.minValue(SEASON_MONTHS.min), v.maxValue(SEASON_MONTHS.max)),
  actions: v.pipe(v.array(monthEntrySchema), v.maxLength(MOST_SEASON_ACTIONS), v.readonly()),
};
const BESIDE = 'what stands in the margin stands beside an action';

export const meetingLogSchema = v.pipe(
  v.strictObject(meetingEntries),
  v.check((log) => beside(log), BESIDE),
);
export type MeetingLog = v.InferOutput<typeof meetingLogSchema>;

export const seasonLogSchema = v.pipe(
  v.strictObject(seasonEntries),
  v.check((log) => beside(log), BESIDE),
);
export type SeasonLog = v.InferOutput<typeof seasonLogSchema>;

export type GameLog = MeetingLog | SeasonLog;
export type Scenario = GameLog['scenario'];
export const SCENARIOS = ['meeting', 'month'] as const satisfies readonly Scenario[];

/** What is said of a game to make its log; an id is one of the game's own people. */
interface Played<Entry> {
  readonly versions: Versions;
  readonly seed: Seed;
  readonly actions: readonly Entry[];
  readonly margin?: Margin;
}

/** A log of what was played, where the law has let in nothing but acts. */
export type PlayedMeetingLog = With<MeetingLog, Action>;
export type PlayedSeasonLog = With<SeasonLog, MonthAction>;

type With<Log, Entry> = Omit<Log, 'actions'> & { readonly actions: readonly Entry[] };

export function meetingLog<Entry extends MeetingEntry>({
  versions,
  seed,
  dealer,
  actions,
  margin = EMPTY_MARGIN,
}: Played<Entry> & { readonly dealer: string | DealerPerson }): With<MeetingLog, Entry> {
  const scenario = 'meeting' as const;
  return { ...HEAD, versions, scenario, seed, dealer: personOf(dealer), actions, margin };
}

export function seasonLog<Entry extends MonthEntry>({
  versions,
  seed,
  dealers,
  months,
  actions,
  margin = EMPTY_MARGIN,
}: Played<Entry> & {
  readonly dealers: readonly (string | DealerPerson)[];
  readonly months: number;
}): With<SeasonLog, Entry> {
  const scenario = 'month' as const;
  return { ...HEAD, versions, scenario, seed, dealers: dealers.map(personOf), months, actions, margin };
}

const HEAD = { game: 'huikuan-dojo', format: LOG_FORMAT } as const;

const personOf = (dealer: string | DealerPerson): DealerPerson =>
  typeof dealer === 'string' ? personWith(dealer) : dealer;

/** Everybody who is met in a game, in their order. */
export function peopleIn(log: GameLog): readonly DealerPerson[] {
  return log.scenario === 'meeting' ? [log.dealer] : log.dealers;
}

export const hashSchema = v.pipe(v.string(), v.hexadecimal(), v.length(64));
/** A log as a file: with the hash of all it holds, so that an altered one is known. */
export const logFileSchema = v.pipe(
  v.variant('scenario', [
    v.strictObject({ ...meetingEntries, hash: hashSchema }),
    v.strictObject({ ...seasonEntries, hash: hashSchema }),
  ]),
  v.check((log) => beside(log), BESIDE),
);
