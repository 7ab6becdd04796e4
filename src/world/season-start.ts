/** The first morning of a season. */

import type { Brief } from '../protocol/brief.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { Seed } from '../protocol/seed.ts';
import { total } from './arithmetic.ts';
import { DAY_BEGINS, daysIn, monthAfter, workingDays } from './calendar.ts';
import { draws } from './chance.ts';
import { passDays } from './month-answer.ts';
import { dateOf, type MonthTurn, note, type Season } from './season.ts';
import { openAccount } from './territory.ts';

export interface SeasonInput {
  /** In the order of the territory; ids must differ. */
  readonly briefs: readonly Brief[];
  readonly seed: Seed;
  /** 1–12. */
  readonly months: number;
}

export function startSeason({ briefs, seed, months }: SeasonInput): { season: Season; events: MonthEvent[] } {
  const startMonth = draws(seed, 'territory', 1).int(1, 12);
  const { year, month } = monthAfter(startMonth, 0);
  const accounts = briefs.map((brief, index) => openAccount(brief, seed, index));
  const quota = total(accounts.map(({ dealer }) => dealer.file.target));
  const days = workingDays(year, month);
  const season: Season = {
    seed,
    months,
    month: 1,
    startMonth,
    year,
    calendarMonth: month,
    day: days[0] ?? 1,
    monthEnd: daysIn(year, month),
    workingDays: days,
    clock: DAY_BEGINS,
    place: null,
    actions: 0,
    quota,
    yearTarget: quota * 12,
    collected: 0,
    accounts,
    talk: null,
    over: false,
  };
  const turn: MonthTurn = {
    now: season,
    events: [{ kind: 'month-opened', month: 1, date: dateOf(season), quota }],
  };
  passDays(turn, 1, season.day - 1);
  note(turn, { kind: 'day-broke', date: dateOf(season), workingDaysLeft: days.length - 1 });
  return { season: turn.now, events: turn.events };
}
