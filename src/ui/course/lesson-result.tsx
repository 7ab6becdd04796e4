import { useState } from 'preact/hooks';
import { LESSON_TEXTS } from '../../content/course/lessons.ts';
import { COURSE } from '../../content/messages/course.ts';
import type { Criterion } from '../../protocol/course.ts';
import { lessonAfter } from '../../session/course-progress.ts';
import type { CourseTry } from '../../session/course-try.ts';
import { DebriefScreen } from '../debrief/debrief.tsx';
import { Button } from '../kit/button.tsx';
import { inLanguage, translator } from '../kit/language.ts';
import { CourseBar } from './course-bar.tsx';
import { CriteriaList } from './criteria-list.tsx';
import type { OpenCourse } from './use-course.ts';

const t = translator(COURSE);

export interface LessonResultProps {
  readonly course: OpenCourse;
  readonly criteria: readonly Criterion[];
  readonly tried: CourseTry;
}

/** After a try: what was fulfilled and what was not, and the ways on. */
export function LessonResult({ course, criteria, tried }: LessonResultProps) {
  const [looking, setLooking] = useState(false);
  const { place, lesson, credit } = course.progress;
  const outcome = place === 'passed' || place === 'failed' ? place : 'guided';
  if (looking && tried.scenario === 'meeting')
    return (
      <>
        <CourseBar course={course} criteria={criteria} />
        <DebriefScreen session={tried.session} dealerId={tried.session.view().dealer.id} />
        <p class="debrief-return">
          <Button onClick={() => setLooking(false)}>{t('debrief.back')}</Button>
        </p>
      </>
    );
  return (
    <>
      <CourseBar course={course} />
      <main id="main" class="course lesson-result" data-outcome={outcome}>
        <h1 id="screen-title" tabIndex={-1}>
          {t(`result.${outcome}`, { title: inLanguage(LESSON_TEXTS[lesson].title) })}
        </h1>
        <p>{t(`result.lead.${outcome}`)}</p>
        {credit === 'ahead' && outcome !== 'guided' && <p>{t('result.ahead')}</p>}
        <section class="paper result-paper" aria-label={t('lesson.rule')}>
          <CriteriaList criteria={criteria} />
        </section>
        <WaysOn course={course} outcome={outcome} />
        {tried.scenario === 'meeting' && (
          <Button look="quiet" onClick={() => setLooking(true)}>
            {t('result.debrief')}
          </Button>
        )}
      </main>
    </>
  );
}

interface WaysOnProps {
  readonly course: OpenCourse;
  readonly outcome: 'passed' | 'failed' | 'guided';
}

function WaysOn({ course, outcome }: WaysOnProps) {
  const { lesson } = course.progress;
  const next = lessonAfter(lesson);
  const taught = lesson !== 'capstone';
  return (
    <div class="field-row ways-on">
      {outcome === 'passed' && next && (
        <Button look="seal" onClick={() => course.step({ type: 'next' })}>
          {t('result.next', { title: inLanguage(LESSON_TEXTS[next].title) })}
        </Button>
      )}
      {outcome === 'guided' ? (
        <Button look="seal" onClick={() => course.step({ type: 'practised' })}>
          {t('result.scored')}
        </Button>
      ) : (
        <Button
          look={outcome === 'failed' ? 'seal' : 'plain'}
          onClick={() => course.step({ type: 'again', part: 'scored' })}
        >
          {t('result.again')}
        </Button>
      )}
      {taught && (
        <Button onClick={() => course.step({ type: 'again', part: 'guided' })}>
          {t('result.guided.again')}
        </Button>
      )}
      {taught && (
        <Button onClick={() => course.step({ type: 'again', part: 'watch' })}>{t('result.watch')}</Button>
      )}
    </div>
  );
}
