/** How far somebody is in the course, as it is kept: where the chart stands, at which line, and the try under way. */
import * as v from 'valibot';
import { isMastered } from '../coach/course/criterion.ts';
import {
  lessonAfter as after,
  beginCourse,
  type CourseMove as ChartStep,
  type CoursePlace,
  courseAt,
  firstPartOf as firstPart,
  isOpen,
  stepCourse,
} from '../dialogue/course-chart.ts';
import { LESSONS, type LessonId } from '../protocol/course.ts';
import { anyLogSchema } from '../protocol/log-2.ts';

export type CourseStep = ChartStep;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const PLACES_OF_COURSE = [
  'overview',
  'watch',
  'guided',
  'scored',
  'passed',
  'failed',
] as const satisfies readonly CoursePlace[];

const progressSchema = v.strictObject({
  version: v.literal(1),
  place: v.picklist(PLACES_OF_COURSE),
  lesson: v.picklist(LESSONS),
  credit: v.picklist(['counts', 'ahead']),
  passed: v.pipe(v.array(v.picklist(LESSONS)), v.readonly()),
  /** Lines of the example that have been told. */
  line: whole,
  /** The try under way, or the last one while its result is looked at. */
  tried: v.nullable(
    v.strictObject({
      log: anyLogSchema,
      begun: whole,
    }),
  ),
});
export type CourseProgress = v.InferOutput<typeof progressSchema>;

export const NEW_TO_THE_COURSE: CourseProgress = progressOf(beginCourse(), { line: 0, tried: null });

export type ReadProgress =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly progress: CourseProgress }
  /** Something lies there that is no progress of ours: as text, to be kept as a file. */
  | { readonly kind: 'broken'; readonly text: string };

export function readProgress(value: unknown): ReadProgress {
  if (value === undefined) return { kind: 'none' };
  const read = v.safeParse(progressSchema, value);
  if (read.success) return { kind: 'read', progress: read.output };
  return { kind: 'broken', text: JSON.stringify(value, null, 2) ?? String(value) };
}

/** One step of the course's chart. Whoever moves to another place begins there anew: at the first line, without a try. */
export function stepProgress(progress: CourseProgress, step: CourseStep): CourseProgress {
  const { place, lesson, credit, passed, line, tried } = progress;
  const position = stepCourse(courseAt(place, { lesson, credit, passed }), step);
  // The result is of the try that has just ended.
  const keeps = step.type === 'finished';
  return progressOf(position, { line: keeps ? line : 0, tried: keeps ? tried : null });
}

function progressOf(
  { value, context }: ReturnType<typeof courseAt>,
  rest: Pick<CourseProgress, 'line' | 'tried'>,
): CourseProgress {
  return { version: 1, place: value, ...context, ...rest };
}

export type LessonState = 'passed' | 'open' | 'locked';

export function lessonState(lesson: LessonId, { passed }: CourseProgress): LessonState {
  return passed.includes(lesson) ? 'passed' : isOpen(lesson, passed) ? 'open' : 'locked';
}

/** For screens, which know no charts. */
export const firstPartOf: typeof firstPart = firstPart;
export const lessonAfter: typeof after = after;
/** Whether a try with these criteria passes its lesson. */
export const hasPassed: typeof isMastered = isMastered;
