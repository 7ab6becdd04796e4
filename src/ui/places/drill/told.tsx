import { useId, useState } from 'preact/hooks';
import { peopleOf } from '../../../content/built-dealer.ts';
import { DRILL } from '../../../content/messages/drill.ts';
import type { Drill } from '../../../protocol/drill.ts';
import { TRAINEE_NAME } from '../../../protocol/drill-result.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';
import { TextField } from '../../kit/text-field.tsx';
import { Facts, People } from './facts.tsx';
import { Sheet } from './sheet.tsx';

const t = translator(DRILL);

export interface ToldProps {
  readonly drill: Drill;
  /** Attempts used on this device. */
  readonly used: number;
  /** How attempts are counted and what is recorded, where others than this device see to that. */
  readonly elsewhere?: { readonly attempts: string; readonly recorded: string };
  readonly name: string;
  readonly onBegin: (name: string) => void;
  /** Missing where there is only this one. */
  readonly onAnother?: () => void;
}

/** What awaits the trainee, before anything counts. */
export function Told({ drill, used, elsewhere, name: known, onBegin, onAnother }: ToldProps) {
  const id = useId();
  const [name, setName] = useState(known);
  const [missing, setMissing] = useState(false);
  const usedUp = drill.attempts !== null && used >= drill.attempts;

  function begin(): void {
    if (name.trim() !== '') onBegin(name.trim());
    else {
      setMissing(true);
      document.getElementById(id)?.focus();
    }
  }

  return (
    <Sheet title={drill.title}>
      <Facts
        sheet={drill}
        minutes={minutesWords(drill)}
        attempts={elsewhere?.attempts ?? attemptsWords(drill, used)}
        recorded={elsewhere?.recorded ?? t('told.recorded.text')}
      />
      <People dealers={peopleOf(drill)} />
      {usedUp ? (
        <p class="field-error" role="status">
          {t('told.used-up')}
        </p>
      ) : (
        <form
          class="drill-who"
          onSubmit={(event) => {
            event.preventDefault();
            begin();
          }}
        >
          <TextField
            id={id}
            label={t('told.who')}
            autocomplete="name"
            maxLength={TRAINEE_NAME}
            value={name}
            onType={(text) => {
              setName(text);
              setMissing(false);
            }}
            invalid={missing}
            describedBy={missing ? `${id}-wrong` : undefined}
          >
            {missing && (
              <p class="field-error" id={`${id}-wrong`} role="alert">
                {t('told.who.wrong')}
              </p>
            )}
          </TextField>
          <Button look="seal" onClick={begin}>
            {t('told.start')}
          </Button>
        </form>
      )}
      {onAnother && (
        <Button look="quiet" onClick={onAnother}>
          {t('told.another')}
        </Button>
      )}
    </Sheet>
  );
}

function minutesWords({ minutes }: Drill): string {
  return minutes === null ? t('told.minutes.none') : t('told.minutes.some', { minutes });
}

function attemptsWords({ attempts }: Drill, used: number): string {
  return attempts === null
    ? t('told.attempts.free', { used })
    : t('told.attempts.limited', { attempts, used });
}
