/** Short hints for the first week: each for a situation, shown once, when it comes up for the first time. */
import * as v from 'valibot';
import { datedParts, hasCommitted, isDueToday, isMissed, isUnchecked } from '../../../books/desk-parts.ts';
import type { MonthView } from '../../../protocol/month-view.ts';
import type { Day } from '../../../protocol/units.ts';
import { recall, remember } from '../../kit/memory.ts';

const FIRST_HINTS = [
  'first-miss',
  'first-receipts',
  'first-due',
  'first-measure',
  'first-gap',
  'first-talk',
] as const;
export type FirstHint = (typeof FIRST_HINTS)[number];

const schema = v.array(v.picklist(FIRST_HINTS));
const NAME = 'month-hints-seen';
/** Until this day of a month going round everybody is still good advice. */
const BEGINNING: Day = 10;

export function hintsSeen(): readonly FirstHint[] {
  return recall(NAME, schema) ?? [];
}

export function rememberSeen(seen: readonly FirstHint[]): void {
  remember(NAME, seen);
}

/** The hint for what is at hand, unless it has been read before. */
export function hintFor(view: MonthView, seen: readonly FirstHint[]): FirstHint | undefined {
  return FIRST_HINTS.find((hint) => !seen.includes(hint) && fits(view, hint));
}

function fits(view: MonthView, hint: FirstHint): boolean {
  const { dealers } = view;
  const somePart = (test: (part: (typeof dealers)[number]['parts'][number]) => boolean) =>
    dealers.some((desk) => datedParts(desk).some(test));
  switch (hint) {
    case 'first-miss':
      return somePart(isMissed);
    case 'first-receipts':
      return somePart((part) => isUnchecked(part, view.date.day));
    case 'first-due':
      return somePart((part) => isDueToday(part, view));
    case 'first-measure':
      return dealers.some(({ promisedMeasures }) => promisedMeasures.length > 0);
    case 'first-gap':
      return dealers.some((desk) => hasCommitted(desk) && desk.gap > 0);
    case 'first-talk':
      return view.date.day <= BEGINNING && !dealers.some(hasCommitted);
  }
}
