import { LESSON_TEXTS, minutesOf } from '../../../content/course/lessons.ts';
import { COURSE } from '../../../content/messages/course.ts';
import { DOORS } from '../../../content/messages/doors.ts';
import { CRITERIA, LESSONS, type LessonId, PARTS } from '../../../protocol/course.ts';
import { firstPartOf, lessonState } from '../../../session/course-progress.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icons.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import type { OpenCourse } from './use-course.ts';

const t = translator(COURSE);
const doors = translator(DOORS);

/** All lessons: what each is for, how long it takes, what passes, and which is next. */
export function Overview({ course }: { readonly course: OpenCourse }) {
  const { passed } = course.progress;
  const minutes = LESSONS.reduce((sum, lesson) => sum + minutesOf(LESSON_TEXTS[lesson]), 0);
  return (
    <main id="main" class="course">
      <header class="course-head">
        <h1 id="screen-title" tabIndex={-1}>
          {doors('course.title')}
        </h1>
        <p>{t('course.lead', { minutes })}</p>
        <p class="course-count">
          {passed.length === LESSONS.length
            ? t('course.all')
            : t('course.done', { passed: passed.length, all: LESSONS.length })}
        </p>
        {!course.saving && <p role="alert">{t('saving.off')}</p>}
      </header>
      <ol class="lessons">
        {LESSONS.map((lesson, index) => (
          <LessonCard key={lesson} lesson={lesson} number={index + 1} course={course} />
        ))}
      </ol>
    </main>
  );
}

interface LessonCardProps {
  readonly lesson: LessonId;
  readonly number: number;
  readonly course: OpenCourse;
}

function LessonCard({ lesson, number, course }: LessonCardProps) {
  const text = LESSON_TEXTS[lesson];
  const title = inLanguage(text.title);
  const state = lessonState(lesson, course.progress);
  return (
    <li class="lesson paper" data-state={state} data-lesson={lesson}>
      <div class="lesson-head">
        <p class="lesson-number">
          {lesson === 'capstone' ? t('lesson.last') : t('lesson.number', { n: number })}
          <span class="tag">{t('lesson.minutes', { minutes: minutesOf(text) })}</span>
          <span class="tag" data-state={state}>
            {state === 'passed' && <Icon name="check" />}
            {t(`lesson.${state}`)}
          </span>
        </p>
        <h2>{title}</h2>
      </div>
      <p>{inLanguage(text.why)}</p>
      <details>
        <summary>{t('lesson.rule')}</summary>
        <ul class="lesson-rules">
          {CRITERIA[lesson].map((id) => (
            <li key={id}>{t(`rule.${id}`)}</li>
          ))}
        </ul>
      </details>
      {state === 'locked' ? (
        <Button
          look="quiet"
          aria-label={t('lesson.ahead.of', { title })}
          onClick={() => course.step({ type: 'look-ahead', lesson })}
        >
          {t('lesson.ahead')}
        </Button>
      ) : state === 'open' ? (
        <Button look="seal" onClick={() => course.step({ type: 'open', lesson, part: firstPartOf(lesson) })}>
          {t('lesson.begin', { title })}
        </Button>
      ) : (
        <fieldset class="lesson-parts" aria-label={t('lesson.parts', { title })}>
          {PARTS.filter((part) => lesson !== 'capstone' || part === 'scored').map((part) => (
            <Button key={part} onClick={() => course.step({ type: 'open', lesson, part })}>
              {t(`lesson.${part}`)}
            </Button>
          ))}
        </fieldset>
      )}
    </li>
  );
}
