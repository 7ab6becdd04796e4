/**
 * Whether a miss was pressed in time. The phrase “at once” has four meanings, one for each place where it counts; their
 * figures lie side by side in `protocol/follow-up-figures.ts`, and this is where they are applied to what was done.
 */
import { type AtOnceMeaning, LOOKED_UP_WITHIN, PRESSED_AT_ONCE } from '../protocol/follow-up-figures.ts';
import type { Day } from '../protocol/units.ts';
import { type BookedPart, type Found, isDated } from './part.ts';

/** The last day on which pressing a miss counts as at once. `due`: its day; `found`: the day on which it was found. */
export function lastDayAtOnce(meaning: AtOnceMeaning, on: { readonly due: Day; readonly found: Day }): Day {
  const { days, after } = PRESSED_AT_ONCE[meaning];
  return on[after] + days;
}

export interface Miss {
  readonly part: BookedPart & { readonly day: Day };
  /** The comparison that first showed it. */
  readonly found: Found;
  /** The day of the first pressing; null where nobody pressed. */
  readonly pressed: Day | null;
}

/** The part as a miss: it has a day, and the first comparison after it showed less than was agreed. */
export function missOf(part: BookedPart): Miss | null {
  const [found] = part.found;
  if (!isDated(part) || !found || found.state === 'kept') return null;
  return { part, found, pressed: part.pressed[0]?.day ?? null };
}

/** How a miss was pressed, by one of the four meanings. */
export function pressingOf(
  { part, found, pressed }: Miss,
  meaning: AtOnceMeaning,
): 'at-once' | 'late' | 'never' {
  if (pressed === null) return 'never';
  return pressed <= lastDayAtOnce(meaning, { due: part.day, found: found.day }) ? 'at-once' : 'late';
}

/** When a part was first looked up after its day. */
export function lookUpOf({ day, found }: BookedPart): 'in-time' | 'late' | 'never' {
  const [first] = found;
  if (!first || day === null) return 'never';
  return first.day <= day + LOOKED_UP_WITHIN ? 'in-time' : 'late';
}
