/**
 * What a person thinks of a play: marks on anchored scales, with a reason. It stands beside the machine's score and
 * never replaces it. Ratings travel between trainers as files, so they are defined by their schema.
 */
import * as v from 'valibot';
import { PRACTICES } from './month-score.ts';

export const RATING_FORMAT = 1;
export const RATER_NAME = 40;
export const REASON = 600;

/** The steps of every scale. Each has its own wording. */
export const STEPS = [1, 2, 3, 4, 5] as const;
export type ScaleStep = (typeof STEPS)[number];

/** Two sheets to choose from: what is said in a talk, or the six practices of the book. */
export const SHEETS = {
  skills: ['assertiveness', 'commitments', 'follow-up', 'respect'],
  practices: PRACTICES,
} as const;
export type RatingSheet = keyof typeof SHEETS;
export type Scale = (typeof SHEETS)[RatingSheet][number];

const step = v.picklist(STEPS);
const hash = v.pipe(v.string(), v.hexadecimal(), v.length(64));

const common = {
  game: v.literal('huikuan-rating'),
  format: v.literal(RATING_FORMAT),
  /** Fingerprint of the result. */
  result: hash,
  rater: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(RATER_NAME), v.regex(/^[^\p{Cc}]*$/u)),
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(REASON)),
  /** Not shown to anybody before somebody else has rated too. */
  sealed: v.boolean(),
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000)),
};

export const ratingSchema = v.variant('sheet', [
  v.strictObject({
    ...common,
    sheet: v.literal('skills'),
    marks: v.strictObject(v.entriesFromList(SHEETS.skills, step)),
  }),
  v.strictObject({
    ...common,
    sheet: v.literal('practices'),
    marks: v.strictObject(v.entriesFromList(SHEETS.practices, step)),
  }),
]);
export type Rating = v.InferOutput<typeof ratingSchema>;

/** The marks of a rating, scale by scale, in the order of its sheet. */
export function marksOf(rating: Rating): readonly { readonly scale: Scale; readonly step: ScaleStep }[] {
  return rating.sheet === 'skills'
    ? SHEETS.skills.map((scale) => ({ scale, step: rating.marks[scale] }))
    : SHEETS.practices.map((scale) => ({ scale, step: rating.marks[scale] }));
}
