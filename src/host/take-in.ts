/**
 * Takes in a result that was played on the trainee's own device: the host believes none of its claims and replays
 * it.
 */

import * as v from 'valibot';
import { drillHash } from '../dialogue/drill-hash.ts';
import { actionsOf, drillResultFileSchema } from '../protocol/drill-result.ts';
import { actsOf, type MonthEntry } from '../protocol/entry.ts';
import { HEADLINES } from '../protocol/score.ts';
import { resultIn } from '../session/drill/result-text.ts';
import { recordAttempt } from './attempts.ts';
import { resultOf } from './authority.ts';
import { castFor } from './content.ts';
import { beginCourse, type ExamCourse, progressOf, step } from './course.ts';
import type { Database } from './database/database.ts';
import { type Failure, fail } from './failure.ts';
import type { Trainee } from './trainees.ts';

const refuse = (code: string, message: string) => fail('result-refused', { code, message });

/** Records the result as an attempt, or says what does not match. `file` is what the trainee's device wrote. */
export async function takeIn(
  database: Database,
  trainee: Trainee,
  file: unknown,
): Promise<Record<never, never> | Failure> {
  if (trainee.class.mode === 'exam') return fail('exam-class');
  if (trainee.class.state === 'closed') return fail('class-closed');
  const read = v.safeParse(drillResultFileSchema, file);
  if (!read.success) return refuse('bad-log', 'This is not a result of a drill, or it was damaged.');
  const result = resultIn(file);
  if (!result)
    return refuse('altered-log', 'This result was altered: its hash does not match what it holds.');
  if (result.drill !== drillHash(trainee.drill))
    return refuse('other-drill', 'This result is of another drill than the one of this class.');
  const entries = actionsOf(result.played);
  const course = replayed(trainee, entries);
  if ('failure' in course) return course;
  const actions = actsOf(entries);
  const worth = resultOf(course, actions);
  const claimed = result.claimed;
  for (const claim of [...HEADLINES, 'mark'] as const)
    if (claimed[claim] !== worth[claim])
      return refuse(
        'altered-log',
        `The result claims ${claimed[claim]} for "${claim}", but playing it again gives ${worth[claim]}.`,
      );
  return recordAttempt(database, trainee, { actions, progress: progressOf(course), result: worth });
}

function replayed({ drill }: Trainee, entries: readonly MonthEntry[]): ExamCourse | Failure {
  const cast = castFor(drill);
  if (!cast) return fail('other-version');
  let course = beginCourse(drill, cast);
  for (const [index, action] of entries.entries()) {
    const stepped = step(course, action);
    if (!stepped.ok)
      return refuse('altered-log', `Action ${index + 1} is not legal: ${stepped.refusal.message}`);
    course = stepped.course;
  }
  return course.over ? course : refuse('unfinished', 'This drill was not played to its end.');
}
