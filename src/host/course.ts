/**
 * One attempt at a drill as a value: which of its games is on the table, and how it stands. The host plays the authority
 * with it: the same pure kernels as in the browser, so that an attempt can be brought back from its actions alone.
 */
import { beginMonth, isOver, type MonthPosition, monthViewAt, playMonth } from '../dialogue/month-play.ts';
import { begin, type Position, phaseOf, play, viewAt } from '../dialogue/play.ts';
import type { Brief } from '../protocol/brief.ts';
import type { ExamGame, Progress } from '../protocol/class.ts';
import { type Drill, monthsOf, WEEK_DAYS } from '../protocol/drill.ts';
import type { Played } from '../protocol/drill-result.ts';
import { actIn, type MonthEntry } from '../protocol/entry.ts';
import { isDeskAction, type MonthAction } from '../protocol/month-action.ts';
import type { Refusal } from '../protocol/refusal.ts';

type Table =
  | { readonly kind: 'meeting'; readonly position: Position }
  | { readonly kind: 'season'; readonly position: MonthPosition; readonly evenings: number };

export interface ExamCourse {
  readonly drill: Drill;
  readonly cast: readonly Brief[];
  /** The game being played, from 0. */
  readonly game: number;
  readonly table: Table;
  /** How many actions each game had that is over. */
  readonly lengths: readonly number[];
  readonly actions: number;
  readonly over: boolean;
}

export type Stepped =
  | {
      readonly ok: true;
      readonly course: ExamCourse;
      /** What was played, with what this action brought; then the game that it opened, if it did. */
      readonly game: number;
      readonly played: ExamGame;
      readonly next: ExamGame | null;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** `cast` is who is met, in the order of the drill's dealers. */
export function beginCourse(drill: Drill, cast: readonly Brief[]): ExamCourse {
  return { drill, cast, game: 0, table: tableOf(drill, cast, 0), lengths: [], actions: 0, over: false };
}

function tableOf({ scenario, seed }: Drill, cast: readonly Brief[], game: number): Table {
  if (scenario.kind === 'meeting') {
    const brief = cast[game];
    if (!brief) throw new Error(`This drill has no meeting ${game + 1}.`);
    return { kind: 'meeting', position: begin({ brief, seed }) };
  }
  const months = monthsOf(scenario);
  return { kind: 'season', position: beginMonth({ briefs: cast, months, seed }), evenings: 0 };
}

/** The game on the table as it was when nobody had acted. */
export function opened({ table }: ExamCourse): ExamGame {
  return { view: viewOn(table), events: table.kind === 'season' ? [...table.position.context.events] : [] };
}

function viewOn(table: Table): ExamGame['view'] {
  return table.kind === 'meeting' ? viewAt(table.position) : monthViewAt(table.position);
}

export function viewOf({ table }: ExamCourse): ExamGame['view'] {
  return viewOn(table);
}

/** Plays one action on; a refusal leaves everything as it was. */
export function step(course: ExamCourse, entry: MonthEntry): Stepped {
  const { drill, cast, game } = course;
  if (course.over) return refused('This drill is over: nothing more can be played.');
  const meant = actIn(entry);
  if (!meant.ok) return meant;
  const moved = moveOn(course.table, meant.act);
  if (!moved.ok) return moved;
  const { table, events } = moved;
  const actions = course.actions + 1;
  const played: ExamGame = { view: viewOn(table), events: [...events] };
  if (!isEnded(table, drill))
    return { ok: true, course: { ...course, table, actions }, game, played, next: null };
  const before = course.lengths.reduce((sum, length) => sum + length, 0);
  const lengths = [...course.lengths, actions - before];
  const last = drill.scenario.kind !== 'meeting' || game + 1 === cast.length;
  if (last)
    return { ok: true, course: { ...course, table, actions, lengths, over: true }, game, played, next: null };
  const then = {
    ...course,
    game: game + 1,
    table: tableOf(drill, cast, game + 1),
    lengths,
    actions,
  };
  return { ok: true, course: then, game, played, next: opened(then) };
}

function moveOn(table: Table, action: MonthAction) {
  if (table.kind === 'season') {
    const played = playMonth(table.position, action);
    if (!played.ok) return played;
    const evenings = table.evenings + (action.kind === 'end-day' ? 1 : 0);
    const next: Table = { kind: 'season', position: played.position, evenings };
    return { ok: true, table: next, events: played.events } as const;
  }
  if (isDeskAction(action)) return refused(`"${action.kind}" is of the desk; this drill is of meetings.`);
  const played = play(table.position, action);
  if (!played.ok) return played;
  const next: Table = { kind: 'meeting', position: played.position };
  return { ok: true, table: next, events: played.events } as const;
}

function refused(message: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code: 'not-now', message } };
}

function isEnded(table: Table, { scenario }: Drill): boolean {
  if (table.kind === 'meeting') return phaseOf(table.position) === 'over';
  return isOver(table.position) || (scenario.kind === 'week' && table.evenings === WEEK_DAYS);
}

/** Where this course stands, for the board. */
export function progressOf(course: ExamCourse): Progress {
  const { drill, cast, game } = course;
  const games = drill.scenario.kind === 'meeting' ? cast.length : 1;
  const view = viewOf(course);
  switch (view.scenario) {
    case 'meeting':
      return { game, games, phase: view.phase, turn: view.turn, month: null, day: null };
    case 'month': {
      const turn = view.talk?.meeting.turn ?? null;
      return { game, games, phase: view.phase, turn, month: view.month, day: view.date.day };
    }
    default:
      return view satisfies never;
  }
}

/** The actions of a course as a result holds them: meeting by meeting, or those of the season. */
export function playedOf(course: ExamCourse, actions: readonly MonthAction[]): Played {
  if (course.drill.scenario.kind !== 'meeting') return { kind: 'season', actions };
  const ends = course.over ? course.lengths : [...course.lengths, actions.length];
  let from = 0;
  const meetings = ends.map((length) => {
    const own = actions.slice(from, from + length);
    from += length;
    return own.filter((action) => !isDeskAction(action));
  });
  return { kind: 'meetings', meetings };
}
