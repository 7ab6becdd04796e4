import { useEffect } from 'preact/hooks';
import { CLASS } from '../../../content/messages/class.ts';
import { DEBRIEF } from '../../../content/messages/debrief.ts';
import { DRILL } from '../../../content/messages/drill.ts';
import type { AttemptResult, TraineeState } from '../../../protocol/class.ts';
import { HEADLINES } from '../../../protocol/score.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import type { ClassSeat } from './class-seat.ts';

const t = translator(CLASS);
const drill = translator(DRILL);
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
  useEffect(() => {
    if (!sealed) return;
    const timer = setInterval(() => void seat.look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [seat, sealed]);
  return (
    <main id="main" class="drill">
      <section class="drill-sheet paper">
        <h1 id="screen-title" tabIndex={-1}>
          {t('done.title')} · {sheet.title}
        </h1>
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
        {seat.said.value !== undefined && (
          <p class="field-error" role="alert">
            {seat.said.value}
          </p>
        )}
        {open && left !== 0 && (
          <Button onClick={() => void seat.begin()}>
            {t('done.again')}
            {left !== null && ` · ${t('told.attempts.left', { left })}`}
          </Button>
        )}
        <Button look="quiet" onClick={() => void seat.leave()}>
          {t('told.leave')}
        </Button>
      </section>
    </main>
  );
}

function Marks({ result, pass }: { readonly result: AttemptResult; readonly pass: number }) {
  return (
    <>
      <p class="drill-verdict" data-passed={result.passed}>
        <strong>{drill(result.passed ? 'done.passed' : 'done.failed')}</strong>
        <span>{drill('done.mark', { mark: result.mark, pass })}</span>
      </p>
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
