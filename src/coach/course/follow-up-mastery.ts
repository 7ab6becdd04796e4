/**
 * Follow-up as shown in a few days: the parts that fall due are reminded of beforehand or rung about on the day, the
 * receipts are looked up soon after, a part that came short is pressed at once, and nobody is rung up for nothing.
 */
import type { Criterion } from '../../protocol/course.ts';
import type { MonthEvent, MonthEventOf } from '../../protocol/month-event.ts';
import type { Day } from '../../protocol/units.ts';
import { atMost, reach } from './criterion.ts';
import { endOf, firstDay, type MonthTry, sinceBegun } from './month-try.ts';

/** Parts due within so many days of the first morning are the learner's. Design choice: half a week. */
const WATCHED = 4;
/** Days after the last of them until all has to be done: a Sunday, looking, pressing. */
const DAYS_AFTER = 4;
/** A part is looked up in time within three days, as in the published rule; a miss pressed within two of being found. */
const LOOK_WITHIN = 3;
const PRESS_WITHIN = 2;

interface Watched {
  readonly dealer: string;
  readonly part: number;
  readonly day: Day;
}

export function followUpMastery(tried: MonthTry): readonly Criterion[] {
  const begun = firstDay(tried);
  const watched = watchedParts(tried);
  const last = Math.max(begun, ...watched.map(({ day }) => day)) + DAYS_AFTER;
  const over = endOf(tried, last);
  const dated = withDays(sinceBegun(tried), begun);
  const about = (part: Watched, kind: MonthEvent['kind']) =>
    dated.find(({ event }) => event.kind === kind && isAbout(event, part));
  const looked = watched.filter((part) => {
    const found = about(part, 'part-found');
    return found && found.day <= part.day + LOOK_WITHIN;
  });
  const slipped = dated.filter(({ event }) => event.kind === 'part-found' && event.state !== 'kept');
  const pressed = slipped.filter(({ event, day }) => {
    const press = dated.find(
      (each) => each.event.kind === 'pressed' && isAbout(each.event, event as MonthEventOf<'part-found'>),
    );
    return press !== undefined && press.day <= day + PRESS_WITHIN;
  });
  const seenAll = looked.length === watched.length && watched.length > 0;
  // Where nothing came short there is nothing to press, which shows only when all has been looked at.
  const nothingYet = slipped.length === 0 && !seenAll ? 1 : slipped.length;
  const pressing = reach('pressed', pressed.length, nothingYet, { over });
  const done = seenAll && pressing.state === 'met' ? 'over' : over;
  return [
    reach('reminded', count(dated, 'reminded'), 1, { over }),
    reach('rung', count(dated, 'contacted'), 1, { over }),
    reach('looked', looked.length, Math.max(1, watched.length), { over }),
    pressing,
    atMost('pestered', count(dated, 'pestered'), 0, done),
  ];
}

/** Parts that were open on the first morning and fall due in the learner's days. */
export function watchedParts(tried: MonthTry): readonly Watched[] {
  const begun = firstDay(tried);
  const agreed = new Map<string, readonly Watched[]>();
  for (const event of tried.events.slice(0, tried.begun))
    if (event.kind === 'talk-ended' && event.commitment)
      agreed.set(
        event.dealer,
        event.commitment.instalments.map(({ day }, part) => ({ dealer: event.dealer, part, day })),
      );
  return [...agreed.values()].flat().filter(({ day }) => day >= begun && day <= begun + WATCHED);
}

function isAbout(event: MonthEvent, { dealer, part }: { dealer: string; part: number }): boolean {
  return 'part' in event && event.dealer === dealer && event.part === part;
}

interface Dated {
  readonly event: MonthEvent;
  readonly day: Day;
}

function withDays(events: readonly MonthEvent[], first: Day): readonly Dated[] {
  let day = first;
  return events.map((event) => {
    if (event.kind === 'day-broke') day = event.date.day;
    return { event, day };
  });
}

function count(dated: readonly Dated[], kind: MonthEvent['kind']): number {
  return dated.filter(({ event }) => event.kind === kind).length;
}
