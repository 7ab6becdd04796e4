/** How tightly to follow up a dealer: at first by the grade on file, later by how it is taken and what was kept. */

import type { Tightness } from '../../protocol/month-event.ts';
import type { DealerDesk } from '../../protocol/month-view.ts';

const BY_GRADE = { A: 'loose', B: 'normal', C: 'tight', D: 'tight' } as const;

/** How many parts have to be known before behaviour outweighs the file. */
const ENOUGH = 3;

/** A dealer who resents a call is not called again; one who slips and takes it well is watched. */
export function tightnessFor({ file, record, parts, taken }: DealerDesk): Tightness {
  if (taken.reminder === 'coolly') return 'loose';
  if (taken.contact === 'coolly') return 'normal';
  if (taken.contact === 'well') return 'tight';
  const kept = record.kept + parts.filter(({ state }) => state === 'kept').length;
  const slipped =
    record.partly +
    record.missed +
    parts.filter(({ state }) => state === 'partly' || state === 'missed' || state === 'renewed').length;
  const byGrade = BY_GRADE[file.grade];
  if (kept + slipped < ENOUGH || slipped <= kept) return byGrade;
  return byGrade === 'loose' ? 'normal' : 'tight';
}
