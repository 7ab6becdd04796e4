import { CLASS } from '../../../content/messages/class.ts';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import type { AttemptResult, TraineeState } from '../../../protocol/class.ts';
import { HEADLINES } from '../../../protocol/score.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import { Sheet, useAsking, Verdict } from '../drill/sheet.tsx';
import type { ClassSeat } from './class-seat.ts';
import { Said } from './said.tsx';

const t = translator(CLASS);
const debrief = translator(DEBRIEF);

const LOOK_MS = 5_000;

export interface ClassDoneProps {
  readonly seat: ClassSeat;
  readonly state: TraineeState;
}

/** The attempt is over: what it came to, or why that is not told yet. */
export function ClassDone({ seat, state }: ClassDoneProps) {
  const { sheet, attempt, attemptsLeft: left } = state;
  const open = state.class.state === 'open';
  const sealed = attempt?.result === null && open && state.class.mode === 'exam';
  useAsking(sealed ? 'wanted' : 'enough', LOOK_MS, () => void seat.look());
  return (
    <Sheet title={`${t('done.title')} · ${sheet.title}`}>
      <p>
        {state.class.name} · {state.trainee.name}
      </p>
      <div role="status">
        {attempt?.result ? (
          <Marks result={attempt.result} pass={sheet.pass} />
        ) : (
          <p>{t(sealed ? 'done.sealed' : 'done.unfinished')}</p>
        )}
      </div>
      <Said seat={seat} />
      {open && left !== 0 && (
        <Button onClick={() => void seat.begin()}>
          {t('done.again')}
          {left !== null && ` · ${t('told.attempts.left', { left })}`}
        </Button>
      )}
      <Button look="quiet" onClick={() => void seat.leave()}>
        {t('told.leave')}
      </Button>
    </Sheet>
  );
}

function Marks({ result, pass }: { readonly result: AttemptResult; readonly pass: number }) {
  return (
    <>
      <Verdict mark={result.mark} passed={result.passed} pass={pass} />
      <ul class="class-marks">
        {HEADLINES.map((headline) => (
          <li key={headline}>
            {t('done.score', { name: debrief(`score.${headline}`), value: result[headline] })}
          </li>
        ))}
      </ul>
    </>
  );
}
