/**
 * What stands beside a log: how each action was entered, what was said, when, and what helped. It decides nothing: it is no
 * part of the rules' hash. It belongs to the file, and is in the hash of that.
 */
import * as v from 'valibot';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
/** More than anybody says in one breath. */
const MOST_SAID = 400;
const sentence = v.pipe(v.string(), v.maxLength(MOST_SAID));

/** How an action came to the game. */
const ENTRIES = ['chosen', 'typed', 'spoken'] as const;

/** One way of hearing a sentence, and how sure the hearing was of it, percent. */
const readingSchema = v.strictObject({
  heard: sentence,
  sure: v.pipe(whole, v.maxValue(100)),
});

const noteSchema = v.strictObject({
  /** Place of the action in its log, from 0. */
  at: whole,
  /** The player's own words, where there were any. */
  said: v.optional(sentence),
  entered: v.optional(v.picklist(ENTRIES)),
  /** The likeliest first; the action is the one that was taken. */
  readings: v.optional(v.pipe(v.array(readingSchema), v.maxLength(8), v.readonly())),
  /** Milliseconds since the game began. */
  time: v.optional(whole),
  /** What was shown to help, by its name. */
  hints: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(8), v.readonly())),
});

/** From the action at `from` on, these words were spoken and heard by this hearing: not those the log began with. */
const changeSchema = v.strictObject({ from: whole, words: whole, hearing: whole });

const isAscending = (places: readonly number[]) =>
  places.every((place, index) => index === 0 || place > (places[index - 1] ?? place));

export const marginSchema = v.strictObject({
  notes: v.pipe(
    v.array(noteSchema),
    v.check((all) => isAscending(all.map(({ at }) => at)), 'one note an action, in their order'),
    v.readonly(),
  ),
  changes: v.pipe(
    v.array(changeSchema),
    v.check((all) => isAscending(all.map(({ from }) => from)), 'changes stand in their order'),
    v.readonly(),
  ),
});
export type Margin = v.InferOutput<typeof marginSchema>;

export const EMPTY_MARGIN: Margin = { notes: [], changes: [] };

export function isEmpty({ notes, changes }: Margin): boolean {
  return notes.length + changes.length === 0;
}

/** Whether everything in the margin stands beside one of `actions` actions. */
export function isBeside({ notes, changes }: Margin, actions: number): boolean {
  return notes.every(({ at }) => at < actions) && changes.every(({ from }) => from < actions);
}
