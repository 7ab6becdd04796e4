/** What a rep can estimate from the file: what this dealer pays when merely asked. */
import type { Yuan } from '../protocol/units.ts';
import type { MeetingView } from '../protocol/view.ts';

/**
 * The mean of two signs: the sums paid in past months (people pay a little less than they could be brought to) and
 * the target.
 */
export function reckonNatural({ dealer }: Pick<MeetingView, 'dealer'>): Yuan {
  const paid =
    dealer.history.reduce((sum, month) => sum + month.paid, 0) / Math.max(1, dealer.history.length);
  return Math.round((paid / 0.9 + dealer.target / 1.45) / 2);
}
