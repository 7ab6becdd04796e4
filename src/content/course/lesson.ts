/** The shape of a lesson of the course, as data: what it is for, what is watched, and what is said about it. */
import * as v from 'valibot';
import { LESSONS } from '../../protocol/course.ts';
import { dealerIdSchema } from '../../protocol/dealer-person.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const bilingual = v.strictObject({ zh: text, en: text });
const whole = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A line of the example by what it tells of (see `token.ts`), the first such or the `nth`. */
const anchor = v.strictObject({ on: text, nth: v.optional(whole) });

/** A word of the old hand's at one line. */
const comment = v.strictObject({ at: anchor, text: bilingual });

export const lessonSchema = v.strictObject({
  id: v.picklist(LESSONS),
  title: bilingual,
  /** Why it is worth learning: what goes wrong without it. */
  why: bilingual,
  /** What is done in the try. */
  task: bilingual,
  /** Expected, of watching, of the try with hints and of the scored one. */
  minutes: v.strictObject({ watch: v.number(), guided: v.number(), scored: v.number() }),
  example: v.nullable(
    v.strictObject({
      dealers: v.pipe(v.array(dealerIdSchema), v.minLength(1)),
      seed: v.number(),
      comments: v.pipe(v.array(comment), v.minLength(3)),
    }),
  ),
  /** In the try with hints: by the phase of a talk, or at the desk by the first thing that is still open. */
  hints: v.record(v.string(), bilingual),
});
export type Lesson = v.InferOutput<typeof lessonSchema>;
export type Comment = v.InferOutput<typeof comment>;
