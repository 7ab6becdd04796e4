/**
 * Plays the attempts of exams and live classes: takes an action, plays it with the pure kernel, writes it down, and
 * only then answers. What is held in memory is a cache; it is brought up to date from the database whenever another
 * host has played on.
 */
import type { ActAnswer, ActRequest, AttemptResult, ExamGame } from '../protocol/class.ts';
import type { Drill } from '../protocol/drill.ts';
import type { MonthAction } from '../protocol/month-action.ts';
import { valuesOf } from '../protocol/score.ts';
import { scoreDrill } from '../session/drill/score.ts';
import { actionsFrom, attemptOf, commitActions, finishAttempt } from './attempts.ts';
import { CONTENT, castFor } from './content.ts';
import {
  beginCourse,
  type ExamCourse,
  opened,
  playedOf,
  progressOf,
  type Stepped,
  step,
  viewOf,
} from './course.ts';
import type { Database } from './database/database.ts';
import { type Failure, fail } from './failure.ts';
import { openLedger } from './ledger.ts';
import { type Trainee, traineeByToken } from './trainees.ts';

/**
 * How many attempts are held in memory; one that was dropped as the longest unused is replayed when its trainee
 * goes on.
 */
const MOST_HELD = 3_000;

interface Held {
  /** The trainee whose attempt it is, as this host last saw them. */
  readonly trainee: Trainee;
  readonly course: ExamCourse;
  readonly actions: readonly string[];
  /** The answer to the last action, which is the one most often requested again. */
  readonly last: Played | null;
}

type Played = Extract<Stepped, { ok: true }>;

/** An answer and its trainee, both as they were when the action was taken. */
interface Acted {
  readonly trainee: Trainee;
  readonly answer: ActAnswer;
}

export interface Authority {
  /** `token` is the hash of the token that came with the request. */
  readonly act: (token: string, request: ActRequest) => Promise<Acted | Failure>;
  /** An attempt begins here: its first action needs no look. */
  readonly begun: (trainee: Trainee, attempt: string, course: ExamCourse) => void;
  /** All games of an attempt with everything that happened in them, after its first `actions` actions; none where they were played under other rules. */
  readonly games: (drill: Drill, attempt: string, actions: number) => Promise<readonly ExamGame[]>;
}

/** `changed` is called with the id of a class whenever something in that class was written down. */
export function createAuthority(database: Database, changed: (classId: string) => void): Authority {
  const ledger = openLedger((entries) => commitActions(database, entries));
  const held = new Map<string, Held>();
  const keep = (attempt: string, now: Held) => {
    const known = held.get(attempt);
    // Of two simultaneous requests, the one that is behind must not turn the clock back.
    if (known && known.actions.length > now.actions.length) return known;
    held.delete(attempt);
    held.set(attempt, now);
    const [oldest] = held.keys();
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
    return now;
  };

  const catchUp = async (trainee: Trainee, attempt: string): Promise<Held> => {
    const from = held.get(attempt) ?? { trainee, course: start(trainee.drill), actions: [], last: null };
    const more = await actionsFrom(database, attempt, from.actions.length);
    return keep(attempt, playOn({ ...from, trainee }, more));
  };

  /** Writes down what was played on the held attempt; undefined where the database did not let it in. */
  const write = async (
    { attempt, index, action }: ActRequest,
    { trainee, actions }: Held,
    played: Played,
  ): Promise<Acted | undefined> => {
    const { course } = played;
    const text = JSON.stringify(action);
    const all = [...actions, text];
    const done = await ledger.write({
      attempt,
      token: trainee.token,
      index,
      action: text,
      progress: progressOf(course),
      over: course.over,
      result: course.over ? resultOf(course, all.map(parsed)) : null,
    });
    if (!done) return undefined;
    keep(attempt, { trainee, course, actions: all, last: played });
    changed(trainee.class.id);
    return { trainee, answer: answerOf(played) };
  };

  const act = async (token: string, request: ActRequest): Promise<Acted | Failure> => {
    const known = held.get(request.attempt);
    // Usually this is simply the next action, and the statement that writes it down checks everything else. A class
    // that was held as closed may be open again, and nobody tells us; so the statement also decides whether the
    // class is open.
    if (
      known?.trainee.token === token &&
      known.trainee.class.state === 'open' &&
      known.actions.length === request.index
    ) {
      const stepped = step(known.course, request.action);
      const acted = stepped.ok && (await write(request, known, stepped));
      if (acted) return acted;
    }
    const trainee = await traineeByToken(database, token);
    return trainee ? lookAndAct(trainee, request) : fail('not-joined');
  };

  /** Looks up how the attempt stands first, and says why an action cannot be taken. */
  const lookAndAct = async (trainee: Trainee, request: ActRequest): Promise<Acted | Failure> => {
    const { attempt, index, action } = request;
    const row = await attemptOf(database, trainee.id, attempt);
    if (!row) return fail('not-playing');
    // Of other rules nothing is played, and nothing is ended either: it stays as it is.
    if (!castFor(trainee.drill)) return fail('other-version');
    const known = held.get(attempt);
    const now =
      known?.actions.length === row.actions ? { ...known, trainee } : await catchUp(trainee, attempt);
    const text = JSON.stringify(action);
    if (index > now.actions.length) return fail('index-ahead');
    if (index < now.actions.length) return again(now, index, text);
    if (row.finished) return fail('not-playing');
    if (trainee.class.state === 'closed') return fail('class-closed');
    if (row.late) {
      await finishAttempt(database, attempt);
      changed(trainee.class.id);
      return fail('time-over');
    }
    const stepped = step(now.course, action);
    if (!stepped.ok) return fail('not-legal', stepped.refusal);
    const acted = await write(request, now, stepped);
    if (acted) return acted;
    // Somebody was faster: the same action was sent twice, another host took it, or the class was closed this
    // moment.
    const then = await catchUp(trainee, attempt);
    return index < then.actions.length ? again(then, index, text) : fail('class-closed');
  };

  return {
    act,
    begun: (trainee, attempt, course) => keep(attempt, { trainee, course, actions: [], last: null }),
    games: async (drill, attempt, actions) =>
      castFor(drill) === undefined
        ? []
        : gamesOf(drill, actions === 0 ? [] : (await actionsFrom(database, attempt, 0)).slice(0, actions)),
  };
}

function start(drill: Drill): ExamCourse {
  const cast = castFor(drill);
  if (!cast) throw new Error('This drill was taken in by another version of the host.');
  return beginCourse(drill, cast);
}

const parsed = (text: string) => JSON.parse(text) as MonthAction;

/**
 * Plays on with actions that were accepted before: they are accepted again, unless the program's rules have
 * changed.
 */
function playOn(from: Held, more: readonly MonthAction[]): Held {
  let { course, last } = from;
  for (const action of more) {
    last = accepted(course, action);
    course = last.course;
  }
  return {
    ...from,
    course,
    last,
    actions: [...from.actions, ...more.map((action) => JSON.stringify(action))],
  };
}

function accepted(course: ExamCourse, action: MonthAction): Played {
  const stepped = step(course, action);
  if (!stepped.ok) throw new Error(`An accepted action is refused: ${stepped.refusal.message}`);
  return stepped;
}

/** The answer to an action that has already been played: the same as before, provided it is the same action. */
function again({ trainee, actions, last }: Held, index: number, text: string): Acted | Failure {
  if (actions[index] !== text) return fail('index-used');
  if (index === actions.length - 1 && last) return { trainee, answer: answerOf(last) };
  const beginning: Held = { trainee, course: start(trainee.drill), actions: [], last: null };
  const then = playOn(beginning, actions.slice(0, index + 1).map(parsed));
  return then.last ? { trainee, answer: answerOf(then.last) } : fail('index-used');
}

function answerOf({ course, game, played, next }: Played): ActAnswer {
  return { index: course.actions, game, ...played, next, over: course.over };
}

export function resultOf(course: ExamCourse, actions: readonly MonthAction[]): AttemptResult {
  const score = scoreDrill(course.drill, playedOf(course, actions), CONTENT);
  if ('kind' in score) throw new Error(`A course that is over cannot be scored: ${score.kind}`);
  const { scores, mark, passed, practices, money } = score;
  return {
    ...valuesOf(scores),
    mark,
    passed,
    practices,
    money,
  };
}

/** All games of a drill with everything that happened in them, after `actions`. */
export function gamesOf(drill: Drill, actions: readonly MonthAction[]): readonly ExamGame[] {
  let course = start(drill);
  let view = viewOf(course);
  let events = opened(course).events;
  const games: ExamGame[] = [];
  for (const action of actions) {
    const stepped = accepted(course, action);
    course = stepped.course;
    view = stepped.played.view;
    for (const event of stepped.played.events) events.push(event);
    if (!stepped.next) continue;
    games.push({ view, events });
    ({ view, events } = stepped.next);
  }
  return [...games, { view, events }];
}
