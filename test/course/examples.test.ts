/** The worked examples are played, not written: they replay without refusal, pass their lesson, and hold what is said about them. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lessonSchema } from '../../src/content/course/lesson.ts';
import { LESSON_TEXTS, minutesOf } from '../../src/content/course/lessons.ts';
import { commentsAt } from '../../src/content/course/token.ts';
import { TERRITORY } from '../../src/content/dealers.ts';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import { LESSONS } from '../../src/protocol/course.ts';
import { hasPassed } from '../../src/session/course-progress.ts';
import { type CourseTry, criteriaOf, exampleOf, resumeTry } from '../../src/session/course-try.ts';

const CAST = { pool: TERRITORY.map(({ brief }) => brief), words: WORDS_VERSION };
const eventsOf = (played: CourseTry) =>
  played.scenario === 'meeting' ? played.session.events() : played.session.events().slice(played.begun);

describe('the lessons', () => {
  it('are of the right shape, and take about ninety minutes in all', () => {
    for (const lesson of LESSONS) expect(v.is(lessonSchema, LESSON_TEXTS[lesson]), lesson).toBe(true);
    const minutes = LESSONS.reduce((sum, lesson) => sum + minutesOf(LESSON_TEXTS[lesson]), 0);
    expect(minutes).toBeGreaterThan(80);
    expect(minutes).toBeLessThan(100);
  });
});

describe.each(LESSONS.filter((lesson) => lesson !== 'capstone'))('the example of "%s"', (lesson) => {
  const { example } = LESSON_TEXTS[lesson];
  if (!example) throw new Error('nothing to watch');
  const played = exampleOf(lesson, CAST, example);

  it('passes the lesson', () => {
    expect(hasPassed(criteriaOf(lesson, played))).toBe(true);
  });
  it('replays without refusal to the same events', () => {
    const begun = played.scenario === 'month' ? played.begun : 0;
    const again = resumeTry({ log: played.session.log(), begun }, CAST);
    if ('code' in again) throw new Error(again.message);
    expect(eventsOf(again)).toEqual(eventsOf(played));
  });
  it('has the line of every comment, in the order of the comments', () => {
    const lines = eventsOf(played).map((event) => ({ event }));
    const found = [...commentsAt(lines, example.comments)];
    expect(found.map(([, comment]) => comment)).toEqual(example.comments);
    expect(found.map(([line]) => line)).toEqual(found.map(([line]) => line).toSorted((a, b) => a - b));
  });
});
