/** How a dealer stands today, in the words of the trade: what the map, the list and the calendar mark. */
import type { DealerDesk, LedgerPart, MonthView } from '../../../protocol/month-view.ts';
import type { Day, Yuan } from '../../../protocol/units.ts';

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

/** The last day before the rep works again: what falls due until then is due today. */
export function restUntil({ workingDays, monthEnd }: Pick<MonthView, 'workingDays' | 'monthEnd'>): Day {
  return (workingDays[0] ?? monthEnd + 1) - 1;
}

/** Known to be missing, and not given a new day. */
export function isMissed(part: LedgerPart): boolean {
  return (part.state === 'missed' || part.state === 'partly') && part.received < part.amount;
}

/** Its day is past and nobody has looked. */
export function isUnchecked(part: LedgerPart, today: Day): boolean {
  return part.day < today && (part.state === 'due' || part.state === 'announced');
}

export function isDueToday(
  part: LedgerPart,
  view: Pick<MonthView, 'date' | 'workingDays' | 'monthEnd'>,
): boolean {
  return (
    (part.state === 'open' || part.state === 'due') &&
    part.day >= view.date.day &&
    part.day <= restUntil(view)
  );
}

/** Agreed with a day: what can be followed up. */
export function hasCommitted({ commitment }: Pick<DealerDesk, 'commitment'>): boolean {
  return commitment?.specific === true;
}

/** A figure let fall in a talk, and nothing more: it fills the gap on paper, but no day was named. */
export function isOnlyAWord({ commitment }: Pick<DealerDesk, 'commitment'>): boolean {
  return commitment?.specific === false;
}

/** The parts that somebody can be held to: of a mere word none, whatever day the books put it under. */
export function datedParts(desk: Pick<DealerDesk, 'commitment' | 'parts'>): readonly LedgerPart[] {
  return isOnlyAWord(desk) ? [] : desk.parts;
}

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

/** The next part that is still to come, where days were named. */
export function nextPart(desk: DealerDesk, today: Day): LedgerPart | undefined {
  return datedParts(desk)
    .filter((part) => part.day >= today && (part.state === 'open' || part.state === 'due'))
    .toSorted((a, b) => a.day - b.day)[0];
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
