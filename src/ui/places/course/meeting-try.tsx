import type { Lesson } from '../../../content/course/lesson.ts';
import { dealerById } from '../../../content/dealers.ts';
import { COURSE } from '../../../content/messages/course.ts';
import type { Criterion } from '../../../protocol/course.ts';
import type { Session } from '../../../session/session.ts';
import { inLanguage, translator } from '../../kit/language.ts';
import { useView } from '../../kit/use-view.ts';
import { FileScreen } from '../../play/file/file.tsx';
import { MeetingRoom } from '../../play/room/meeting-room.tsx';
import type { PlaceProps } from '../place.ts';
import { CourseBar } from './course-bar.tsx';
import { OldHand } from './old-hand.tsx';
import type { OpenCourse } from './use-course.ts';

const t = translator(COURSE);

export interface MeetingTryProps extends Pick<PlaceProps, 'sound' | 'mountStage'> {
  readonly course: OpenCourse;
  readonly criteria: readonly Criterion[];
  readonly session: Session;
  /** Undefined in a scored try. */
  readonly hints: Lesson['hints'] | undefined;
  readonly onOver: () => void;
}

/** A lesson's meeting: the file, the room, and above them what is fulfilled so far. */
export function MeetingTry(props: MeetingTryProps) {
  const { course, criteria, session, hints, sound, mountStage, onOver } = props;
  const view = useView(session);
  const dealer = dealerById(view.dealer.id);
  if (!dealer) throw new Error(`no such dealer: ${view.dealer.id}`);
  const hint = hints?.[view.phase];
  if (view.phase === 'file')
    return (
      <>
        <CourseBar course={course} criteria={criteria} hint={hint && inLanguage(hint)} />
        <FileScreen session={session} dealer={dealer} hour="appointment" />
      </>
    );
  return (
    <>
      <CourseBar course={course} criteria={criteria} />
      <MeetingRoom
        session={session}
        dealerId={dealer.brief.id}
        sound={sound}
        mountStage={mountStage}
        onOver={onOver}
        hint={
          hints ? (
            <div class="lesson-hint">
              {hint && (
                <p>
                  <strong>{t('try.hint')}</strong> {inLanguage(hint)}
                </p>
              )}
              <OldHand key={view.turn} session={session} />
            </div>
          ) : null
        }
      />
    </>
  );
}
