/** The gym's book on this device: what was drilled, and the drill that is open. Read through a schema, never half. */
import * as v from 'valibot';
import { actionSchema } from '../../../protocol/action.ts';
import { DRILL_GRADES } from '../../../protocol/gym.ts';
import { monthActionSchema } from '../../../protocol/month-action.ts';
import type { Keep } from '../../../session/keep.ts';
import { patternSchema } from '../../tell/coach/wish.ts';

const KEY = 'gym';

const ref = { pattern: patternSchema, dealer: v.string(), seed: v.number() };
const moves = v.array(v.union([actionSchema, monthActionSchema]));

const bookSchema = v.object({
  version: v.literal(1),
  done: v.array(
    v.object({
      ...ref,
      /** Milliseconds since 1970, when it ended. */
      at: v.number(),
      seconds: v.number(),
      result: v.number(),
      grade: v.picklist(DRILL_GRADES),
      own: moves,
    }),
  ),
  open: v.nullable(v.object({ ...ref, own: moves, seconds: v.number() })),
});
export type Book = v.InferOutput<typeof bookSchema>;

export const EMPTY_BOOK: Book = { version: 1, done: [], open: null };

/** `readable` is false where something lies that this program does not understand: then nothing may be written. */
export async function readBook(keep: Keep): Promise<{ readonly book: Book; readonly readable: boolean }> {
  const found = await keep.read(KEY);
  if (found === undefined || found === null) return { book: EMPTY_BOOK, readable: true };
  const read = v.safeParse(bookSchema, found);
  return read.success ? { book: read.output, readable: true } : { book: EMPTY_BOOK, readable: false };
}

export function writeBook(keep: Keep, book: Book): Promise<boolean> {
  return keep.write(KEY, book);
}
