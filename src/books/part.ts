/** One part of a commitment as the events tell of it: what was agreed, what was done about it, what the receipts showed. */
import type { Taken } from '../protocol/month-event.ts';
import type { Day, Yuan } from '../protocol/units.ts';

/** Where something stands: the action's place in the log, −1 before the first; and the day on which it was done. */
export interface Place {
  readonly at: number;
  readonly day: Day;
}

/** A reminder before the day, or a call on it. */
interface Touch extends Place {
  readonly taken: Taken;
}

/** What a comparison of the receipts showed after the part's day. */
export interface Found extends Place {
  readonly paid: Yuan;
  readonly state: 'kept' | 'partly' | 'missed';
}

interface Pressed extends Place {
  readonly by: 'call' | 'visit';
  readonly owed: Yuan;
  readonly answer: 'pays' | 'puts-off';
}

/** The new day that an old part was given. */
interface Renewal extends Place {
  readonly due: Day;
  readonly amount: Yuan;
}

export interface BookedPart {
  /** From 1, in the order of the agreement. */
  readonly number: number;
  /** Due; null for a word without a date. */
  readonly day: Day | null;
  readonly amount: Yuan;
  readonly agreed: Place;
  /** It is itself the new day of an old part. */
  readonly renewal: boolean;
  readonly reminded: Touch | null;
  readonly contacted: Touch | null;
  /** The dealer has said that it was paid. */
  readonly announced: boolean;
  /** In the order of the comparisons: money that came after one is news at the next. */
  readonly found: readonly Found[];
  readonly pressed: readonly Pressed[];
  readonly renewed: Renewal | null;
  /** Of what counts as paid, what a measure brought: it was part of the bargain. */
  readonly credited: Yuan;
}

export type DatedPart = BookedPart & { readonly day: Day };

export function isDated(part: BookedPart): part is DatedPart {
  return part.day !== null;
}

/** A part on which nothing has been done yet. */
export function freshPart(
  of: Pick<BookedPart, 'number' | 'day' | 'amount' | 'agreed'> & Partial<Pick<BookedPart, 'renewal'>>,
): BookedPart {
  return {
    renewal: false,
    reminded: null,
    contacted: null,
    announced: false,
    found: [],
    pressed: [],
    renewed: null,
    credited: 0,
    ...of,
  };
}
