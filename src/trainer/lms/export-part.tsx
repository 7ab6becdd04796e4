import { useState } from 'preact/hooks';
import { LMS } from '../../content/messages/lms.ts';
import { TRAINER } from '../../content/messages/trainer.ts';
import type { Drill } from '../../protocol/drill.ts';
import { STANDARDS, type Standard } from '../../session/lms/package.ts';
import { Button } from '../../ui/kit/button.tsx';
import { Choices } from '../../ui/kit/choices.tsx';
import { download } from '../../ui/kit/download.ts';
import { translator } from '../../ui/kit/language.ts';
import { buildPackage, type Missing } from './build-package.ts';

const t = translator(LMS);
const trainer = translator(TRAINER);

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly done: number; readonly all: number }
  | { readonly kind: 'made' }
  | Missing;

/** Makes a package of the drill for a learning platform. */
export function ExportPart({ drill }: { readonly drill: Drill }) {
  const [standard, setStandard] = useState<Standard>('scorm-2004');
  const [state, setState] = useState<State>({ kind: 'idle' });

  async function make(): Promise<void> {
    setState({ kind: 'making', done: 0, all: 0 });
    const made = await buildPackage({
      standard,
      drill,
      about: t('export.about', {
        kind: trainer(`kind.${drill.scenario.kind}`),
        dealers: drill.dealers.length,
        pass: drill.pass,
      }),
      onStep: (done, all) => setState({ kind: 'making', done, all }),
    });
    if (made instanceof Blob) download(fileName(drill, standard), made);
    setState(made instanceof Blob ? { kind: 'made' } : made);
  }

  return (
    <section class="trainer-part" aria-labelledby="export-title">
      <h3 id="export-title">{t('export.title')}</h3>
      <p>{t('export.lead')}</p>
      <Choices
        label={t('export.standard')}
        options={STANDARDS.map((value) => ({ value, text: t(`standard.${value}`) }))}
        value={standard}
        onChange={setStandard}
      />
      <p>{t(`about.${standard}`)}</p>
      <div class="field-row">
        <Button
          aria-disabled={state.kind === 'making'}
          onClick={() => {
            if (state.kind !== 'making') void make();
          }}
        >
          {t('export.make')}
        </Button>
      </div>
      <p role="status" class="figure">
        {words(state)}
      </p>
    </section>
  );
}

function words(state: State): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'making':
      return t('export.making', { done: state.done, all: state.all });
    case 'made':
      return t('export.made');
    case 'missing':
      return t('export.missing', { file: state.file });
    default:
      return state satisfies never;
  }
}

/** Letters that every disk and platform takes. */
function fileName({ title }: Drill, standard: Standard): string {
  return `${title.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}-${standard}.zip`;
}
