/**
 * Plays the attempts of exams and live classes: takes an action, plays it with the pure kernel, writes it down, and only
 * then answers. What is held in memory is a cache; it is brought up from the database whenever another host went on.
 */
import type { ActAnswer, ActRequest, AttemptResult, PlayedGame } from '../protocol/class.ts';
import type { Drill } from '../protocol/drill.ts';
import type { MonthAction } from '../protocol/month-action.ts';
import { valuesOf } from '../protocol/score.ts';
import { scoreDrill } from '../session/drill/score.ts';
import { actionsFrom, attemptOf, commitAction, finishAttempt } from './attempts.ts';
import { CONTENT, castFor } from './content.ts';
import {
  beginCourse,
  type Course,
  opened,
  playedOf,
  progressOf,
  type Stepped,
  step,
  viewOf,
} from './course.ts';
import type { Database } from './database/database.ts';
import { type Failure, fail } from './failure.ts';
import type { Trainee } from './trainees.ts';

/** Attempts held in memory; the longest unused are brought back by replay when their trainee goes on. */
const MOST_HELD = 3_000;

interface Held {
  readonly trainee: string;
  readonly course: Course;
  readonly actions: readonly string[];
  /** The answer to the last action: what is sent again most often. */
  readonly last: Extract<Stepped, { ok: true }> | null;
}

export interface Authority {
  readonly act: (trainee: Trainee, request: ActRequest) => Promise<ActAnswer | Failure>;
  /** All games of an attempt with everything that happened in them, after its first `actions` actions. */
  readonly games: (drill: Drill, attempt: string, actions: number) => Promise<readonly PlayedGame[]>;
}

/** `changed` is told of a class whenever something in it was written down. */
export function createAuthority(database: Database, changed: (classId: string) => void): Authority {
  const held = new Map<string, Held>();
  const keep = (attempt: string, now: Held) => {
    const known = held.get(attempt);
    // Two requests at once: whoever is behind does not turn the clock back.
    if (known && known.actions.length > now.actions.length) return known;
    held.delete(attempt);
    held.set(attempt, now);
    const [oldest] = held.keys();
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
    return now;
  };

  const catchUp = async ({ id, drill }: Trainee, attempt: string): Promise<Held> => {
    const from = held.get(attempt) ?? beginning(id, drill);
    const more = await actionsFrom(database, attempt, from.actions.length);
    return keep(attempt, playOn(from, more));
  };

  /** Plays the next action on what is held and writes it down; undefined where one of the two did not go. */
  const playNext = async (
    { class: { id: classId } }: Trainee,
    { attempt, index, action }: ActRequest,
    now: Held,
  ): Promise<ActAnswer | undefined> => {
    const stepped = step(now.course, action);
    if (!stepped.ok) return undefined;
    const { course } = stepped;
    const actions = [...now.actions, JSON.stringify(action)];
    const done = await commitAction(database, {
      attempt,
      index,
      action,
      progress: progressOf(course),
      over: course.over,
      result: course.over ? resultOf(course, actions.map(parsed)) : null,
    });
    if (!done) return undefined;
    keep(attempt, { trainee: now.trainee, course, actions, last: stepped });
    changed(classId);
    return answerOf(stepped);
  };

  const act = async (trainee: Trainee, request: ActRequest): Promise<ActAnswer | Failure> => {
    const { attempt, index } = request;
    const known = held.get(attempt);
    // Mostly it simply is the next action, and the statement that writes it down makes sure of all the rest.
    if (known?.trainee === trainee.id && known.actions.length === index) {
      const answer = await playNext(trainee, request, known);
      if (answer) return answer;
    }
    return lookAndAct(trainee, request);
  };

  /** Looks first how the attempt stands, and says why an action cannot be taken. */
  const lookAndAct = async (trainee: Trainee, request: ActRequest): Promise<ActAnswer | Failure> => {
    const { drill } = trainee;
    const { attempt, index, action } = request;
    const row = await attemptOf(database, trainee.id, attempt);
    if (!row) return fail('not-playing');
    let now = held.get(attempt);
    if (now?.actions.length !== row.actions) now = await catchUp(trainee, attempt);
    const text = JSON.stringify(action);
    if (index > now.actions.length) return fail('index-ahead');
    if (index < now.actions.length) return again(drill, now, index, text);
    if (row.finished) return fail('not-playing');
    if (trainee.class.state === 'closed') return fail('class-closed');
    if (row.late) {
      await finishAttempt(database, attempt);
      changed(trainee.class.id);
      return fail('time-over');
    }
    const stepped = step(now.course, action);
    if (!stepped.ok) return fail('not-legal', stepped.refusal);
    const answer = await playNext(trainee, request, now);
    if (answer) return answer;
    // Somebody was faster: the same action sent twice, or another host, or the class was closed this moment.
    const then = await catchUp(trainee, attempt);
    return index < then.actions.length ? again(drill, then, index, text) : fail('class-closed');
  };

  return {
    act,
    games: async (drill, attempt, actions) =>
      gamesOf(drill, (await actionsFrom(database, attempt, 0)).slice(0, actions)),
  };
}

function start(drill: Drill): Course {
  const cast = castFor(drill);
  if (!cast) throw new Error('This drill was taken in by another version of the host.');
  return beginCourse(drill, cast);
}

function beginning(trainee: string, drill: Drill): Held {
  return { trainee, course: start(drill), actions: [], last: null };
}

const parsed = (text: string) => JSON.parse(text) as MonthAction;

/** Plays on what was accepted once: it is accepted again, or the program has changed its rules. */
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

function accepted(course: Course, action: MonthAction): Extract<Stepped, { ok: true }> {
  const stepped = step(course, action);
  if (!stepped.ok) throw new Error(`An accepted action is refused: ${stepped.refusal.message}`);
  return stepped;
}

/** The answer to an action that has been played: the same as then, if it is the same action. */
function again(drill: Drill, now: Held, index: number, text: string): ActAnswer | Failure {
  if (now.actions[index] !== text) return fail('index-used');
  if (index === now.actions.length - 1 && now.last) return answerOf(now.last);
  const { last } = playOn(beginning(now.trainee, drill), now.actions.slice(0, index + 1).map(parsed));
  return last ? answerOf(last) : fail('index-used');
}

function answerOf({ course, game, played, next }: Extract<Stepped, { ok: true }>): ActAnswer {
  return { index: course.actions, game, ...played, next, over: course.over };
}

export function resultOf(course: Course, actions: readonly MonthAction[]): AttemptResult {
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
export function gamesOf(drill: Drill, actions: readonly MonthAction[]): readonly PlayedGame[] {
  let course = start(drill);
  let view = viewOf(course);
  let events = opened(course).events;
  const games: PlayedGame[] = [];
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
