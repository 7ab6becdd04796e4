import { useMemo } from 'preact/hooks';
import type { Lesson } from '../../../content/course/lesson.ts';
import { COURSE } from '../../../content/messages/course.ts';
import type { Criterion } from '../../../protocol/course.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { useView } from '../../kit/use-view.ts';
import { openChronicle } from '../../play/words/chronicle.ts';
import { ToldSeason } from '../../tell/report/told-season.tsx';
import type { PlaceProps } from '../place.ts';
import { CourseBar } from './course-bar.tsx';
import type { OpenCourse } from './use-course.ts';

const t = translator(COURSE);

export interface MonthTryProps extends Pick<PlaceProps, 'sound' | 'mountStage' | 'mountMap'> {
  readonly course: OpenCourse;
  readonly criteria: readonly Criterion[];
  readonly session: MonthSession;
  /** Undefined in a scored try. */
  readonly hints: Lesson['hints'] | undefined;
  readonly onOver: () => void;
}

/** A lesson's piece of a month, at the desk where others have worked before. */
export function MonthTry(props: MonthTryProps) {
  const { course, criteria, session, hints, sound, mountStage, mountMap, onOver } = props;
  const view = useView(session);
  const season = useMemo(() => ({ id: 'course', session, chronicle: openChronicle(session) }), [session]);
  const next = criteria.find(({ state }) => state === 'open');
  const hint = hints?.[view.talk ? 'talk' : (next?.id ?? '')];
  const words = hint && inLanguage(hint);
  return (
    <>
      <CourseBar course={course} criteria={criteria} hint={view.talk ? undefined : words} />
      <ToldSeason
        season={season}
        sound={sound}
        mountStage={mountStage}
        mountMap={mountMap}
        onLeave={onOver}
        lesson={{
          talkHint: words ? (
            <p class="lesson-hint">
              <strong>{t('try.hint')}</strong> {words}
            </p>
          ) : null,
        }}
      />
    </>
  );
}
