/** Mastery: what a try of a lesson has shown so far, and whether the try has ended. */
import { type Criterion, isMonthLesson, type LessonId } from '../../protocol/course.ts';
import { capstoneMastery } from './capstone-mastery.ts';
import { followUpMastery } from './follow-up-mastery.ts';
import { measuresMastery } from './measures-mastery.ts';
import { type MeetingTry, meetingMastery } from './meeting-mastery.ts';
import type { MonthTry } from './month-try.ts';

export type Tried = MeetingTry | MonthTry;

/** A try for the other kind of lesson is a bug of the caller. */
export function masteryOf(lesson: LessonId, tried: Tried): readonly Criterion[] {
  if (!isMonthLesson(lesson)) {
    if (tried.scenario !== 'meeting') throw new Error(`"${lesson}" is learnt in a meeting`);
    return meetingMastery(lesson, tried);
  }
  if (tried.scenario !== 'month') throw new Error(`"${lesson}" takes days`);
  switch (lesson) {
    case 'measures':
      return measuresMastery(tried);
    case 'follow-up':
      return followUpMastery(tried);
    case 'capstone':
      return capstoneMastery(tried);
    default:
      return lesson satisfies never;
  }
}

/** Nothing more can change: the meeting is over or, in a piece of a month, everything has been decided. */
export function isDone(lesson: LessonId, tried: Tried): boolean {
  if (tried.scenario === 'meeting') return tried.view.phase === 'over';
  if (tried.view.phase === 'talk') return false;
  if (tried.view.phase === 'over') return true;
  return lesson !== 'capstone' && masteryOf(lesson, tried).every(({ state }) => state !== 'open');
}
