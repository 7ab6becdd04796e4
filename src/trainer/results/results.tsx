import { useId, useState } from 'preact/hooks';
import { TRAINER } from '../../content/messages/trainer.ts';
import { Button } from '../../ui/kit/button.tsx';
import { FileButton } from '../../ui/kit/file-button.tsx';
import { translator } from '../../ui/kit/language.ts';
import type { Taken, TrainerDesk } from '../desk.ts';
import { ResultTable } from './table.tsx';

const t = translator(TRAINER);

export interface ResultsProps {
  readonly desk: TrainerDesk;
  /** What came of the last lot. */
  readonly taken: readonly Taken[];
  readonly onTaken: (taken: readonly Taken[]) => void;
}

/** Takes results in by dropping, choosing or pasting, and shows all that are here. */
export function Results({ desk, taken, onTaken }: ResultsProps) {
  const id = useId();
  const [link, setLink] = useState('');
  const [over, setOver] = useState(false);

  async function take(things: readonly { name: string; text: string }[]): Promise<void> {
    onTaken(await desk.takeIn(things));
  }

  async function takeFiles(files: Iterable<File>): Promise<void> {
    const read = [...files].map(async (file) => ({ name: file.name, text: await file.text() }));
    await take(await Promise.all(read));
  }

  function takeLink(): void {
    if (link.trim() === '') return;
    void take([{ name: t('take.link'), text: link }]);
    setLink('');
  }

  return (
    <section class="trainer-part" aria-labelledby={`${id}-title`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button and the field within. */}
      <div
        class="paper trainer-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void takeFiles(event.dataTransfer?.files ?? []);
        }}
      >
        <h2 id={`${id}-title`}>{t('take.title')}</h2>
        <p>{t('take.lead')}</p>
        <form
          class="field-row"
          onSubmit={(event) => {
            event.preventDefault();
            takeLink();
          }}
        >
          <FileButton look="seal" many="many" onFiles={(files) => void takeFiles(files)}>
            {t('take.files')}
          </FileButton>
          <div class="field trainer-grow">
            <label for={`${id}-link`}>{t('take.link')}</label>
            <input
              id={`${id}-link`}
              class="input trainer-wide"
              autocomplete="off"
              value={link}
              onInput={(event) => setLink(event.currentTarget.value)}
            />
          </div>
          <Button onClick={takeLink}>{t('take.go')}</Button>
        </form>
        <div role="status">
          <ul class="trainer-news">
            {taken.map((one) => (
              <li key={`${one.kind}-${one.name}`}>{news(one)}</li>
            ))}
          </ul>
        </div>
        <details>
          <summary>{t('take.proof')}</summary>
          <p>{t('take.proves')}</p>
          <p>{t('take.proves-not')}</p>
        </details>
      </div>
      <ResultTable results={desk.results.value} onDrop={(result) => void desk.drop(result)} />
    </section>
  );
}

function news(taken: Taken): string {
  const { name } = taken;
  switch (taken.kind) {
    case 'result': {
      const { result, verdict } = taken.verified;
      const key = verdict === 'refused' ? 'taken.refused' : 'taken.result';
      return t(key, { name, trainee: result.trainee });
    }
    case 'again':
      return t('taken.again', { name, trainee: taken.trainee });
    case 'drill':
      return t('taken.drill', { name, title: taken.title });
    case 'unread':
      return t(`unread.${taken.why}`, { name });
    default:
      return taken satisfies never;
  }
}
