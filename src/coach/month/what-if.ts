/**
 * What if this had been done instead, in the middle of a month: played on to the month's end over the luck that is
 * still open.
 */
import { playMonth } from '../../dialogue/month-play.ts';
import { advance } from '../../dialogue/month-run.ts';
import { seasonWithOtherLuck } from '../../dialogue/open-luck.ts';
import { isDeskAction, type MonthAction } from '../../protocol/month-action.ts';
import type { Refusal } from '../../protocol/refusal.ts';
import type { End, Experiment } from '../experiment.ts';
import { type PlayedSeason, seasonAt } from './month-lines.ts';
import { type MonthStyle, workerOf } from './month-style.ts';
import { type MonthStanding, monthPlayedBy } from './play-on.ts';

export interface MonthQuestion extends PlayedSeason {
  /** Which action is changed, from 0. */
  readonly at: number;
  readonly instead: MonthAction;
  /** Who plays on after it. */
  readonly style: MonthStyle;
}

/** The experiment for this question; a refusal where the log or the other move is not allowed. */
export function monthWhatIf(question: MonthQuestion): Experiment | Refusal {
  const { actions, at, instead, style } = question;
  const found = seasonAt(question, at);
  if ('code' in found) return found;
  const done = actions[at];
  if (!done) return { code: 'not-now', message: 'The month has no such line.' };
  const allowed = playMonth(found.position, instead);
  if (!allowed.ok) return allowed.refusal;
  const bot = workerOf(style);
  const from = (first: MonthAction, run: number): End => {
    const season = seasonWithOtherLuck(found.standing.season, run);
    return monthPlayedBy(after({ ...found.standing, season }, first), bot);
  };
  return { run: (run) => ({ said: from(done, run), instead: from(instead, run) }) };
}

function after(standing: MonthStanding, action: MonthAction): MonthStanding {
  const step = advance(standing.season, action);
  return {
    season: step.season,
    events: [...standing.events, ...step.events],
    said: isDeskAction(action) ? [] : [...standing.said, action],
  };
}
