import { useEffect, useState } from 'preact/hooks';
import { LESSON_TEXTS } from '../../../content/course/lessons.ts';
import { COURSE } from '../../../content/messages/course.ts';
import type { CourseProgress } from '../../../session/course-progress.ts';
import { hasPassed } from '../../../session/course-progress.ts';
import { beginTry, type CourseTry, criteriaOf, isFinished, resumeTry } from '../../../session/course-try.ts';
import { finishedPlay } from '../../../session/history.ts';
import { focusTitle } from '../../kit/focus-title.ts';
import { translator } from '../../kit/language.ts';
import { announce } from '../../kit/live.tsx';
import { newSeed } from '../../kit/seed.ts';
import type { PlaceProps } from '../place.ts';
import { CAST } from './cast.ts';
import { LessonResult } from './lesson-result.tsx';
import { MeetingTry } from './meeting-try.tsx';
import { MonthTry } from './month-try.tsx';
import type { OpenCourse } from './use-course.ts';

const t = translator(COURSE);

export interface LessonTryProps extends PlaceProps {
  readonly course: OpenCourse;
}

/** A try of a lesson from its arrangement to its result. A reload goes on at the same line. */
export function LessonTry({ course, ...props }: LessonTryProps) {
  const { progress } = course;
  const { lesson, place } = progress;
  const [tried, setTried] = useState<CourseTry>();
  const [ended, setEnded] = useState(false);

  useEffect(() => {
    // The screen says that somebody is being found before the search takes its moment.
    const timer = setTimeout(() => {
      const opened = arrange(progress);
      setTried(opened);
      setEnded(
        place === 'passed' || place === 'failed' || (place === 'guided' && isFinished(lesson, opened)),
      );
      course.note(() => ({ tried: keptOf(opened) }));
    }, 30);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    if (!tried) return;
    let before = criteriaOf(lesson, tried);
    const follow = () => {
      course.note(() => ({ tried: keptOf(tried) }));
      const now = criteriaOf(lesson, tried);
      const news = now.filter(
        ({ id, state }) => state === 'met' && !before.some((b) => b.id === id && b.state === 'met'),
      );
      for (const { id } of news) announce(t('try.told', { what: t(`rule.${id}`) }));
      before = now;
      // A month goes on for ever; the lesson's piece of it does not.
      if (tried.scenario === 'month' && lesson !== 'capstone' && isFinished(lesson, tried)) end(tried);
    };
    return tried.session.subscribe(follow);
  }, [tried]);

  function end(over: CourseTry): void {
    setEnded(true);
    void props.history.add(finishedPlay('course', over.session.log(), over.session));
    if (place === 'scored')
      course.step({ type: 'finished', result: hasPassed(criteriaOf(lesson, over)) ? 'passed' : 'failed' });
  }

  useEffect(() => {
    if (tried) focusTitle();
  }, [tried, ended]);

  if (!tried) return <main class="moment">{t('preparing')}</main>;
  const criteria = criteriaOf(lesson, tried);
  if (ended)
    return <LessonResult course={course} criteria={criteria} tried={tried} history={props.history} />;
  const hints = place === 'guided' ? LESSON_TEXTS[lesson].hints : undefined;
  const common = { ...props, course, criteria, hints };
  return tried.scenario === 'meeting' ? (
    <MeetingTry {...common} session={tried.session} onOver={() => end(tried)} />
  ) : (
    <MonthTry {...common} session={tried.session} onOver={() => end(tried)} />
  );
}

function keptOf(tried: CourseTry): NonNullable<CourseProgress['tried']> {
  const begun = tried.scenario === 'month' ? tried.begun : 0;
  return { log: tried.session.log(), begun };
}

/** The try that was under way, or a new one with a dealer who is not in the example. */
function arrange({ lesson, tried }: CourseProgress): CourseTry {
  const kept = tried ? resumeTry(tried, CAST) : undefined;
  if (kept && !('code' in kept)) return kept;
  if (kept) announce(t('lost.text'));
  return beginTry(lesson, CAST, newSeed(), LESSON_TEXTS[lesson].example?.dealers ?? []);
}
