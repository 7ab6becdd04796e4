import { CLASS } from '../../../content/messages/class.ts';
import type { TraineeState } from '../../../protocol/class.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import { Facts, People } from '../drill/facts.tsx';
import { Sheet, useAsking } from '../drill/sheet.tsx';
import type { ClassSeat } from './class-seat.ts';
import { facesOf } from './faces.ts';
import { FileIn } from './file-in.tsx';
import { Said } from './said.tsx';

const t = translator(CLASS);

/** How often a page that waits for the trainer looks, in milliseconds. */
const LOOK_MS = 3_000;

export interface ClassToldProps {
  readonly seat: ClassSeat;
  readonly state: TraineeState;
}

/** What awaits a trainee in this class, before anything counts. */
export function ClassTold({ seat, state }: ClassToldProps) {
  const { sheet, attempt, attemptsLeft: left } = state;
  const open = state.class.state === 'open';
  useAsking('wanted', LOOK_MS, () => void seat.look());
  const goesOn = attempt !== null && attempt.finished === null;
  const { minutes } = sheet;
  const names = { name: state.class.name, trainee: state.trainee.name };
  return (
    <Sheet title={sheet.title}>
      <p>{t(`told.lead.${state.class.mode}`, names)}</p>
      <Facts
        sheet={sheet}
        minutes={minutes === null ? t('told.minutes.none') : t('told.minutes.some', { minutes })}
        attempts={left === null ? t('told.attempts.free') : t('told.attempts.left', { left })}
        recorded={t('told.recorded')}
      />
      <People dealers={facesOf(sheet)} />
      <Said seat={seat} />
      <div role="status">{!open && <p>{t('told.closed')}</p>}</div>
      {open && (goesOn || left !== 0) && (
        <Button look="seal" onClick={() => void seat.begin()}>
          {t(goesOn ? 'told.go-on' : 'told.start')}
        </Button>
      )}
      {open && state.class.mode === 'live' && <FileIn seat={seat} />}
      <Button look="quiet" onClick={() => void seat.leave()}>
        {t('told.leave')}
      </Button>
    </Sheet>
  );
}
