/** The lessons of the course, by name. */
import type { LessonId } from '../../protocol/course.ts';
import { capstone } from './capstone.ts';
import { commitment } from './commitment.ts';
import { courage } from './courage.ts';
import { followUp } from './follow-up.ts';
import { highStandard } from './high-standard.ts';
import type { Lesson } from './lesson.ts';
import { measures } from './measures.ts';
import { plan } from './plan.ts';

export const LESSON_TEXTS: Readonly<Record<LessonId, Lesson>> = {
  plan,
  measures,
  commitment,
  'follow-up': followUp,
  'high-standard': highStandard,
  'knowledge-and-courage': courage,
  capstone,
};

/** All of it, of watching and of both tries. */
export function minutesOf({ minutes }: Lesson): number {
  return minutes.watch + minutes.guided + minutes.scored;
}
