import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../kit/button.tsx';
import { unlessWrong } from '../../kit/unless-wrong.ts';

export interface ComposerFormProps {
  /** As it would be said now. */
  readonly sentence: string;
  /** What to press: to say it, and to choose another reply instead. */
  readonly words: { readonly say: string; readonly other: string };
  /** Something is missing still. */
  readonly disabled?: boolean;
  readonly onSay: () => void;
  readonly onBack: () => void;
  /** The controls for what is open in the sentence; the first takes the focus. */
  readonly children: ComponentChildren;
}

/** A sentence before it is said, with the controls for what is open in it. */
export function ComposerForm({ sentence, words, disabled, onSay, onBack, children }: ComposerFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('input:checked, input[type="range"]');
    field?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      class="composer"
      ref={form}
      onSubmit={unlessWrong(onSay)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <p class="composer-sentence" aria-live="polite">
        {sentence}
      </p>
      <div class="composer-fields">{children}</div>
      <div class="composer-end">
        <button type="submit" class="button" data-look="seal" disabled={disabled}>
          {words.say} <span class="key">↵</span>
        </button>
        <Button look="quiet" onClick={onBack}>
          {words.other} <span class="key">Esc</span>
        </Button>
      </div>
    </form>
  );
}
