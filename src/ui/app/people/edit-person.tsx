import { useId, useState } from 'preact/hooks';
import { PEOPLE } from '../../../content/messages/people.ts';
import { type Person, SEALS, type Seal } from '../../../protocol/person.ts';
import { Button } from '../../kit/button.tsx';
import { Choices } from '../../kit/choices.tsx';
import { translator } from '../../kit/language.ts';
import { SealMark } from './seal-mark.tsx';

const t = translator(PEOPLE);
const LONGEST = 20;

export interface EditPersonProps {
  /** Undefined for somebody new. */
  readonly person: Person | undefined;
  readonly onDone: (name: string, seal: Seal) => void;
  readonly onBack: () => void;
}

/** A name and a seal. */
export function EditPerson({ person, onDone, onBack }: EditPersonProps) {
  const id = useId();
  const [name, setName] = useState(person?.name ?? '');
  const [seal, setSeal] = useState<Seal>(person?.seal ?? 'jade');
  const [wrong, setWrong] = useState(false);
  const what = person ? 'rename' : 'add';
  return (
    <form
      class="people-form"
      onSubmit={(event) => {
        event.preventDefault();
        const trimmed = name.trim();
        const fits = trimmed !== '' && [...trimmed].length <= LONGEST;
        setWrong(!fits);
        if (fits) onDone(trimmed, seal);
      }}
    >
      <h3 id="people-leaf" tabIndex={-1}>
        {t(`edit.${what}`)}
      </h3>
      <div class="field">
        <label for={id}>{t('edit.name')}</label>
        <div class="field-row">
          <SealMark person={{ name, seal }} />
          <input
            id={id}
            class="input"
            autocomplete="off"
            value={name}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-error` : undefined}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        {wrong && (
          <p class="field-error" id={`${id}-error`} role="alert">
            {t('edit.name.wrong')}
          </p>
        )}
      </div>
      <Choices
        label={t('edit.seal')}
        options={SEALS.map((value) => ({ value, text: t(`seal.${value}`) }))}
        value={seal}
        onChange={setSeal}
      />
      <div class="field-row">
        <button type="submit" class="button" data-look="seal">
          {t(`edit.go.${what}`)}
        </button>
        <Button look="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </form>
  );
}
