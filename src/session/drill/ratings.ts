/**
 * Who has rated what, and who may see it. A sealed rating is shown to nobody before a second person has rated the same
 * result: what is not given out here cannot be seen on any screen or in any file.
 */
import { marksOf, type Rating, type RatingSheet, type Scale, SHEETS, STEPS } from '../../protocol/rating.ts';
import type { Percent } from '../../protocol/units.ts';
import { agreement, type MarkPair, type RaterAgreement } from './agreement.ts';

/** What may be known of a result's ratings. */
export type RatedByPeople =
  | { readonly kind: 'unrated' }
  /** One person has rated, blind; the next one goes by the same sheet. */
  | { readonly kind: 'sealed'; readonly rater: string; readonly sheet: RatingSheet }
  | { readonly kind: 'open'; readonly ratings: readonly Rating[] };

export function judgedOf(ratings: readonly Rating[], result: string): RatedByPeople {
  const [first, ...more] = ratings.filter((rating) => rating.result === result);
  if (!first) return { kind: 'unrated' };
  if (first.sealed && more.length === 0) return { kind: 'sealed', rater: first.rater, sheet: first.sheet };
  return { kind: 'open', ratings: [first, ...more] };
}

/** Why somebody cannot rate a result; undefined where they can. */
export function hindrance(
  ratings: readonly Rating[],
  { result, rater, sheet }: Pick<Rating, 'result' | 'rater' | 'sheet'>,
): 'same-rater' | 'seen-already' | 'other-sheet' | undefined {
  const judged = judgedOf(ratings, result);
  switch (judged.kind) {
    case 'unrated':
      return undefined;
    case 'sealed':
      if (judged.rater.trim().toLowerCase() === rater.trim().toLowerCase()) return 'same-rater';
      return judged.sheet === sheet ? undefined : 'other-sheet';
    case 'open':
      return 'seen-already';
    default:
      return judged satisfies never;
  }
}

/** A person's mark, so that it can stand beside the machine's: 0 where all are the lowest step, 100 where all the highest. */
export function humanMark(rating: Rating): Percent {
  const marks = marksOf(rating);
  const mean = marks.reduce((sum, { step }) => sum + step, 0) / marks.length;
  return percentOf(mean);
}

/** A step as percent: 1 → 0, 5 → 100. */
export function percentOf(step: number): Percent {
  return Math.round(((step - 1) * 100) / (STEPS.length - 1));
}

export interface ScaleAgreement {
  readonly scale: Scale;
  readonly agreement: RaterAgreement;
}

/** The agreement on each scale of a sheet, over all results that two people have rated by it. */
export function agreementsOn(sheet: RatingSheet, ratings: readonly Rating[]): readonly ScaleAgreement[] {
  const results = [...new Set(ratings.map(({ result }) => result))];
  const twice = results.flatMap((result) => {
    const judged = judgedOf(ratings, result);
    if (judged.kind !== 'open') return [];
    // By name, so that each person stands in a column of their own.
    const pair = judged.ratings
      .filter((rating) => rating.sheet === sheet)
      .sort((a, b) => (a.rater < b.rater ? -1 : 1));
    const [one, other] = pair;
    return one && other ? [[one, other] as const] : [];
  });
  return SHEETS[sheet].map((scale) => {
    const pairs = twice.map(([one, other]): MarkPair => [stepOn(one, scale), stepOn(other, scale)]);
    return { scale, agreement: agreement(pairs, STEPS.length) };
  });
}

function stepOn(rating: Rating, scale: Scale): number {
  return marksOf(rating).find((mark) => mark.scale === scale)?.step ?? 0;
}
