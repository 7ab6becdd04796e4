import { useId, useState } from 'preact/hooks';
import { CLASS_DESK } from '../../content/messages/class-desk.ts';
import { CLASS_LIMITS, CLASS_MODES, type ClassMode } from '../../protocol/class.ts';
import type { Drill } from '../../protocol/drill.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Choices } from '../../ui/kit/choices.tsx';
import { translator } from '../../ui/kit/language.ts';
import { SelectField } from '../../ui/kit/select-field.tsx';
import { TextField } from '../../ui/kit/text-field.tsx';
import type { HostDesk } from './host-desk.ts';

const t = translator(CLASS_DESK);

export interface NewClassProps {
  readonly host: HostDesk;
  readonly drills: readonly Drill[];
}

/** A saved drill becomes a class. */
export function NewClass({ host, drills }: NewClassProps) {
  const id = useId();
  const [name, setName] = useState('');
  const [mode, setMode] = useState<ClassMode>('live');
  const [chosen, setChosen] = useState('');
  const drill = drills.find((one) => one.id === chosen) ?? drills.at(-1);

  function open(): void {
    if (!drill) return;
    void host.create({ name: name.trim() || drill.title, mode, drill });
  }

  return (
    <form
      class="paper trainer-editor"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <h2 id={`${id}-title`}>{t('new.title')}</h2>
      {drill ? (
        <>
          <div class="trainer-fields">
            <SelectField
              label={t('new.drill')}
              value={drill.id}
              options={drills.map(({ id: value, title }) => ({ value, text: title }))}
              onChange={setChosen}
            />
            <TextField
              label={t('new.name')}
              value={name}
              onType={setName}
              autocomplete="off"
              maxLength={CLASS_LIMITS.name}
              placeholder={drill.title}
            />
          </div>
          <Choices
            label={t('new.mode')}
            options={CLASS_MODES.map((value) => ({ value, text: t(`mode.${value}`) }))}
            value={mode}
            onChange={setMode}
          />
          <p>{t(`mode.${mode}.text`)}</p>
          <div class="field-row">
            <Button look="seal" onClick={open}>
              {t('new.go')}
            </Button>
          </div>
        </>
      ) : (
        <p>{t('new.none')}</p>
      )}
    </form>
  );
}
