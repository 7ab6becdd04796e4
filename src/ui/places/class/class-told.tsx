import { useEffect } from 'preact/hooks';
import { CLASS } from '../../../content/messages/class.ts';
import { DRILL } from '../../../content/messages/drill.ts';
import type { TraineeState } from '../../../protocol/class.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import { Fact, People, passWords, scenarioWords } from '../drill/facts.tsx';
import type { ClassSeat } from './class-seat.ts';
import { facesOf } from './faces.ts';
import { FileIn } from './file-in.tsx';

const t = translator(CLASS);
const drill = translator(DRILL);

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
  useEffect(() => {
    const timer = setInterval(() => void seat.look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [seat]);
  const goesOn = attempt !== null && attempt.finished === null;
  const { minutes } = sheet;
  const names = { name: state.class.name, trainee: state.trainee.name };
  return (
    <main id="main" class="drill">
      <section class="drill-sheet paper">
        <h1 id="screen-title" tabIndex={-1}>
          {sheet.title}
        </h1>
        <p>{t(`told.lead.${state.class.mode}`, names)}</p>
        <dl class="drill-facts">
          <Fact name={drill('told.scenario')} text={scenarioWords(sheet)} />
          <Fact
            name={drill('told.minutes')}
            text={minutes === null ? t('told.minutes.none') : t('told.minutes.some', { minutes })}
          />
          <Fact name={drill('told.pass')} text={passWords(sheet)} />
          <Fact name={drill('told.rules')} text={drill(`told.scored.${sheet.scenario.kind}`)} />
          <Fact name={drill('told.help')} text={drill(sheet.hints ? 'told.help.on' : 'told.help.off')} />
          <Fact
            name={drill('told.attempts')}
            text={left === null ? t('told.attempts.free') : t('told.attempts.left', { left })}
          />
          <Fact name={drill('told.recorded')} text={t('told.recorded')} />
        </dl>
        <People dealers={facesOf(sheet)} />
        {seat.said.value !== undefined && (
          <p class="field-error" role="alert">
            {seat.said.value}
          </p>
        )}
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
      </section>
    </main>
  );
}
