/**
 * How tightly a dealer is to be held, and why: as the dealer has taught us, before that as he has paid, and at first as
 * the grade on file says. The desk's hint, the reps and the gym's judge all ask here.
 *
 * The desk once had a reading of its own: a single miss, or more misses than kept parts among the first two, made it ring.
 * The published rule is that what suits a dealer is a matter of credit (“信用好的松一点，信用差的紧一点”): of character and
 * habit, which one miss does not show, since the till may have been empty. So it is the grade that counts until three
 * parts are known; and of the dealer-evenings on which the two readings differed, this one named what suited the dealer
 * seven times as often as the other.
 */
import { HELD_BY_GRADE, PARTS_BEFORE_JUDGING } from '../protocol/follow-up-figures.ts';
import type { Tightness } from '../protocol/month-event.ts';
import type { DealerDesk } from '../protocol/month-view.ts';
import type { Grade } from '../protocol/vocabulary.ts';

type HoldReason =
  /** A reminder, or a call, was more than suited the dealer; or a call on the day was taken well. */
  | { readonly kind: 'reminder-coolly' | 'call-coolly' | 'call-well' }
  /** More parts slipped than were kept, in all months together. */
  | { readonly kind: 'slipped'; readonly kept: number; readonly slipped: number }
  | { readonly kind: 'grade'; readonly grade: Grade };

export interface Hold {
  readonly tightness: Tightness;
  readonly why: HoldReason;
}

type Known = Pick<DealerDesk, 'file' | 'record' | 'parts' | 'taken'>;

/** From what the rep can see of the dealer. */
export function holdOf(desk: Known): Hold {
  const { taken, file } = desk;
  if (taken.reminder === 'coolly') return { tightness: 'loose', why: { kind: 'reminder-coolly' } };
  if (taken.contact === 'coolly') return { tightness: 'normal', why: { kind: 'call-coolly' } };
  if (taken.contact === 'well') return { tightness: 'tight', why: { kind: 'call-well' } };
  const { kept, slipped } = recordOf(desk);
  const byGrade = HELD_BY_GRADE[file.grade];
  if (kept + slipped < PARTS_BEFORE_JUDGING || slipped <= kept)
    return { tightness: byGrade, why: { kind: 'grade', grade: file.grade } };
  return { tightness: byGrade === 'loose' ? 'normal' : 'tight', why: { kind: 'slipped', kept, slipped } };
}

/** Parts of all months, those of this one included as far as they are known; a part with a new day has slipped. */
function recordOf({ record, parts }: Known): { readonly kept: number; readonly slipped: number } {
  const count = (states: readonly DealerDesk['parts'][number]['state'][]) =>
    parts.filter(({ state }) => states.includes(state)).length;
  return {
    kept: record.kept + count(['kept']),
    slipped: record.partly + record.missed + count(['partly', 'missed', 'renewed']),
  };
}
