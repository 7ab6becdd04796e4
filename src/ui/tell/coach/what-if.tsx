import { useMemo, useState } from 'preact/hooks';
import '../../play/room/turn.css';
import './coach.css';
import './what-if.css';
import '../../kit/progress.css';
import { COACH } from '../../../content/messages/coach.ts';
import type { MonthAction } from '../../../protocol/month-action.ts';
import type { GoingOn } from '../../../session/coach.ts';
import { Button } from '../../kit/button.tsx';
import { Choices } from '../../kit/choices.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { inLanguage, translator } from '../../kit/language.ts';
import { type Question, RUNS } from './ask-what-if.ts';
import { MoveChoice } from './move-choice.tsx';
import { Result } from './result.tsx';
import { actionAt, type Subject, wordsAt } from './subject.ts';
import { type Asking, useQuestion } from './use-question.ts';

const t = translator(COACH);

export interface WhatIfProps {
  readonly subject: Subject;
  /** Which action of the log is changed. */
  readonly at: number;
  /** What to try, where that is settled already. */
  readonly instead?: MonthAction | undefined;
  readonly onClose: () => void;
}

/** What would have come of something else there: choose it, say who goes on, and see it tried two hundred times. */
export function WhatIf({ subject, at, instead: given, onClose }: WhatIfProps) {
  const [instead, setInstead] = useState(given);
  const [goingOn, setGoingOn] = useState<GoingOn>('own');
  const words = useMemo(() => wordsAt(subject, at), [subject, at]);
  const said = actionAt(subject, at);
  if (!said) return null;
  return (
    <Dialog title={t('what-if.title')} close={t('what-if.close')} onClose={onClose}>
      <div class="what-if">
        <dl class="what-if-moves">
          <dt>{t('what-if.said')}</dt>
          <dd>{inLanguage(words(said).text)}</dd>
          {instead && (
            <>
              <dt>{t('what-if.instead')}</dt>
              <dd class="coach-better">{inLanguage(words(instead).text)}</dd>
            </>
          )}
        </dl>
        {instead ? (
          <Tried
            question={{ subject, at, instead, goingOn }}
            onGoingOn={setGoingOn}
            same={JSON.stringify(instead) === JSON.stringify(said)}
            onOther={() => setInstead(undefined)}
          />
        ) : (
          <MoveChoice
            subject={subject}
            at={at}
            words={words}
            onChoose={(move) => {
              setInstead(move);
              focusRun();
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

function focusRun(): void {
  requestAnimationFrame(() => document.getElementById('what-if-run')?.focus());
}

interface TriedProps {
  readonly question: Question;
  readonly onGoingOn: (who: GoingOn) => void;
  /** What is tried is what was done. */
  readonly same: boolean;
  readonly onOther: () => void;
}

/** What is tried: who goes on, and what comes of it. */
function Tried({ question, onGoingOn, same, onOther }: TriedProps) {
  const { asking, ask, cancel, forget } = useQuestion();
  return (
    <>
      {asking.kind !== 'running' && (
        <Choices
          label={t('what-if.going-on')}
          options={[
            { value: 'own', text: t('what-if.own') },
            { value: 'expert', text: t('what-if.expert') },
          ]}
          value={question.goingOn}
          onChange={(value) => {
            onGoingOn(value);
            forget();
          }}
        />
      )}
      {same && <p>{t('what-if.same')}</p>}
      <Trial
        asking={asking}
        possible={!same}
        onRun={() => ask(question)}
        onCancel={() => {
          cancel();
          focusRun();
        }}
        onOther={() => {
          forget();
          onOther();
        }}
      />
    </>
  );
}

interface TrialProps {
  readonly asking: Asking;
  readonly possible: boolean;
  readonly onRun: () => void;
  readonly onCancel: () => void;
  readonly onOther: () => void;
}

/** Starting the trial, its progress, and what came of it. */
function Trial({ asking, possible, onRun, onCancel, onOther }: TrialProps) {
  if (asking.kind === 'running')
    return (
      <div class="what-if-running">
        <label>
          <span class="figure">{t('what-if.running', { done: asking.done, runs: RUNS })}</span>
          <progress class="progress" value={asking.done} max={RUNS} />
        </label>
        {/* The button that was pressed is gone: what it began can be stopped where the focus is. */}
        <Button ref={(button: HTMLElement | null) => button?.focus()} onClick={onCancel}>
          {t('what-if.cancel')}
        </Button>
      </div>
    );
  return (
    <>
      {asking.kind === 'compared' && <Result comparison={asking.comparison} />}
      {asking.kind === 'failed' && <p role="alert">{t('what-if.failed')}</p>}
      <div class="coach-buttons">
        {asking.kind !== 'compared' && (
          <Button id="what-if-run" look="seal" disabled={!possible} onClick={onRun}>
            {t(asking.kind === 'not-asked' ? 'what-if.run' : 'what-if.again')}
          </Button>
        )}
        <Button look={asking.kind === 'compared' ? 'plain' : 'quiet'} onClick={onOther}>
          {t('what-if.change')}
        </Button>
      </div>
    </>
  );
}
