import { useEffect, useId, useState } from 'preact/hooks';
import * as v from 'valibot';
import { LMS } from '../../content/messages/lms.ts';
import type { Verified } from '../../session/drill/verify.ts';
import type { Keep } from '../../session/keep.ts';
import type { TakenIn } from '../../session/lms/result-statements.ts';
import { Button } from '../../ui/kit/button.tsx';
import { translator } from '../../ui/kit/language.ts';
import {
  NO_STORE,
  STORE_KEY,
  type Store,
  type StoreTrouble,
  sendResults,
  storeSchema,
  tryStore,
} from './record-store.ts';

const t = translator(LMS);

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'trying' }
  | { readonly kind: 'works' }
  | { readonly kind: 'sending'; readonly done: number; readonly all: number }
  | { readonly kind: 'sent'; readonly count: number }
  | { readonly kind: 'wrong'; readonly trouble: StoreTrouble };

export interface RecordStorePartProps {
  readonly keep: Keep;
  readonly results: readonly Verified[];
}

/** Sends the results that were checked to a record store of the company's. */
export function RecordStorePart({ keep, results }: RecordStorePartProps) {
  const [store, setStore] = useState<Store>(NO_STORE);
  const [state, setState] = useState<State>({ kind: 'idle' });
  useEffect(() => {
    void keep.read(STORE_KEY).then((found) => {
      const read = v.safeParse(storeSchema, found);
      if (read.success) setStore(read.output);
    });
  }, [keep]);
  const taken = results.flatMap(({ result, drill, score, verdict }): readonly TakenIn[] =>
    drill && score && verdict !== 'refused' ? [{ drill, result, score }] : [],
  );
  const busy = state.kind === 'trying' || state.kind === 'sending';

  async function change(part: Partial<Store>): Promise<void> {
    const next = { ...store, ...part };
    setStore(next);
    setState({ kind: 'idle' });
    await keep.write(STORE_KEY, next);
  }

  async function attempt(): Promise<void> {
    setState({ kind: 'trying' });
    const trouble = await tryStore(store);
    setState(trouble ? { kind: 'wrong', trouble } : { kind: 'works' });
  }

  async function send(): Promise<void> {
    const all = taken.length;
    setState({ kind: 'sending', done: 0, all });
    const trouble = await sendResults(store, taken, (done) => setState({ kind: 'sending', done, all }));
    setState(trouble ? { kind: 'wrong', trouble } : { kind: 'sent', count: all });
  }

  return (
    <details class="paper trainer-drop">
      <summary>{t('lrs.title')}</summary>
      <p>{t('lrs.lead')}</p>
      <StoreFields store={store} onChange={(part) => void change(part)} />
      <div class="field-row">
        <Button aria-disabled={busy} onClick={() => !busy && void attempt()}>
          {t('lrs.try')}
        </Button>
        {taken.length > 0 && (
          <Button look="seal" aria-disabled={busy} onClick={() => !busy && void send()}>
            {t('lrs.send', { count: taken.length })}
          </Button>
        )}
      </div>
      {taken.length === 0 && <p>{t('lrs.none')}</p>}
      <p role="status" class={state.kind === 'wrong' ? 'field-error' : 'figure'}>
        {words(state)}
      </p>
    </details>
  );
}

interface StoreFieldsProps {
  readonly store: Store;
  readonly onChange: (part: Partial<Store>) => void;
}

function StoreFields({ store, onChange }: StoreFieldsProps) {
  const id = useId();
  return (
    <div class="trainer-fields">
      {(['endpoint', 'key', 'secret'] as const).map((field) => {
        const shared = {
          id: `${id}-${field}`,
          class: 'input',
          autocomplete: 'off',
          value: store[field],
          onInput: (event: { readonly currentTarget: HTMLInputElement }) =>
            onChange({ [field]: event.currentTarget.value }),
        } as const;
        return (
          <div class="field" key={field}>
            <label for={shared.id}>{t(`lrs.${field}`)}</label>
            {field === 'secret' ? <input type="password" {...shared} /> : <input type="text" {...shared} />}
          </div>
        );
      })}
    </div>
  );
}

function words(state: State): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'trying':
    case 'works':
      return t(`lrs.${state.kind}`);
    case 'sending':
      return t('lrs.sending', { done: state.done, all: state.all });
    case 'sent':
      return t('lrs.sent', { count: state.count });
    case 'wrong':
      return troubleWords(state.trouble);
    default:
      return state satisfies never;
  }
}

function troubleWords(trouble: StoreTrouble): string {
  switch (trouble.kind) {
    case 'address':
      return t('lrs.wrong.address');
    case 'unreached':
      return t('lrs.wrong.unreached', { origin: location.origin });
    case 'keys':
    case 'no-lrs':
      return t(`lrs.wrong.${trouble.kind}`, { status: trouble.status });
    case 'refused':
      return t('lrs.wrong.refused', { status: trouble.status, text: trouble.text });
    default:
      return trouble satisfies never;
  }
}
