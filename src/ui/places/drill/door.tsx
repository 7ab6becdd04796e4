import { useId, useState } from 'preact/hooks';
import { DRILL } from '../../../content/messages/drill.ts';
import type { WrongDrill } from '../../../session/drill/read.ts';
import { Button } from '../../kit/button.tsx';
import { FileButton } from '../../kit/file-button.tsx';
import { translator } from '../../kit/language.ts';

const t = translator(DRILL);

export interface DrillDoorProps {
  readonly wrong?: WrongDrill;
  /** A link, a code, or the text of a file. */
  readonly onTake: (text: string) => void;
  /** To a class; undefined where nobody holds one. */
  readonly onClass: (() => void) | undefined;
}

/** Where a drill is asked for, and where it is said what is wrong with one. */
export function DrillDoor({ wrong, onTake, onClass }: DrillDoorProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <main id="main" class="drill">
      <section class="drill-sheet paper">
        <h1 id="screen-title" tabIndex={-1}>
          {t('door.title')}
        </h1>
        <p>{t('door.lead')}</p>
        <form
          class="drill-door"
          onSubmit={(event) => {
            event.preventDefault();
            onTake(typed);
          }}
        >
          <div class="field">
            <label for={id}>{t('door.text')}</label>
            <input
              id={id}
              class="input drill-link"
              autocomplete="off"
              value={typed}
              aria-invalid={wrong !== undefined}
              aria-describedby={wrong && `${id}-wrong`}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            {wrong && (
              <p class="field-error" id={`${id}-wrong`} role="alert">
                {wrongWords(wrong)}
              </p>
            )}
          </div>
          <div class="field-row">
            <Button look="seal" onClick={() => onTake(typed)}>
              {t('door.go')}
            </Button>
            <FileButton onFiles={([file]) => void file.text().then(onTake)}>{t('door.file')}</FileButton>
          </div>
        </form>
        {onClass && (
          <div class="drill-door">
            <p>{t('door.class')}</p>
            <Button onClick={onClass}>{t('door.class.go')}</Button>
          </div>
        )}
      </section>
    </main>
  );
}

function wrongWords(wrong: WrongDrill): string {
  switch (wrong.kind) {
    case 'letter':
      return t('wrong.letter', { letter: wrong.letter });
    case 'length':
      return t('wrong.length', { found: wrong.found, wanted: wrong.wanted });
    default:
      return t(`wrong.${wrong.kind}`);
  }
}
