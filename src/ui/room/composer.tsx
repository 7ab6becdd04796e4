import { useLayoutEffect, useRef } from 'preact/hooks';
import { ROOM } from '../../content/messages/room.ts';
import type { Yuan } from '../../protocol/units.ts';
import { Button } from '../kit/button.tsx';
import { translator } from '../kit/language.ts';
import { actionOf, type Draft } from './draft.ts';
import { ParamFields } from './param-fields.tsx';

const t = translator(ROOM);

export interface ComposerProps {
  readonly draft: Draft;
  /** The draft as it would be said now. */
  readonly sentence: string;
  readonly committed: Yuan | undefined;
  readonly onChange: (draft: Draft) => void;
  readonly onSay: () => void;
  readonly onBack: () => void;
}

/** The sentence as it will be said, with the controls for what is open in it. */
export function Composer({ draft, sentence, committed, onChange, onSay, onBack }: ComposerProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const fields = form.current;
    const field = fields?.querySelector<HTMLElement>('input:checked, input[type="range"]');
    field?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      class="composer"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
        if (wrong) wrong.focus();
        else onSay();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <p class="composer-sentence" aria-live="polite">
        {sentence}
      </p>
      <div class="composer-fields">
        <ParamFields draft={draft} committed={committed} onChange={onChange} />
      </div>
      <div class="composer-end">
        <button type="submit" class="button" data-look="seal" disabled={actionOf(draft) === undefined}>
          {t('room.say')} <span class="key">↵</span>
        </button>
        <Button look="quiet" onClick={onBack}>
          {t('room.other')} <span class="key">Esc</span>
        </Button>
      </div>
    </form>
  );
}
