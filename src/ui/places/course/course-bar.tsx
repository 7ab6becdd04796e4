import { useState } from 'preact/hooks';
import { LESSON_TEXTS } from '../../../content/course/lessons.ts';
import { COURSE } from '../../../content/messages/course.ts';
import { SHELL } from '../../../content/messages/shell.ts';
import { type Criterion, LESSONS } from '../../../protocol/course.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { CriteriaList } from './criteria-list.tsx';
import type { OpenCourse } from './use-course.ts';

const t = translator(COURSE);
const shell = translator(SHELL);

export interface CourseBarProps {
  readonly course: OpenCourse;
  readonly criteria?: readonly Criterion[];
  /** What helps now, in a try with hints. */
  readonly hint?: string | undefined;
}

/** Above everything in a lesson: which it is, what is fulfilled so far, a hint where there are hints, and the way out. */
export function CourseBar({ course, criteria, hint }: CourseBarProps) {
  const { lesson, place, credit } = course.progress;
  const [open, setOpen] = useState(false);
  const text = LESSON_TEXTS[lesson];
  const number =
    lesson === 'capstone' ? t('lesson.last') : t('lesson.number', { n: LESSONS.indexOf(lesson) + 1 });
  const met = criteria?.filter(({ state }) => state === 'met').length ?? 0;
  return (
    <section class="course-bar" aria-label={`${number} ${inLanguage(text.title)}`}>
      <p class="course-bar-name">
        <strong>{number}</strong> <span class="course-bar-title">{inLanguage(text.title)}</span>
        {(place === 'guided' || place === 'scored') && <span class="tag">{t(`try.${place}`)}</span>}
        {credit === 'ahead' && <span class="tag">{t('course.ahead')}</span>}
      </p>
      {criteria && (
        <Button class="course-criteria" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {t('try.criteria', { met, all: criteria.length })}
        </Button>
      )}
      <Button look="quiet" onClick={() => course.step({ type: 'leave' })}>
        {t('course.leave')}
      </Button>
      {hint && (
        <p class="course-hint">
          <strong>{t('try.hint')}</strong> {hint}
        </p>
      )}
      {open && criteria && (
        <Dialog title={t('lesson.rule')} close={shell('close')} onClose={() => setOpen(false)}>
          <p>{inLanguage(text.task)}</p>
          <CriteriaList criteria={criteria} />
        </Dialog>
      )}
    </section>
  );
}
