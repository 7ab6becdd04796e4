/** How a part of a commitment stands on a day, as far as the rep can know, and why. */
import type { Day, Yuan } from '../protocol/units.ts';
import type { Agreement } from './agreement.ts';
import type { BookedPart } from './part.ts';

/** Each state with the figures that make it so. */
export type PartToday =
  /** A later talk put another agreement in its place. */
  | { readonly state: 'superseded'; readonly on: Day }
  /** `on`: the day on which it got its new day `due`. */
  | { readonly state: 'renewed'; readonly on: Day; readonly due: Day }
  | { readonly state: 'kept'; readonly found: Day }
  /** Short, and pressed for; `answer` is the last one. */
  | {
      readonly state: 'pressed';
      readonly on: Day;
      readonly answer: 'pays' | 'puts-off';
      readonly owed: Yuan;
      readonly found: 'partly' | 'missed';
    }
  /** Short, and not pressed for yet. */
  | { readonly state: 'partly' | 'missed'; readonly found: Day; readonly owed: Yuan }
  /** Its day is past and nobody has looked; `announced`: the dealer has said that it was paid. */
  | { readonly state: 'overdue-unseen'; readonly due: Day; readonly announced: boolean }
  | { readonly state: 'due-today'; readonly due: Day }
  | { readonly state: 'open'; readonly due: Day }
  /** A word without a date: nobody can be held to it. */
  | { readonly state: 'undated' };

/**
 * `today`, and `until`, the last day before the rep works again: what falls due by then is due today. `later`: the
 * agreement that was made after the part's own, if there is one.
 */
export function partToday(
  part: BookedPart,
  on: { readonly today: Day; readonly until: Day; readonly later?: Agreement | undefined },
): PartToday {
  const { day, renewed, announced } = part;
  if (on.later) return { state: 'superseded', on: on.later.day };
  if (renewed) return { state: 'renewed', on: renewed.day, due: renewed.due };
  const found = part.found.at(-1);
  if (found) return foundToday(part, found);
  if (day === null) return { state: 'undated' };
  if (day < on.today) return { state: 'overdue-unseen', due: day, announced };
  return { state: day <= on.until ? 'due-today' : 'open', due: day };
}

function foundToday({ amount, pressed }: BookedPart, found: BookedPart['found'][number]): PartToday {
  if (found.state === 'kept') return { state: 'kept', found: found.day };
  const owed = amount - found.paid;
  const last = pressed.at(-1);
  return last
    ? { state: 'pressed', on: last.day, answer: last.answer, owed, found: found.state }
    : { state: found.state, found: found.day, owed };
}

/** Said to be paid, and nobody knows how much of it. */
export function isUncompared({ day, announced, found }: BookedPart): boolean {
  return day !== null && announced && found.length === 0;
}

/**
 * What became of a part when the month was over. `unchecked`: said to be paid, never compared; `silent`: nobody said or
 * looked up anything; `too-late`: due so late that no working day was left to look.
 */
export const PART_FATES = ['kept', 'partly', 'missed', 'renewed', 'unchecked', 'silent', 'too-late'] as const;
export type PartFate = (typeof PART_FATES)[number];

/** `lastDay`: the last day of the month on which the rep worked. */
export function fateOf(part: BookedPart, lastDay: Day): PartFate {
  const end = partToday(part, { today: lastDay, until: lastDay });
  switch (end.state) {
    case 'pressed':
      return end.found;
    case 'overdue-unseen':
      return end.announced ? 'unchecked' : 'silent';
    case 'kept':
    case 'partly':
    case 'missed':
    case 'renewed':
      return end.state;
    default:
      return 'too-late';
  }
}
