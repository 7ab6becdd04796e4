/** The course's progress as the screens see it: read once, stepped by the chart, kept after each step. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type CourseProgress,
  type CourseStep,
  NEW_TO_THE_COURSE,
  readProgress,
  stepProgress,
} from '../../../session/course-progress.ts';
import type { Keep } from '../../../session/keep.ts';

const KEY = 'course';

type Where = Partial<Pick<CourseProgress, 'line' | 'tried'>>;

export interface OpenCourse {
  readonly kind: 'open';
  readonly progress: CourseProgress;
  /** Counts the steps: each begins something anew. */
  readonly round: number;
  /** False once this device has refused to keep it. */
  readonly saving: boolean;
  readonly step: (step: CourseStep) => void;
  /** Where in a step one stands: the line of the example, the try under way. Told from where it stands now, since keys come faster than screens. */
  readonly note: (where: (now: CourseProgress) => Where) => void;
}

export type CourseHere =
  | { readonly kind: 'loading' }
  /** What lies there is none of ours; it stays until the player says so. */
  | { readonly kind: 'broken'; readonly text: string; readonly anew: () => void }
  | OpenCourse;

type State =
  | { readonly kind: 'loading' }
  | { readonly kind: 'broken'; readonly text: string }
  | { readonly kind: 'open'; readonly progress: CourseProgress; readonly round: number };

export function useCourse(keep: Keep): CourseHere {
  const [state, setState] = useState<State>({ kind: 'loading' });
  const [saving, setSaving] = useState(true);
  const latest = useRef(NEW_TO_THE_COURSE);

  function open(progress: CourseProgress, round: number): void {
    latest.current = progress;
    setState({ kind: 'open', progress, round });
  }
  function put(progress: CourseProgress, round: number): void {
    open(progress, round);
    void keep.write(KEY, progress).then(setSaving);
  }
  useEffect(() => {
    let wanted = true;
    void keep.read(KEY).then((value) => {
      if (!wanted) return;
      const found = readProgress(value);
      if (found.kind === 'broken') setState(found);
      else open(found.kind === 'read' ? found.progress : NEW_TO_THE_COURSE, 0);
    });
    return () => {
      wanted = false;
    };
  }, []);

  switch (state.kind) {
    case 'loading':
      return state;
    case 'broken':
      return { ...state, anew: () => put(NEW_TO_THE_COURSE, 0) };
    case 'open': {
      const { progress, round } = state;
      return {
        kind: 'open',
        progress,
        round,
        saving,
        step: (step) => {
          put(stepProgress(latest.current, step), step.type === 'finished' ? round : round + 1);
          if (step.type !== 'finished') scrollTo(0, 0);
        },
        note: (where) => put({ ...latest.current, ...where(latest.current) }, round),
      };
    }
    default:
      return state satisfies never;
  }
}
