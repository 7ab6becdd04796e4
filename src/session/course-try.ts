/** A try of a lesson: a meeting, or a piece of a month that others have begun; with what it has shown so far. */
import { isDone, masteryOf, type Tried } from '../coach/course/mastery.ts';
import { meetingAt, meetingSituation, monthAt, monthSituation } from '../coach/course/situation.ts';
import type { Brief } from '../protocol/brief.ts';
import { type Criterion, isMonthLesson, type LessonId } from '../protocol/course.ts';
import { type GameLog, meetingLog, seasonLog } from '../protocol/log.ts';
import type { DealerId } from '../protocol/month-event.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { versionsWith } from '../protocol/versions.ts';
import type { MonthSession } from './month-session.ts';
import type { Session } from './session.ts';
import { resumeSession } from './start.ts';
import { resumeMonths } from './start-month.ts';

export type CourseTry =
  | { readonly scenario: 'meeting'; readonly session: Session }
  /** Of its events the first `begun` were there before the learner sat down. */
  | { readonly scenario: 'month'; readonly session: MonthSession; readonly begun: number };

/** A try as it is kept: its log, and how many events had happened when it began. */
export interface KeptTry {
  readonly log: GameLog;
  readonly begun: number;
}

export interface Cast {
  /** Everybody who could be met. */
  readonly pool: readonly Brief[];
  readonly words: number;
}

/** Somebody else than `not`, and a seed from `from` onwards with which the lesson comes up. */
export function beginTry(
  lesson: LessonId,
  { pool, words }: Cast,
  from: number,
  not: readonly DealerId[],
): CourseTry {
  if (isMonthLesson(lesson)) {
    const { dealers, seed, prefix, begun } = monthSituation(lesson, pool, from);
    const log = seasonLog({
      versions: versionsWith(words),
      dealers: dealers.map(({ id }) => id),
      months: 1,
      seed,
      actions: prefix,
    });
    return opened(resumeTry({ log, begun }, { pool, words }));
  }
  const { dealer, seed } = meetingSituation(lesson, pool, from, not);
  const log = meetingLog({ versions: versionsWith(words), dealer: dealer.id, seed, actions: [] });
  return opened(resumeTry({ log, begun: 0 }, { pool, words }));
}

/** The worked example: what an old hand does with these dealers and this seed, played by the kernel to the lesson's end. */
export function exampleOf(
  lesson: LessonId,
  { pool, words }: Cast,
  { dealers, seed }: { readonly dealers: readonly DealerId[]; readonly seed: number },
): CourseTry {
  const briefs = dealers.flatMap((id) => pool.filter((brief) => brief.id === id));
  const cast = { pool, words };
  if (isMonthLesson(lesson)) {
    const { begun, expert } = monthAt(lesson, briefs, seed);
    const log = seasonLog({
      versions: versionsWith(words),
      dealers,
      months: 1,
      seed,
      actions: expert.actions,
    });
    return opened(resumeTry({ log, begun }, cast));
  }
  const [brief] = briefs;
  if (!brief) throw new Error(`nobody to visit in the example of "${lesson}"`);
  const { actions } = meetingAt(brief, seed).expert;
  const log = meetingLog({ versions: versionsWith(words), dealer: brief.id, seed, actions });
  return opened(resumeTry({ log, begun: 0 }, cast));
}

/** Plays a kept try again up to where it stood; refuses what was played under other rules, or was altered. */
export function resumeTry({ log, begun }: KeptTry, { pool, words }: Cast): CourseTry | Refusal {
  const briefOf = (id: DealerId) => pool.find((brief) => brief.id === id);
  if (log.scenario === 'month') {
    const session = resumeMonths(log, briefOf, words);
    return 'code' in session ? session : { scenario: 'month', session, begun };
  }
  const session = resumeSession(log, briefOf, words);
  return 'code' in session ? session : { scenario: 'meeting', session };
}

export function criteriaOf(lesson: LessonId, tried: CourseTry): readonly Criterion[] {
  return masteryOf(lesson, triedOf(tried));
}

/** Nothing more can change: the lesson's piece of work is at its end. */
export function isFinished(lesson: LessonId, tried: CourseTry): boolean {
  return isDone(lesson, triedOf(tried));
}

function triedOf(tried: CourseTry): Tried {
  if (tried.scenario === 'meeting')
    return { scenario: 'meeting', events: tried.session.events(), view: tried.session.view() };
  const { session, begun } = tried;
  return { scenario: 'month', events: session.events(), begun, view: session.view() };
}

function opened(tried: CourseTry | Refusal): CourseTry {
  if ('code' in tried) throw new Error(tried.message);
  return tried;
}
