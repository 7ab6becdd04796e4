import { useState } from 'preact/hooks';
import { LESSON_TEXTS } from '../../../content/course/lessons.ts';
import { COURSE } from '../../../content/messages/course.ts';
import type { Criterion } from '../../../protocol/course.ts';
import { lessonAfter } from '../../../session/course-progress.ts';
import type { CourseTry } from '../../../session/course-try.ts';
import type { History } from '../../../session/history.ts';
import { Button } from '../../kit/button.tsx';
import { useFocusBack } from '../../kit/focus-back.ts';
import { useArrival } from '../../kit/focus-title.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { DebriefScreen } from '../../tell/debrief/debrief.tsx';
import { MonthReport } from '../../tell/report/report.tsx';
import { CourseBar } from './course-bar.tsx';
import { CriteriaList } from './criteria-list.tsx';
import {
  CertificateDesk,
  CourseCertificate,
  MonthPractices,
  OPEN_CERTIFICATE,
  useCoursePass,
} from './graduation.tsx';
import type { OpenCourse } from './use-course.ts';

const t = translator(COURSE);

export interface LessonResultProps {
  readonly course: OpenCourse;
  readonly criteria: readonly Criterion[];
  readonly tried: CourseTry;
  readonly history: History;
}

type Looking = 'result' | 'back' | 'certificate';

/** After a try: what was fulfilled and what was not, and the ways on. */
export function LessonResult({ course, criteria, tried, history }: LessonResultProps) {
  const [looking, setLooking] = useState<Looking>('result');
  const [name, setName] = useState('');
  const { place, lesson, credit } = course.progress;
  const { pass, at } = useCoursePass(
    lesson === 'capstone' && tried.scenario === 'month' ? tried.session : undefined,
    history,
  );
  useArrival(looking);
  useFocusBack(looking === 'certificate' ? OPEN_CERTIFICATE : undefined);
  const outcome = place === 'passed' || place === 'failed' ? place : 'guided';
  const toResult = () => setLooking('result');
  if (looking === 'certificate' && pass)
    return <CourseCertificate name={name} of={pass} at={at} onBack={toResult} />;
  if (looking === 'back')
    return (
      <>
        <CourseBar course={course} criteria={criteria} />
        <LookBack tried={tried} onBack={toResult} />
      </>
    );
  const last = pass && outcome !== 'guided' ? outcome : undefined;
  return (
    <>
      <CourseBar course={course} />
      <main id="main" class="course lesson-result" data-outcome={outcome}>
        <h1 id="screen-title" tabIndex={-1}>
          {last
            ? t(`capstone.${last}`)
            : t(`result.${outcome}`, { title: inLanguage(LESSON_TEXTS[lesson].title) })}
        </h1>
        <p>{t(last ? `capstone.lead.${last}` : `result.lead.${outcome}`)}</p>
        {credit === 'ahead' && outcome !== 'guided' && <p>{t('result.ahead')}</p>}
        {last === 'passed' && credit === 'counts' && (
          <CertificateDesk name={name} onName={setName} onOpen={() => setLooking('certificate')} />
        )}
        <section class="paper result-paper" aria-label={t('lesson.rule')}>
          <CriteriaList criteria={criteria} />
        </section>
        {pass && <MonthPractices course={course} of={pass} />}
        <WaysOn course={course} outcome={outcome} />
        {(pass || tried.scenario === 'meeting') && (
          <Button look="quiet" onClick={() => setLooking('back')}>
            {t(pass ? 'result.report' : 'result.debrief')}
          </Button>
        )}
      </main>
    </>
  );
}

/** The talk line by line, or the month in its report. */
function LookBack({ tried, onBack }: { readonly tried: CourseTry; readonly onBack: () => void }) {
  const { session } = tried;
  if (session.scenario === 'month')
    return (
      <MonthReport
        session={session}
        month={1}
        onNext={undefined}
        onLeave={onBack}
        leave={t('debrief.back')}
      />
    );
  return (
    <>
      <DebriefScreen session={session} dealerId={session.view().dealer.id} />
      <p class="debrief-return">
        <Button onClick={onBack}>{t('debrief.back')}</Button>
      </p>
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
          {t(taught ? 'result.again' : 'capstone.again')}
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
