import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { LESSON_TEXTS } from '../../../content/course/lessons.ts';
import { CERTIFICATE } from '../../../content/messages/certificate.ts';
import { COURSE } from '../../../content/messages/course.ts';
import { TRAINEE_NAME } from '../../../protocol/drill-result.ts';
import { type CoursePass, coursePassOf } from '../../../session/course-pass.ts';
import { lessonState } from '../../../session/course-progress.ts';
import { finishedGame, type History } from '../../../session/history.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import { Button } from '../../kit/button.tsx';
import { Certificates } from '../../kit/certificate.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { PracticeBars } from '../../kit/practice-bars.tsx';
import { TextField } from '../../kit/text-field.tsx';
import type { OpenCourse } from './use-course.ts';

const t = translator(COURSE);
const certificate = translator(CERTIFICATE);

export const OPEN_CERTIFICATE = 'open-certificate';

/** The six practices of the month that ends the course, each with the way to its lesson. */
export function MonthPractices({ course, of }: { readonly course: OpenCourse; readonly of: CoursePass }) {
  return (
    <section class="paper result-paper" aria-labelledby="capstone-practices">
      <h2 id="capstone-practices">{t('capstone.practices')}</h2>
      <PracticeBars
        percentOf={(practice) => of.practices[practice]}
        besideOf={(practice) => (
          <span class="capstone-beside">
            {of.weakest.includes(practice) && <span class="tag">{t('capstone.weakest')}</span>}
            {lessonState(practice, course.progress) !== 'locked' && (
              <Button
                look="quiet"
                aria-label={t('capstone.repeat.of', { title: inLanguage(LESSON_TEXTS[practice].title) })}
                onClick={() => course.step({ type: 'open', lesson: practice, part: 'guided' })}
              >
                {t('capstone.repeat')}
              </Button>
            )}
          </span>
        )}
      />
    </section>
  );
}

/** A name, and the way to the certificate of the course. */
export function CertificateDesk(props: {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onOpen: () => void;
}) {
  const { name, onName, onOpen } = props;
  const id = useId();
  return (
    <form
      class="paper result-paper capstone-certificate"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <img src="art/seal-mark.svg" width="72" height="72" alt="" />
      <TextField
        label={t('capstone.name')}
        autocomplete="name"
        maxLength={TRAINEE_NAME}
        value={name}
        onType={onName}
        describedBy={id}
      >
        <small id={id}>{t('capstone.name.none')}</small>
      </TextField>
      <Button id={OPEN_CERTIFICATE} look="seal" onClick={onOpen}>
        {certificate('open')}
      </Button>
    </form>
  );
}

export interface CourseCertificateProps {
  readonly name: string;
  readonly of: CoursePass;
  readonly at: number;
  readonly onBack: () => void;
}

export function CourseCertificate({ name, of, at, onBack }: CourseCertificateProps) {
  const { dealers, mark, pass, scores, fingerprint } = of;
  const text = {
    head: certificate('course.head'),
    name: name.trim(),
    passed: certificate('course.passed', { dealers }),
    mark: certificate('course.mark', { mark, pass }),
    scores,
    at,
    fingerprint,
    fingerprintOf: certificate('course.fingerprint'),
    check: certificate('course.check'),
  };
  return (
    <main id="main" class="course">
      <h1 class="out-of-sight">{t('capstone.passed')}</h1>
      <Certificates all={[text]} onBack={onBack} />
    </main>
  );
}

/** How the month went, once it is over, and when that was: now, unless the history of this device knows better. */
export function useCoursePass(
  session: MonthSession | undefined,
  history: History,
): { readonly pass: CoursePass | undefined; readonly at: number } {
  const pass = useMemo(() => session && coursePassOf(session), [session]);
  const [at, setAt] = useState(Date.now);
  useEffect(() => {
    if (!session) return;
    const { id } = finishedGame('course', session.log());
    void history.list().then((games) => {
      const game = games?.find((one) => one.id === id);
      if (game) setAt(game.endedAt);
    });
  }, []);
  return { pass, at };
}
