import { useId, useState } from 'preact/hooks';
import * as v from 'valibot';
import { CLASS } from '../../../content/messages/class.ts';
import { codeSchema } from '../../../protocol/class.ts';
import { TRAINEE_NAME } from '../../../protocol/drill-result.ts';
import { translator } from '../../kit/language.ts';
import { TextField } from '../../kit/text-field.tsx';

const t = translator(CLASS);

export interface ClassDoorProps {
  readonly code: string;
  /** Why the last try was turned away. */
  readonly said: string | undefined;
  readonly onJoin: (code: string, name: string) => void;
}

/** Where a class is joined: its code, and who one is. */
export function ClassDoor({ code: given, said, onJoin }: ClassDoorProps) {
  const id = useId();
  const [code, setCode] = useState(given);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);

  function join(): void {
    const isWhole = v.is(codeSchema, code) && name.trim() !== '';
    setMissing(!isWhole);
    if (isWhole) onJoin(code, name.trim());
    else document.getElementById(v.is(codeSchema, code) ? `${id}-name` : id)?.focus();
  }

  const wrong = missing ? t('door.missing') : said;
  const told = wrong === undefined ? undefined : `${id}-wrong`;
  return (
    <form
      class="drill-sheet paper class-door"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        join();
      }}
    >
      <h2 id={`${id}-title`}>{t('door.title')}</h2>
      <p>{t('door.lead')}</p>
      <div class="class-door-fields">
        <TextField
          id={id}
          class="class-code-input"
          label={t('door.code')}
          typed="code"
          autocomplete="off"
          maxLength={12}
          value={code}
          onType={setCode}
          describedBy={told}
        />
        <TextField
          id={`${id}-name`}
          label={t('door.name')}
          autocomplete="name"
          maxLength={TRAINEE_NAME}
          value={name}
          onType={setName}
          describedBy={told}
        />
        {/* A real submit button: without one Enter does nothing in a form of two fields. */}
        <button type="submit" class="button" data-look="seal">
          {t('door.go')}
        </button>
      </div>
      {wrong !== undefined && (
        <p class="field-error" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
