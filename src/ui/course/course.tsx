import { DOORS } from '../../content/messages/doors.ts';
import { translator } from '../kit/language.ts';
import type { PlaceProps } from '../ports.ts';

const t = translator(DOORS);

export function CourseScreen(_: PlaceProps) {
  return (
    <main id="main" class="moment">
      <h1 id="screen-title" tabIndex={-1}>
        {t('course.title')}
      </h1>
    </main>
  );
}
