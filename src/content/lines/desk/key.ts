/**
 * The moments of a month that need words. Every pool is a record over these keys, so a new event, action or measure
 * fails the build until it can be said.
 */
import type { DeskActionKind } from '../../../protocol/month-action.ts';
import type { Grade, Measure } from '../../../protocol/vocabulary.ts';

/** What each temperament has its own words for; the common pools follow. */
export type TemperKey =
  | 'reminded'
  | 'contacted'
  | 'pestered'
  | 'announced'
  | 'pays'
  | 'puts-off'
  | 'renewed'
  | 'rang'
  | 'returned';

/** The same for a dealer who is so reliable that a call on the day is never taken well. */
export type NeverContactedWell = Exclude<TemperKey, 'contacted'> | 'contacted:coolly';

/** What anyone may say about following up, and at the start of a talk that is not the month's first or not in the shop. */
export type FollowUpKey =
  | Exclude<TemperKey, 'pays' | 'puts-off'>
  | 'pays:call'
  | 'pays:visit'
  | 'puts-off:call'
  | 'puts-off:visit';

/** What a dealer says who was followed up more tightly than suits. */
export type CoolKey = 'reminded:coolly' | 'contacted:coolly';

/** What anyone may say about plans and measures. */
export type EffortKey =
  | 'plan-sent'
  | `measure-started:${Measure}`
  | 'measure-started'
  | `measure-brought:${Measure}`
  | 'measure-brought'
  | 'measure-fizzled'
  | `measure-forgotten:${Measure}`
  | 'measure-forgotten';

/** What the rep does at the desk; what is done to one measure, or by one way, has a pool of its own. */
export type DeskRepKey =
  | Exclude<DeskActionKind, 'start-measure' | 'press-miss'>
  | `start-measure:${Measure}`
  | 'press-miss:call'
  | 'press-miss:visit';

/** What is told of the month, by nobody in particular. */
export type DeskNarratorKey =
  | 'month-opened'
  | 'day-broke'
  | 'last-day-broke'
  | 'travelled'
  | 'talk-began:visit'
  | 'talk-began:call'
  | 'receipts-checked'
  | 'receipts-none'
  | 'part-found:kept'
  | 'part-found:partly'
  | 'part-found:missed'
  | 'month-closed:reached'
  | 'month-closed:short'
  | `grade-revised:${Grade}`
  | 'season-ended';
