import { useId, useState } from 'preact/hooks';
import { TRAINER } from '../../content/messages/trainer.ts';
import { Button } from '../../ui/kit/button.tsx';
import { FileButton } from '../../ui/kit/file-button.tsx';
import { translator } from '../../ui/kit/language.ts';
import type { HandedIn, TrainerDesk } from '../desk.ts';
import { type Lot, News } from './news.tsx';
import { Progress } from './progress.tsx';
import { ResultTable } from './table.tsx';

const t = translator(TRAINER);

export interface ResultsProps {
  readonly desk: TrainerDesk;
  readonly lot: Lot;
  readonly onLot: (lot: Lot) => void;
}

/** Takes results in by dropping, choosing or pasting, and shows all that are here. */
export function Results({ desk, lot, onLot }: ResultsProps) {
  const id = useId();
  const [over, setOver] = useState(false);

  async function take(things: readonly HandedIn[]): Promise<void> {
    const taken = await desk.takeIn(things);
    onLot({ taken, left: things.length - taken.length });
  }

  const takeFiles = (files: Iterable<File>) =>
    take([...files].map((file) => ({ name: file.name, text: file })));

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
        <HandIn
          onFiles={(files) => void takeFiles(files)}
          onLink={(link) => void take([{ name: t('take.link'), text: link }])}
        />
        <Progress desk={desk} />
        <News lot={lot} />
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

interface HandInProps {
  readonly onFiles: (files: Iterable<File>) => void;
  readonly onLink: (link: string) => void;
}

/** Files to choose, or a link to paste. */
function HandIn({ onFiles, onLink }: HandInProps) {
  const id = useId();
  const [link, setLink] = useState('');
  function takeLink(): void {
    if (link.trim() === '') return;
    onLink(link);
    setLink('');
  }
  return (
    <form
      class="field-row"
      onSubmit={(event) => {
        event.preventDefault();
        takeLink();
      }}
    >
      <FileButton look="seal" many="many" onFiles={onFiles}>
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
  );
}
