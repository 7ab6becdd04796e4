/** How a dealer stands today, in the words of the trade: what the map, the list and the calendar mark. */
import {
  datedParts,
  hasCommitted,
  isDueToday,
  isMissed,
  isUnchecked,
  restUntil,
} from '../../../books/desk-parts.ts';
import type { DealerDesk, MonthView } from '../../../protocol/month-view.ts';
import type { Yuan } from '../../../protocol/units.ts';

/** From the most pressing to the least. A dealer may show several. */
export const SIGNS = [
  'overdue', // a part is known to be missing, in full or in part
  'unchecked', // a part's day has passed and nobody has looked whether it came
  'due', // a part falls due today, or before the next working day
  'measure', // a measure promised in a talk waits to be carried out
  'appointment', // the rep said he would be in touch today
  'uncommitted', // nothing, or nothing with a date, has been agreed
  'committed',
] as const;
export type Sign = (typeof SIGNS)[number];

export function signsOf(desk: DealerDesk, view: MonthView): readonly Sign[] {
  const { parts, followUp } = desk;
  const today = view.date.day;
  const shown: Record<Sign, boolean> = {
    overdue: parts.some(isMissed),
    unchecked: parts.some((part) => isUnchecked(part, today)),
    due: datedParts(desk).some((part) => isDueToday(part, view)),
    measure: desk.promisedMeasures.length > 0,
    appointment: followUp !== null && followUp >= today && followUp <= restUntil(view),
    uncommitted: !hasCommitted(desk),
    committed: hasCommitted(desk),
  };
  return SIGNS.filter((sign) => shown[sign]);
}

export interface Reach {
  /** Or only a word. */
  readonly committed: Yuan;
  /** Own estimates of the measures begun. */
  readonly estimated: Yuan;
  readonly gap: Yuan;
}

export function reachOf({ commitment, measures, gap }: DealerDesk): Reach {
  return {
    committed: commitment?.amount ?? 0,
    estimated: measures.reduce((sum, { estimate }) => sum + estimate, 0),
    gap,
  };
}
