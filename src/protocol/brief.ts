/**
 * A dealer as content describes one to the world: a plain value without a word of text. The seed draws from its
 * ranges.
 */
import * as v from 'valibot';
import { EXCUSES, TEMPERAMENTS, TRADES } from './vocabulary.ts';

const range = (max: number) =>
  v.pipe(
    v.strictTuple([
      v.pipe(v.number(), v.integer(), v.minValue(0)),
      v.pipe(v.number(), v.integer(), v.maxValue(max)),
    ]),
    v.check(([low, high]) => low <= high, 'a range runs from low to high'),
  );

export const briefSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  temperament: v.picklist(TEMPERAMENTS),
  trade: v.picklist(TRADES),
  /** What the dealer would pay if merely asked, in yuan. */
  natural: range(10_000_000),
  /** Receivable as percent of `natural`. */
  receivable: range(1_000),
  /** The percentage of promises a dealer of this kind means to keep. */
  integrity: range(100),
  /** Excuse families this dealer uses; three to five come up in a meeting. */
  excuses: v.pipe(v.array(v.picklist(EXCUSES)), v.minLength(3)),
});
export type Brief = v.InferOutput<typeof briefSchema>;
