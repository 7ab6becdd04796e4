/** The course: its lessons, one for each practice and a whole month at the end, and what each of them requires. */
import { PRACTICES } from './month-score.ts';

export const LESSONS = [...PRACTICES, 'capstone'] as const;
export type LessonId = (typeof LESSONS)[number];

/** What has to be shown in a scored try, in the order in which it comes up. */
export const CRITERIA = {
  plan: ['told', 'planned', 'dated', 'after-cash'],
  measures: ['fitting', 'sound', 'wasted'],
  commitment: ['asked', 'amount', 'dated', 'parts', 'method', 'written'],
  'follow-up': ['reminded', 'rung', 'looked', 'pressed', 'pestered'],
  'high-standard': ['ask-height', 'let-pass', 'checked', 'firmness', 'respect'],
  'knowledge-and-courage': ['prepared', 'opening', 'ask-soon', 'ask-height', 'respect'],
  capstone: ['mean-score', 'money', 'weakest'],
} as const satisfies Record<LessonId, readonly string[]>;
export type CriterionId = (typeof CRITERIA)[LessonId][number];

/** Open: not yet. Lost: it can no longer be fulfilled in this try. */
type CriterionState = 'open' | 'met' | 'lost';

export interface Criterion {
  readonly id: CriterionId;
  readonly state: CriterionState;
  readonly have: number;
  readonly need: number;
  /** What `need` is out of: the published points of a rule; null where things are counted. */
  readonly of: number | null;
}

/** The three ways of going through a lesson. */
export const PARTS = ['watch', 'guided', 'scored'] as const;
export type PartOfLesson = (typeof PARTS)[number];

/** Lessons whose situation takes several days, and several dealers. */
export type MonthLesson = Extract<LessonId, 'measures' | 'follow-up' | 'capstone'>;
export type MeetingLesson = Exclude<LessonId, MonthLesson>;

export function isMonthLesson(lesson: LessonId): lesson is MonthLesson {
  return lesson === 'measures' || lesson === 'follow-up' || lesson === 'capstone';
}
