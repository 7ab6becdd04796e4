/**
 * What a day asks for with one dealer: the receipts to be looked up, the miss to be pressed, the part to be in touch
 * about, our own word. The desk suggests it, a rep does it, the gym's judge holds against it. From the view alone.
 */
import { NEAR, REMINDED_AHEAD } from '../protocol/follow-up-figures.ts';
import type { DealerId } from '../protocol/month-event.ts';
import type { DealerDesk, LedgerPart, MonthView } from '../protocol/month-view.ts';
import type { Day } from '../protocol/units.ts';
import type { Measure } from '../protocol/vocabulary.ts';
import { isAllowed } from './allowed.ts';
import {
  datedParts,
  isAhead,
  isDueToday,
  isMissed,
  isUnchecked,
  restUntil,
  wantsReminder,
} from './desk-parts.ts';
import { type Hold, holdOf } from './hold.ts';

/** A part known to be short: it is pressed for once, and where that did not help it gets a new day in writing. */
export type MissDue =
  | { readonly ask: 'press'; readonly part: LedgerPart; readonly by: 'visit' | 'call' }
  | { readonly ask: 'renew'; readonly part: LedgerPart };

/** A part to be in touch about: rung up about on its day, or reminded of before. */
export interface TouchDue {
  readonly ask: 'ring' | 'remind';
  readonly part: LedgerPart;
}

export interface DealerDues {
  readonly dealer: DealerId;
  readonly hold: Hold;
  /** Parts whose outcome nobody has looked up. */
  readonly unseen: readonly LedgerPart[];
  readonly miss: MissDue | null;
  readonly touch: TouchDue | null;
  /** Measures we have promised and not begun. */
  readonly promised: readonly Measure[];
  /** The day on which we said we would be in touch, when it is now. */
  readonly appointment: Day | null;
}

/** All that the day asks for with this dealer. */
export function duesWith(view: MonthView, desk: DealerDesk): DealerDues {
  const hold = holdOf(desk);
  const { followUp, promisedMeasures } = desk;
  const today = view.date.day;
  return {
    dealer: desk.id,
    hold,
    unseen: desk.parts.filter((part) => isUnchecked(part, today)),
    miss: missDue(view, desk),
    touch: touchDue(view, desk, hold),
    promised: promisedMeasures,
    appointment: followUp !== null && followUp >= today && followUp <= restUntil(view) ? followUp : null,
  };
}

/** What one part asks for today, whatever else is owed, and however tightly the dealer is held; null for nothing yet. */
export type PartAsk = 'press' | 'renew' | 'look' | 'ring' | 'remind';

export function askOf(view: MonthView, { id: dealer }: DealerDesk, part: LedgerPart): PartAsk | null {
  const today = view.date.day;
  if (isMissed(part))
    return part.pressed !== null && isAllowed(view, 'renew-part', { dealer }) ? 'renew' : 'press';
  if (isUnchecked(part, today)) return 'look';
  if (isDueToday(part, view)) return 'ring';
  return isAhead(part) && wantsReminder(part, today) ? 'remind' : null;
}

/** The dues of a day, dealer by dealer. */
export function duesOfDay(view: MonthView): readonly DealerDues[] {
  return view.dealers.map((desk) => duesWith(view, desk));
}

/** The first miss; null where it was pressed today already, or nothing can be done about it now. */
export function missDue(view: MonthView, desk: DealerDesk): MissDue | null {
  const part = desk.parts.find(isMissed);
  if (!part || part.pressed === view.date.day) return null;
  const { id: dealer } = desk;
  if (part.pressed !== null) return isAllowed(view, 'renew-part', { dealer }) ? { ask: 'renew', part } : null;
  const visit = desk.travel <= NEAR && isAllowed(view, 'press-miss', { dealer, by: 'visit' });
  const by = visit ? 'visit' : 'call';
  return isAllowed(view, 'press-miss', { dealer, by }) ? { ask: 'press', part, by } : null;
}

/** A dealer who is held tightly is rung up on the day; one who is not left alone is reminded beforehand. */
export function touchDue(
  view: MonthView,
  desk: DealerDesk,
  { tightness }: Pick<Hold, 'tightness'>,
): TouchDue | null {
  const parts = datedParts(desk);
  const { id: dealer } = desk;
  const due = parts.find((part) => isDueToday(part, view));
  if (due && !due.contacted && tightness === 'tight' && isAllowed(view, 'contact-due', { dealer }))
    return { ask: 'ring', part: due };
  const soon = parts.find((part) => isSoon(part, view.date.day));
  if (!soon || soon.reminded || tightness === 'loose') return null;
  return isAllowed(view, 'remind-due', { dealer }) ? { ask: 'remind', part: soon } : null;
}

/** Still ahead, and near enough for the reminder. */
export function isSoon(part: LedgerPart, today: Day): boolean {
  return isAhead(part) && part.day >= today && part.day <= today + REMINDED_AHEAD;
}
