/** The coach's door for screens: what could be said now, what mattered afterwards, and what would have come of something else. */
import { type Comparison, compare, type Experiment, type Pair } from '../coach/experiment.ts';
import { linesOf } from '../coach/lines.ts';
import { type CoachMoment, momentsOf, type PlayedLine } from '../coach/moments.ts';
import {
  type GoneThrough,
  goThrough,
  type PlayedSeason,
  type Stretch,
  seasonAt,
} from '../coach/month/month-lines.ts';
import { EXPERT_MONTH, type MonthStyle, monthStyleOf } from '../coach/month/month-style.ts';
import { monthWhatIf } from '../coach/month/what-if.ts';
import { monthWithoutLuck } from '../coach/month/without-luck.ts';
import { nearestStyle, type StyleName } from '../coach/style.ts';
import { type Weighed, weigh as weighWith } from '../coach/weigh.ts';
import { standingAt, whatIf } from '../coach/what-if.ts';
import { type WithoutLuck, withoutLuck } from '../coach/without-luck.ts';
import { monthViewAt } from '../dialogue/month-play.ts';
import { viewAt } from '../dialogue/play.ts';
import type { Action } from '../protocol/action.ts';
import type { Brief } from '../protocol/brief.ts';
import type { PlayedMeetingLog, PlayedSeasonLog } from '../protocol/log.ts';
import type { MonthAction } from '../protocol/month-action.ts';
import type { MonthView } from '../protocol/month-view.ts';
import type { Refusal } from '../protocol/refusal.ts';
import type { Seen } from '../protocol/seen.ts';
import type { MeetingView } from '../protocol/view.ts';

export type { CoachMoment, Comparison, Experiment, Pair, Stretch, Weighed, WithoutLuck };
export { compare };

/** Who goes on after a changed line: the player as he was seen to play, or an expert. */
export type GoingOn = 'own' | 'expert';

/** What the coach has to say about a finished game. `index` of a moment is its place in the log. */
export interface Coaching {
  readonly moments: readonly CoachMoment[];
  readonly luck: WithoutLuck;
}

export interface MeetingGame {
  readonly log: PlayedMeetingLog;
  readonly brief: Brief;
}
/** `briefs`: in the order of the log's dealers. */
export interface MonthGame {
  readonly log: PlayedSeasonLog;
  readonly briefs: readonly Brief[];
}

/** How many moments a debrief shows at most. */
const MOMENTS = 3;
const MEETING_CARE = { rough: 6, runs: 6, again: 24, most: MOMENTS } as const;
/** A month has ten times the lines: a rougher first look, the same care for what is shown. */
const MONTH_CARE = { rough: 2, runs: 6, again: 24, most: MOMENTS } as const;
const MEETING_LUCKS = 32;
const MONTH_LUCKS = 12;

/**
 * What could be said now, the best first, judged only by what the player can know and played on by an expert. `runs`:
 * imagined dealers for each move; 8 answer in about a tenth of a second.
 */
export function weigh(seen: Seen, runs: number): readonly Weighed[] {
  return weighWith(seen, { runs, again: runs * 2, style: 'expert', also: [] });
}

/** The lines of a meeting with what was seen before each. */
function meetingLines({ log, brief }: MeetingGame): readonly PlayedLine[] | Refusal {
  return linesOf({ brief, seed: log.seed }, log.actions);
}

/** What could be seen in a meeting before action `at`. */
export function meetingBefore(game: MeetingGame, at: number): MeetingView | Refusal {
  const { log, brief } = game;
  if (!log.actions[at]) return { code: 'not-now', message: 'The meeting has no such line.' };
  const standing = standingAt({ brief, seed: log.seed, actions: log.actions, at });
  return 'code' in standing ? standing : viewAt(standing.position);
}

/** What could be seen in a season before action `at`. */
export function monthBefore(game: MonthGame, at: number): MonthView | Refusal {
  const found = seasonAt(playedSeason(game), at);
  return 'code' in found ? found : monthViewAt(found.position);
}

/** Moments and luck of a finished meeting. Takes about a second: work for a worker. */
export function coachMeeting(game: MeetingGame): Coaching | Refusal {
  const lines = meetingLines(game);
  if ('code' in lines) return lines;
  const style = styleOf(lines);
  const { brief, log } = game;
  return {
    moments: momentsOf(lines, { ...MEETING_CARE, style }),
    luck: withoutLuck({ brief, seed: log.seed, actions: log.actions }, style, MEETING_LUCKS),
  };
}

/** Moments of the talks of one month of a season, and its luck. Takes some seconds: work for a worker. */
export function coachMonth(game: MonthGame, month: Stretch): Coaching | Refusal {
  const season = playedSeason(game);
  const gone = goThrough(season);
  if ('code' in gone) return gone;
  const style = monthStyle(game, gone);
  const luck = monthWithoutLuck(season, { month, style, runs: MONTH_LUCKS });
  if ('code' in luck) return luck;
  const own = gone.lines.filter(({ index }) => index >= month.from && index < month.to);
  return { moments: momentsOf(own, { ...MONTH_CARE, style: style.talks }), luck };
}

export interface AskedWhatIf<Move> {
  /** Which action of the log is changed, from 0. */
  readonly at: number;
  readonly instead: Move;
  readonly goingOn: GoingOn;
}

/** The experiment of a question about a meeting; run it as often as wanted and `compare`. */
export function askMeeting(game: MeetingGame, asked: AskedWhatIf<Action>): Experiment | Refusal {
  const { brief, log } = game;
  const ask = (style: StyleName) =>
    whatIf({ brief, seed: log.seed, actions: log.actions, at: asked.at, instead: asked.instead, style });
  if (asked.goingOn === 'expert') return ask('expert');
  const lines = meetingLines(game);
  return 'code' in lines ? lines : ask(styleOf(lines));
}

/** The experiment of a question about a season, played on to the end of the month it lies in. */
export function askMonth(game: MonthGame, asked: AskedWhatIf<MonthAction>): Experiment | Refusal {
  const season = playedSeason(game);
  const ask = (style: MonthStyle) => monthWhatIf({ ...season, at: asked.at, instead: asked.instead, style });
  if (asked.goingOn === 'expert') return ask(EXPERT_MONTH);
  const gone = goThrough(season);
  return 'code' in gone ? gone : ask(monthStyle(game, gone));
}

function playedSeason({ log, briefs }: MonthGame): PlayedSeason {
  return { briefs, seed: log.seed, months: log.months, actions: log.actions };
}

function monthStyle({ briefs }: MonthGame, { lines, happened }: GoneThrough): MonthStyle {
  return monthStyleOf(happened, briefs.length, styleOf(lines));
}

function styleOf(lines: readonly PlayedLine[]): StyleName {
  return nearestStyle(lines.map(({ seen, action }) => ({ view: seen.view, done: seen.actions, action })));
}
