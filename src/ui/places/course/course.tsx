import { useEffect } from 'preact/hooks';
import { focusTitle } from '../../kit/focus-title.ts';
import './course.css';
import { COURSE } from '../../../content/messages/course.ts';
import { DOORS } from '../../../content/messages/doors.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { Button } from '../../kit/button.tsx';
import { download } from '../../kit/download.ts';
import { translator } from '../../kit/language.ts';
import type { PlaceProps } from '../place.ts';
import { LessonTry } from './lesson-try.tsx';
import { Overview } from './overview.tsx';
import { type CourseHere, useCourse } from './use-course.ts';
import { Watch } from './watch.tsx';

const t = translator(COURSE);
const doors = translator(DOORS);
const shell = translator(SHELL);

/** The course: its lessons, and within each what is watched, tried and scored. */
export function CourseScreen(props: PlaceProps) {
  const course = useCourse(props.keep);
  const place = course.kind === 'open' ? `${course.progress.place}/${course.round}` : course.kind;
  useEffect(() => {
    focusTitle();
  }, [place]);
  switch (course.kind) {
    case 'loading':
      return <main class="moment">{shell('app.loading')}</main>;
    case 'broken':
      return <Broken course={course} />;
    case 'open': {
      const { progress, round } = course;
      if (progress.place === 'overview') return <Overview course={course} />;
      if (progress.place === 'watch') return <Watch key={round} course={course} />;
      return <LessonTry key={round} course={course} {...props} />;
    }
    default:
      return course satisfies never;
  }
}

function Broken({ course }: { readonly course: Extract<CourseHere, { kind: 'broken' }> }) {
  return (
    <main id="main" class="course">
      <h1 id="screen-title" tabIndex={-1}>
        {doors('course.title')}
      </h1>
      <section class="paper course-broken">
        <p role="alert">{t('broken.text')}</p>
        <div class="field-row">
          <Button look="seal" onClick={() => download('huikuan-dojo-course.json', course.text)}>
            {t('broken.save')}
          </Button>
          <Button onClick={course.anew}>{t('broken.anew')}</Button>
        </div>
      </section>
    </main>
  );
}
