/**
 * A dealer by value: who it is, and whose face, voice and words they have; for people who are none of the game's own,
 * with their name and figures. An id alone is one of the game's own people, with everything of theirs.
 */
import * as v from 'valibot';
import { briefSchema } from './brief.ts';

export const dealerIdSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(40));

/** Longest name that fits a dealer's card. */
export const DEALER_NAME = 24;

const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(DEALER_NAME), v.regex(/^[^\p{Cc}]*$/u));

/** A brief that was not written by us: what a territory needs is asked of it. */
export const figuresSchema = v.strictObject({
  ...briefSchema.entries,
  natural: v.pipe(
    briefSchema.entries.natural,
    v.check(([low]) => low >= 10_000, 'a dealer has at least 10,000 yuan to give'),
  ),
  receivable: v.pipe(
    briefSchema.entries.receivable,
    v.check(([low]) => low >= 100, 'a dealer owes at least what he would pay'),
  ),
  excuses: v.pipe(
    briefSchema.entries.excuses,
    v.check((all) => new Set(all).size === all.length, 'no excuse is listed twice'),
  ),
});

const byValueSchema = v.pipe(
  v.strictObject({
    id: dealerIdSchema,
    face: dealerIdSchema,
    voice: dealerIdSchema,
    /** Whose lines they speak. */
    words: dealerIdSchema,
    name: v.optional(name),
    figures: v.optional(figuresSchema),
  }),
  v.check(({ id, figures }) => figures === undefined || figures.id === id, 'the figures are of this person'),
);
export type DealerPerson = v.InferOutput<typeof byValueSchema>;

/** Whoever stands in a log or a drill: an id, or a person by value. */
export const dealerPersonSchema = v.union([
  v.pipe(
    dealerIdSchema,
    v.transform((id): DealerPerson => personWith(id)),
  ),
  byValueSchema,
]);

/** One of the game's own people. */
export function personWith(id: string): DealerPerson {
  return { id, face: id, voice: id, words: id };
}
