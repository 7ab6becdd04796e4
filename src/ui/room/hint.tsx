import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { ROOM } from '../../content/messages/room.ts';
import type { Phase } from '../../protocol/vocabulary.ts';
import { translator } from '../kit/language.ts';
import { recall, remember } from '../kit/memory.ts';

const t = translator(ROOM);

/** One line on what this phase is for; off when the player says so, and then it stays off. */
export function Hint({ phase }: { readonly phase: Phase }) {
  const [on, setOn] = useState(recall('hints', v.boolean()) ?? true);
  if (phase === 'file' || phase === 'over') return null;
  const turn = (next: boolean) => {
    remember('hints', next);
    setOn(next);
  };
  return (
    <p class="hint">
      {on && <span>{t(`room.hint.${phase}`)} </span>}
      <button type="button" class="hint-switch" onClick={() => turn(!on)}>
        {on ? t('room.hint.off') : t('room.hint.on')}
      </button>
    </p>
  );
}
