import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { SHELL } from '../../../content/messages/shell.ts';
import { Button } from '../../kit/button.tsx';
import { translator } from '../../kit/language.ts';

const t = translator(SHELL);

/** New versions of the game. */
export interface Updates {
  readonly ready: ReadonlySignal<boolean>;
  /** Loads the page anew, in the new version. */
  readonly take: () => void;
}

/** A new version has arrived. It is taken when the player says so: what is under way is saved, but not to be interrupted. */
export function Update({ updates }: { readonly updates: Updates }) {
  const [put, putOff] = useState(false);
  if (!updates.ready.value || put) return null;
  return (
    <div class="update paper" role="status">
      <p>{t('update.ready')}</p>
      <div class="field-row">
        <Button look="seal" onClick={updates.take}>
          {t('update.take')}
        </Button>
        <Button look="quiet" onClick={() => putOff(true)}>
          {t('update.later')}
        </Button>
      </div>
    </div>
  );
}
