import { describe, expect, it } from 'vitest';
import { LESSONS } from '../protocol/course.ts';
import { beginCourse, type CourseMove, courseAt, isOpen, stepCourse } from './course-chart.ts';

const steps = (...steps: readonly CourseMove[]) => steps.reduce(stepCourse, beginCourse());
const pass: readonly CourseMove[] = [
  { type: 'watched' },
  { type: 'practised' },
  { type: 'finished', result: 'passed' },
];

describe('the course', () => {
  it('leads from watching to the try with hints, to the scored one, to the next lesson', () => {
    const passed = steps({ type: 'open', lesson: 'plan', part: 'watch' }, ...pass);
    expect(passed.value).toBe('passed');
    expect(passed.context.passed).toEqual(['plan']);
    const next = stepCourse(passed, { type: 'next' });
    expect([next.value, next.context.lesson]).toEqual(['watch', 'measures']);
  });
  it('opens nothing before its turn, and gives no credit for what is looked at ahead', () => {
    expect(steps({ type: 'open', lesson: 'commitment', part: 'watch' }).value).toBe('overview');
    const ahead = steps({ type: 'look-ahead', lesson: 'commitment' }, ...pass);
    expect(ahead.value).toBe('passed');
    expect(ahead.context.passed).toEqual([]);
  });
  it('lets a failed lesson be tried again, and one that was passed be taken again without losing it', () => {
    const failed = steps(
      { type: 'open', lesson: 'plan', part: 'scored' },
      { type: 'finished', result: 'failed' },
    );
    expect(failed.value).toBe('failed');
    expect(isOpen('measures', failed.context.passed)).toBe(false);
    const passed = [
      { type: 'again', part: 'scored' },
      { type: 'finished', result: 'passed' },
    ] as const;
    const again = [
      ...passed,
      { type: 'again', part: 'scored' },
      { type: 'finished', result: 'failed' },
    ] as const;
    expect([...again].reduce(stepCourse, failed).context.passed).toEqual(['plan']);
  });
  it('leads from a result to any lesson whose turn has come', () => {
    const practice = { type: 'open', lesson: 'plan', part: 'guided' } as const;
    for (const place of ['passed', 'failed'] as const) {
      const ended = courseAt(place, { passed: ['plan'], lesson: 'measures', credit: 'counts' });
      const back = stepCourse(ended, practice);
      expect([back.value, back.context.lesson]).toEqual(['guided', 'plan']);
      expect(stepCourse(ended, { ...practice, lesson: 'commitment' }).value).toBe(place);
    }
  });
  it('has nothing to watch before the month at the end', () => {
    const six = LESSONS.slice(0, -1);
    const ready = courseAt('overview', { passed: six, lesson: 'plan', credit: 'counts' });
    const watching = stepCourse(ready, { type: 'open', lesson: 'capstone', part: 'watch' });
    expect(watching.value).toBe('overview');
    expect(stepCourse(ready, { type: 'open', lesson: 'capstone', part: 'scored' }).value).toBe('scored');
  });
  it('leaves everything as it was at a step that is not possible', () => {
    const watching = steps({ type: 'open', lesson: 'plan', part: 'watch' });
    const same = stepCourse(watching, { type: 'finished', result: 'passed' });
    expect([same.value, same.context]).toEqual([watching.value, watching.context]);
  });
});
