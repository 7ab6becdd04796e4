/**
 * Follow-up as shown in a few days: the parts that fall due are reminded of beforehand or rung about on the day, the
 * receipts are looked up soon after, a part that came short is pressed at once, and nobody is rung up for nothing.
 */
import { type MonthBooks, readBooks } from '../../books/books.ts';
import type { Contact, DealerPage } from '../../books/page.ts';
import { type DatedPart, type Found, isDated } from '../../books/part.ts';
import { lastDayAtOnce, lookUpOf } from '../../books/pressing.ts';
import type { Criterion } from '../../protocol/course.ts';
import type { Day } from '../../protocol/units.ts';
import { atMost, reach } from './criterion.ts';
import { endOf, firstDay, type MonthTry, sinceBegun } from './month-try.ts';

/** Parts due within so many days of the first morning are the learner's. Design choice: half a week. */
const WATCHED = 4;
/** Days after the last of them until all has to be done: a Sunday, looking, pressing. */
const DAYS_AFTER = 4;

export function followUpMastery(tried: MonthTry): readonly Criterion[] {
  const begun = firstDay(tried);
  const from = firstPlace(tried);
  const pages = [...monthOf(tried).pages.values()];
  const watched = pages.flatMap((page) => watchedOn(page, from, begun));
  const last = Math.max(begun, ...watched.map(({ day }) => day)) + DAYS_AFTER;
  const over = endOf(tried, last);
  const looked = watched.filter((part) => lookUpOf(part) === 'in-time');
  const slips = pages.flatMap((page) => slipsOn(page, from));
  const pressed = slips.filter((slip) => isPressed(slip, from));
  const seenAll = looked.length === watched.length && watched.length > 0;
  // Where nothing came short there is nothing to press, which shows only when all has been looked at.
  const nothingYet = slips.length === 0 && !seenAll ? 1 : slips.length;
  const pressing = reach('pressed', pressed.length, nothingYet, { over });
  const done = seenAll && pressing.state === 'met' ? 'over' : over;
  const count = (what: Contact['what']) =>
    pages.flatMap(({ contacts }) => contacts).filter((each) => each.what === what && each.at >= from).length;
  return [
    reach('reminded', count('reminder'), 1, { over }),
    reach('rung', count('call'), 1, { over }),
    reach('looked', looked.length, Math.max(1, watched.length), { over }),
    pressing,
    atMost('pestered', count('pestering'), 0, done),
  ];
}

/** The month of the try: the first, whether or not it has closed. */
function monthOf(tried: MonthTry): MonthBooks {
  const { closed, open } = readBooks(tried.events);
  return closed[0] ?? open;
}

/** Where the learner's actions begin in the log; nowhere while there are none. */
function firstPlace(tried: MonthTry): number {
  const first = sinceBegun(tried).find((event) => event.kind === 'acted');
  return first?.kind === 'acted' ? first.at : Number.POSITIVE_INFINITY;
}

/** Parts that were agreed before the learner sat down, and fall due in the learner's days. */
function watchedOn({ agreements }: DealerPage, from: number, begun: Day): readonly DatedPart[] {
  const agreed = agreements.findLast(({ at }) => at < from);
  return (agreed?.parts ?? [])
    .filter(isDated)
    .filter(({ day, renewal }) => !renewal && day >= begun && day <= begun + WATCHED);
}

interface Slip {
  readonly part: DealerPage['agreements'][number]['parts'][number];
  readonly found: Found;
}

/** Every time the learner saw that a part had not come in full. */
function slipsOn({ agreements }: DealerPage, from: number): readonly Slip[] {
  return agreements.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.found.filter(({ at, state }) => at >= from && state !== 'kept').map((found) => ({ part, found })),
    ),
  );
}

function isPressed({ part, found }: Slip, from: number): boolean {
  const press = part.pressed.find(({ at }) => at >= from);
  const due = part.day ?? found.day;
  return press !== undefined && press.day <= lastDayAtOnce('course', { due, found: found.day });
}
