import './steps.css';
import { useState } from 'preact/hooks';
import { COACH } from '../../../content/messages/coach.ts';
import { ACT_NAMES } from '../../../content/messages/report-acts.ts';
import type { Day } from '../../../protocol/units.ts';
import { Button } from '../../kit/button.tsx';
import { dayName } from '../../kit/date.ts';
import { inLanguage, language, translator } from '../../kit/language.ts';
import { nameOf, sum } from '../../kit/words.ts';
import type { MonthAct, MonthLog } from './month-log.ts';

const t = translator(COACH);

export interface StepsProps {
  readonly log: MonthLog;
  readonly onWhatIf: (at: number) => void;
}

/** Everything that was done in the month, day by day: any of it can be changed and played on. */
export function Steps({ log, onWhatIf }: StepsProps) {
  const acts = [...log.acts.values()];
  const days = [...new Set(acts.map(({ day }) => day))];
  return (
    <section class="report-part paper report-steps" aria-labelledby="report-steps">
      <h2 id="report-steps" tabIndex={-1}>
        {t('acts.title')}
      </h2>
      <p>{t('acts.lead')}</p>
      <div class="report-days">
        {days.map((day) => (
          <DaySteps key={day} day={day} acts={acts.filter((act) => act.day === day)} onWhatIf={onWhatIf} />
        ))}
      </div>
    </section>
  );
}

interface DayStepsProps {
  readonly day: Day;
  readonly acts: readonly MonthAct[];
  readonly onWhatIf: (at: number) => void;
}

/** A month has hundreds of steps: a day's are laid out when it is opened. */
function DaySteps({ day, acts, onWhatIf }: DayStepsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('acts.day', { day: dayName(day), count: acts.length })}</summary>
      {open && (
        <ol>
          {acts.map((act) => (
            <li key={act.at}>
              <span>{wordsOf(act)}</span>
              <Button
                look="quiet"
                aria-label={t('what-if.open.act', { act: wordsOf(act) })}
                onClick={() => onWhatIf(act.at)}
              >
                {t('moment.what-if')}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

/** "老周：要承诺 8万". */
function wordsOf({ action, dealer }: MonthAct): string {
  const name = inLanguage(ACT_NAMES[action.kind]);
  const amount = 'amount' in action ? ` ${sum(action.amount)}` : '';
  const act = `${name}${amount}`;
  if (!dealer || action.kind === 'end-day' || action.kind === 'check-receipts') return capital(act);
  return t('acts.with', { name: nameOf(dealer), act });
}

function capital(text: string): string {
  return language.value === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
