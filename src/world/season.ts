/**
 * A season: the territory over 1–12 months. Plain JSON, complete in itself. `MonthTurn` is the scratch copy that
 * one answer works on; the state handed in is never touched.
 */

import type { CalendarDate, DealerId, MonthEvent } from '../protocol/month-event.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Day, Minutes, Yuan } from '../protocol/units.ts';
import type { Phase } from '../protocol/vocabulary.ts';
import type { Account } from './account.ts';
import type { Meeting } from './meeting.ts';

/** A talk under way: the state of the meeting and the phase its chart is in. */
export interface TalkUnderWay {
  readonly dealer: DealerId;
  readonly by: 'visit' | 'call';
  readonly meeting: Meeting;
  readonly phase: Phase;
}

export interface Season {
  readonly seed: Seed;
  readonly months: number;
  /** 1 … months. */
  readonly month: number;
  readonly startMonth: number;
  readonly year: number;
  /** 1–12, of the calendar. */
  readonly calendarMonth: number;
  readonly day: Day;
  readonly monthEnd: Day;
  readonly workingDays: readonly Day[];
  readonly clock: Minutes;
  /** Where the rep is: a dealer's shop, or null at the office. */
  readonly place: DealerId | null;
  /** Actions so far, and so the place of the next one in the log. */
  readonly actions: number;
  readonly quota: Yuan;
  readonly yearTarget: Yuan;
  readonly collected: Yuan;
  readonly accounts: readonly Account[];
  readonly talk: TalkUnderWay | null;
  readonly over: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface MonthTurn {
  readonly now: Mutable<Season>;
  readonly events: MonthEvent[];
}

export function note(turn: MonthTurn, event: MonthEvent): void {
  turn.events.push(event);
}

/** Puts an account back in its place. */
export function update(turn: MonthTurn, account: Account): void {
  turn.now.accounts = turn.now.accounts.map((other) => (other.id === account.id ? account : other));
}

export function accountOf(season: Season, id: DealerId): Account | undefined {
  return season.accounts.find((account) => account.id === id);
}

export function dateOf({ year, calendarMonth, day }: Season): CalendarDate {
  return { year, month: calendarMonth, day };
}
