/** The parts on a dealer's desk: which are missing, unseen, due or to come, as the player's view has them. */
import { REMINDER_WINDOW } from '../protocol/follow-up-figures.ts';
import type { DealerDesk, LedgerPart, MonthView } from '../protocol/month-view.ts';
import type { Day } from '../protocol/units.ts';

/** What of a month's calendar it takes to know what is due. */
export type Calendar = Pick<MonthView, 'date' | 'workingDays' | 'monthEnd'>;

/** The last day before the rep works again: what falls due until then is due today. */
export function restUntil({ workingDays, monthEnd }: Pick<Calendar, 'workingDays' | 'monthEnd'>): Day {
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

/** The dealer says that it has been paid, and nobody has looked. */
export function isAnnounced({ state }: LedgerPart): boolean {
  return state === 'announced';
}

/** Its day is still to come. */
export function isAhead({ state }: LedgerPart): boolean {
  return state === 'open';
}

/** Found to have come in full. */
export function isKept({ state }: LedgerPart): boolean {
  return state === 'kept';
}

/** Nobody has said or seen what became of it. */
export function isToCome({ state }: LedgerPart): boolean {
  return state === 'open' || state === 'due';
}

export function isDueToday(part: LedgerPart, calendar: Calendar): boolean {
  return isToCome(part) && part.day >= calendar.date.day && part.day <= restUntil(calendar);
}

/** It falls due so soon that a reminder is welcome, and nobody has reminded the dealer of it. */
export function wantsReminder(part: LedgerPart, today: Day): boolean {
  return isToCome(part) && !part.reminded && part.day >= today && part.day <= today + REMINDER_WINDOW;
}

/** What the receipts have shown of it. */
export function isFound({ state }: LedgerPart): boolean {
  return state === 'kept' || state === 'partly' || state === 'missed';
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

/** The next part that is still to come, where days were named. */
export function nextPart(desk: DealerDesk, today: Day): LedgerPart | undefined {
  return datedParts(desk)
    .filter((part) => part.day >= today && isToCome(part))
    .toSorted((a, b) => a.day - b.day)[0];
}

/** A line or a call would be about nothing, and be felt as pestering. The world decides by every part it has written. */
export function isAboutNothing(
  view: Calendar,
  desk: DealerDesk,
  kind: 'remind-due' | 'contact-due',
): boolean {
  const { parts } = desk;
  return kind === 'remind-due'
    ? !parts.some((part) => wantsReminder(part, view.date.day))
    : !parts.some((part) => isDueToday(part, view) && !part.contacted);
}
