import { DOORS } from '../content/messages/doors.ts';
import { translator } from '../ui/kit/language.ts';

const t = translator(DOORS);

export function TrainerScreen() {
  return (
    <main id="main" class="moment">
      <h1 id="screen-title" tabIndex={-1}>
        {t('trainer.title')}
      </h1>
    </main>
  );
}
