/** What a trainee hands in: what was done in a drill, step by step, and the scores the screen showed for it. */
import * as v from 'valibot';
import { type MonthEntry, meetingEntrySchema, monthEntrySchema } from './entry.ts';
import { MOST_MEETING_ACTIONS, MOST_SEASON_ACTIONS } from './log.ts';
import { isBeside, marginSchema } from './margin.ts';
import { fromFormat1 } from './old-versions.ts';
import { HEADLINES } from './score.ts';
import { versionsSchema } from './versions.ts';

export const RESULT_FORMAT = 2;
/** All that were ever written. */
export const RESULT_FORMATS: readonly number[] = [1, RESULT_FORMAT];
export const TRAINEE_NAME = 40;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const percent = v.pipe(whole, v.maxValue(100));
const hash = v.pipe(v.string(), v.hexadecimal(), v.length(64));
/** Milliseconds since 1970. */
const stamp = v.pipe(whole, v.maxValue(8_640_000_000_000_000));

/**
 * The actions alone: the drill knows dealers, seed and length. A margin may lie beside them; a link leaves it out, so it is
 * no part of a result's fingerprint.
 */
export const playedSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('meetings'),
    /** One list for each dealer, in their order. */
    meetings: v.pipe(
      v.array(v.pipe(v.array(meetingEntrySchema), v.maxLength(MOST_MEETING_ACTIONS), v.readonly())),
      v.maxLength(8),
      v.readonly(),
    ),
    /** One for each meeting, in their order. */
    margins: v.optional(v.pipe(v.array(marginSchema), v.maxLength(8), v.readonly())),
  }),
  v.strictObject({
    kind: v.literal('season'),
    actions: v.pipe(v.array(monthEntrySchema), v.maxLength(MOST_SEASON_ACTIONS), v.readonly()),
    margin: v.optional(marginSchema),
  }),
]);
export type Played = v.InferOutput<typeof playedSchema>;

/** What was done, without what stands beside it. */
export function bare(played: Played): Played {
  return played.kind === 'meetings'
    ? { kind: 'meetings', meetings: played.meetings }
    : { kind: 'season', actions: played.actions };
}

/** Everything that was done, in one row, as a host counts it. */
export function actionsOf(played: Played): readonly MonthEntry[] {
  return played.kind === 'meetings' ? played.meetings.flat() : played.actions;
}

export const claimSchema = v.strictObject({
  ...v.entriesFromList(HEADLINES, percent),
  /** The weighted mark. */
  mark: percent,
});

export const resultEntries = {
  game: v.literal('huikuan-result'),
  format: v.literal(RESULT_FORMAT),
  /** Fingerprint of the drill, see `drillHash`. */
  drill: hash,
  versions: versionsSchema,
  /** Of a result handed in before format 2: the words it was locked to, which are in its fingerprint. */
  content: v.optional(whole),
  trainee: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(TRAINEE_NAME), v.regex(/^[^\p{Cc}]*$/u)),
  /** From 1, as counted on the trainee's device. */
  attempt: v.pipe(whole, v.minValue(1), v.maxValue(9_999)),
  played: playedSchema,
  claimed: claimSchema,
  started: stamp,
  ended: stamp,
  /** Version of the program that played. */
  client: v.pipe(v.string(), v.maxLength(20)),
};

/** A result of any format, as one of today. */
export const drillResultSchema = v.pipe(
  v.unknown(),
  v.transform(fromFormat1),
  v.strictObject(resultEntries),
  v.check(({ played }) => marginsFit(played), 'what stands in a margin stands beside an action'),
);
export type DrillResult = v.InferOutput<typeof drillResultSchema>;

function marginsFit(played: Played): boolean {
  if (played.kind === 'season') return !played.margin || isBeside(played.margin, played.actions.length);
  return (played.margins ?? []).every((margin, at) => isBeside(margin, played.meetings[at]?.length ?? 0));
}

/** A result of any format as a file: with a hash of what it holds. Whether that is right, `resultIn` says. */
export const drillResultFileSchema = v.pipe(
  v.unknown(),
  v.transform(fromFormat1),
  v.strictObject({ ...resultEntries, hash }),
);
