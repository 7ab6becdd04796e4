/**
 * The book of ratings on the trainer's desk. It gives out what may be seen only: a sealed rating never leaves it, except
 * into the file that goes to the second rater's desk.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { type Rating, type RatingSheet, ratingSchema } from '../../protocol/rating.ts';
import {
  agreementsOn,
  hindrance,
  judgedOf,
  type RatedByPeople,
  type ScaleAgreement,
} from '../../session/drill/ratings.ts';
import type { Keep } from '../../session/keep.ts';

export interface RatingBook {
  /** False once this device has refused to keep something. */
  readonly kept: ReadonlySignal<boolean>;
  readonly judged: (result: string) => RatedByPeople;
  readonly agreements: (sheet: RatingSheet) => readonly ScaleAgreement[];
  /** Why it cannot be taken; undefined when it was. */
  readonly rate: (rating: Rating) => ReturnType<typeof hindrance>;
  /** Opens a sealed rating without waiting for a second. */
  readonly unseal: (result: string) => void;
  readonly withdraw: (result: string, rater: string) => void;
  /** All ratings as text, for a colleague. */
  readonly file: () => string;
  /** How many were new; undefined for a text that holds no ratings. */
  readonly takeIn: (text: string) => number | undefined;
}

const RATINGS = 'ratings';

const fileSchema = v.strictObject({
  game: v.literal('huikuan-ratings'),
  ratings: v.pipe(v.array(ratingSchema), v.maxLength(20_000)),
});

export function openRatingBook(keep: Keep): RatingBook {
  const ratings = signal<readonly Rating[]>([]);
  const kept = signal(true);
  /** What another version has left there: not understood, not thrown away. */
  let strange: readonly unknown[] = [];
  const loaded = load();

  async function load(): Promise<void> {
    const found = v.safeParse(v.array(v.unknown()), await keep.read(RATINGS));
    const all = found.success ? found.output : [];
    const known = all.flatMap((one) => (v.is(ratingSchema, one) ? [one] : []));
    strange = all.filter((one) => !v.is(ratingSchema, one));
    ratings.value = [...known, ...ratings.value];
  }

  async function write(now: readonly Rating[]): Promise<void> {
    ratings.value = now;
    await loaded;
    kept.value = await keep.write(RATINGS, [...ratings.value, ...strange]);
  }

  return {
    kept,
    judged: (result) => judgedOf(ratings.value, result),
    agreements: (sheet) => agreementsOn(sheet, ratings.value),
    rate: (rating) => {
      const hindered = hindrance(ratings.value, rating);
      if (!hindered) void write([...ratings.value, rating]);
      return hindered;
    },
    unseal: (result) =>
      void write(ratings.value.map((one) => (one.result === result ? { ...one, sealed: false } : one))),
    withdraw: (result, rater) =>
      void write(ratings.value.filter((one) => one.result !== result || one.rater !== rater)),
    file: () => `${JSON.stringify({ game: 'huikuan-ratings', ratings: ratings.value })}\n`,
    takeIn: (text) => {
      const read = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text);
      if (!read.success) return undefined;
      let all = ratings.value;
      for (const rating of read.output.ratings) if (!hindrance(all, rating)) all = [...all, rating];
      const added = all.length - ratings.value.length;
      if (added > 0) void write(all);
      return added;
    },
  };
}
