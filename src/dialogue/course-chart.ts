/**
 * The statechart of the course: on the overview, or in a lesson, where the learner watches, tries with hints, and
 * is scored. Passing opens the next lesson; a lesson opened before its turn earns no credit. No timers and no
 * effects: the state is plain JSON that is kept and resumed.
 */
import { assign, initialTransition, type SnapshotFrom, setup } from 'xstate';
import { LESSONS, type LessonId, type PartOfLesson } from '../protocol/course.ts';
import { stepper } from './step.ts';

export type CourseMove =
  /** Goes into a lesson, from the overview or from a result. A lesson whose turn has not come earns no credit. */
  | { readonly type: 'open'; readonly lesson: LessonId; readonly part: PartOfLesson }
  | { readonly type: 'look-ahead'; readonly lesson: LessonId }
  /** The learner has seen the worked example, or enough of it. */
  | { readonly type: 'watched' }
  | { readonly type: 'practised' }
  | { readonly type: 'finished'; readonly result: 'passed' | 'failed' }
  /** Another scored try, or the try with hints again. */
  | { readonly type: 'again'; readonly part: PartOfLesson }
  | { readonly type: 'next' }
  | { readonly type: 'leave' };

export interface CourseContext {
  /** Lessons passed with credit, in the order of passing. */
  readonly passed: readonly LessonId[];
  /** The lesson that is open; on the overview, the last one that was. */
  readonly lesson: LessonId;
  readonly credit: 'counts' | 'ahead';
}

/** A lesson's turn has come when it is the first, or when the one before it has been passed. */
export function isOpen(lesson: LessonId, passed: readonly LessonId[]): boolean {
  const before = LESSONS[LESSONS.indexOf(lesson) - 1];
  return before === undefined || passed.includes(before) || passed.includes(lesson);
}

export function lessonAfter(lesson: LessonId): LessonId | undefined {
  return LESSONS[LESSONS.indexOf(lesson) + 1];
}

/** The month at the end has nothing to watch. */
export function firstPartOf(lesson: LessonId): PartOfLesson {
  return lesson === 'capstone' ? 'scored' : 'watch';
}

interface Stepped {
  readonly context: CourseContext;
  readonly event: CourseMove;
}
const comes =
  (part: PartOfLesson) =>
  ({ context, event }: Stepped): boolean =>
    event.type === 'open' &&
    event.part === part &&
    isOpen(event.lesson, context.passed) &&
    has(event.lesson, part);
const ahead =
  (part: PartOfLesson) =>
  ({ event }: Stepped): boolean =>
    event.type === 'look-ahead' && firstPartOf(event.lesson) === part;
const again =
  (part: PartOfLesson) =>
  ({ context, event }: Stepped): boolean =>
    event.type === 'again' && event.part === part && has(context.lesson, part);
const nextIs =
  (part: PartOfLesson) =>
  ({ context }: Stepped): boolean => {
    const next = lessonAfter(context.lesson);
    return next !== undefined && firstPartOf(next) === part;
  };

function has(lesson: LessonId, part: PartOfLesson): boolean {
  return lesson !== 'capstone' || part === 'scored';
}

const entering = [
  { guard: comes('watch'), actions: 'enter' as const, target: '#course.watch' },
  { guard: comes('guided'), actions: 'enter' as const, target: '#course.guided' },
  { guard: comes('scored'), actions: 'enter' as const, target: '#course.scored' },
];
const repeating = [
  { guard: again('watch'), target: '#course.watch' },
  { guard: again('guided'), target: '#course.guided' },
  { guard: again('scored'), target: '#course.scored' },
];
const leaving = { leave: { target: '#course.overview' } };

const courseChart = setup({
  types: { context: {} as CourseContext, events: {} as CourseMove },
  actions: {
    enter: assign(({ event }) =>
      event.type === 'open' ? { lesson: event.lesson, credit: 'counts' as const } : {},
    ),
    preview: assign(({ context, event }) =>
      event.type === 'look-ahead'
        ? {
            lesson: event.lesson,
            credit: isOpen(event.lesson, context.passed) ? ('counts' as const) : ('ahead' as const),
          }
        : {},
    ),
    credit: assign(({ context }) =>
      context.credit === 'ahead' || context.passed.includes(context.lesson)
        ? {}
        : { passed: [...context.passed, context.lesson] },
    ),
    goOn: assign(({ context }) => ({ lesson: lessonAfter(context.lesson) ?? context.lesson })),
  },
}).createMachine({
  id: 'course',
  context: { passed: [], lesson: LESSONS[0], credit: 'counts' },
  initial: 'overview',
  states: {
    overview: {
      on: {
        open: entering,
        'look-ahead': [
          { guard: ahead('watch'), actions: 'preview', target: '#course.watch' },
          { guard: ahead('scored'), actions: 'preview', target: '#course.scored' },
        ],
      },
    },
    watch: { on: { ...leaving, watched: { target: '#course.guided' } } },
    guided: {
      on: { ...leaving, practised: { target: '#course.scored' }, again: repeating },
    },
    scored: {
      on: {
        ...leaving,
        again: repeating,
        finished: [
          {
            guard: ({ event }) => event.result === 'passed',
            actions: 'credit',
            target: '#course.passed',
          },
          { target: '#course.failed' },
        ],
      },
    },
    passed: {
      on: {
        ...leaving,
        open: entering,
        again: repeating,
        next: [
          { guard: nextIs('watch'), actions: 'goOn', target: '#course.watch' },
          { guard: nextIs('scored'), actions: 'goOn', target: '#course.scored' },
        ],
      },
    },
    failed: { on: { ...leaving, open: entering, again: repeating } },
  },
});

export type CoursePosition = SnapshotFrom<typeof courseChart>;
export type CoursePlace = CoursePosition['value'];

export function beginCourse(): CoursePosition {
  return initialTransition(courseChart)[0];
}

/** The course as it stood when it was saved. */
export function courseAt(value: CoursePlace, context: CourseContext): CoursePosition {
  return courseChart.resolveState({ value, context });
}

/** One step; a step that is not possible here leaves everything as it was. */
export const stepCourse: (position: CoursePosition, step: CourseMove) => CoursePosition =
  stepper(courseChart);
