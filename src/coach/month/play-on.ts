/** Plays a month on from where it stands, to the evening it closes. */
import { LUCKLESS } from '../../bots/bot.ts';
import type { MonthBot } from '../../bots/month/month-bot.ts';
import { advance, type Season, viewOfSeason } from '../../dialogue/month-run.ts';
import type { Action } from '../../protocol/action.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { MonthEvent, MonthEventOf } from '../../protocol/month-event.ts';
import type { MonthView } from '../../protocol/month-view.ts';
import { seasonScoresOf } from '../../scoring/month/score.ts';
import type { End } from '../experiment.ts';
import { meanOfNumbers } from '../spread.ts';

export interface MonthStanding {
  readonly season: Season;
  /** Of the month that is open, from its first morning. */
  readonly events: readonly MonthEvent[];
  /** What was said in the talk that is under way. */
  readonly said: readonly Action[];
}

/** More actions than any month has minutes for; a bot that never ends its days is a bug. */
const MOST_ACTIONS = 20_000;

/** Plays on as `bot` would, until the open month closes. */
export function monthPlayedBy(from: MonthStanding, bot: MonthBot): End {
  const player = bot(from.said);
  return monthPlayedOut(from, (view) => player({ view, ...LUCKLESS }));
}

/** Plays on by `next` until the open month closes; before each step, `steady` holds something as it was. */
export function monthPlayedOut(
  from: MonthStanding,
  next: (view: MonthView) => MonthAction,
  steady: (season: Season) => Season = (season) => season,
): End {
  let { season } = from;
  const events = [...from.events];
  for (let actions = 0; actions < MOST_ACTIONS; actions += 1) {
    const step = advance(season, next(viewOfSeason(season)));
    season = steady(step.season);
    events.push(...step.events);
    const closed = step.events.find((event) => event.kind === 'month-closed');
    if (closed) return endOf(events, closed);
  }
  throw new Error('a month that never comes to an end');
}

function endOf(events: readonly MonthEvent[], closed: MonthEventOf<'month-closed'>): End {
  const scores = seasonScoresOf(events)?.scores;
  const cost = closed.dealers.reduce((sum, dealer) => sum + dealer.cost, 0);
  return {
    paid: closed.paid - cost,
    trust: meanOfNumbers(closed.dealers.map(({ trust }) => trust.after)),
    scores: {
      assertiveness: scores?.assertiveness.value ?? 0,
      commitments: scores?.commitments.value ?? 0,
      'follow-up': scores?.['follow-up'].value ?? 0,
    },
  };
}
