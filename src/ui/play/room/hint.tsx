import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { ROOM } from '../../../content/messages/room.ts';
import type { Phase } from '../../../protocol/vocabulary.ts';
import { helpAllowed } from '../../kit/help-allowed.ts';
import { translator } from '../../kit/language.ts';
import { recall, remember } from '../../kit/memory.ts';

const t = translator(ROOM);

/** One line on what this phase is for; off when the player says so, and then it stays off. */
export function Hint({ phase }: { readonly phase: Phase }) {
  const [on, setOn] = useState(recall('hints', v.boolean()) ?? true);
  if (phase === 'file' || phase === 'over' || !helpAllowed.value) return null;
  return (
    <div class="hint">
      {on && <p>{t(`room.hint.${phase}`)}</p>}
      <button
        type="button"
        class="hint-switch"
        onClick={() => {
          remember('hints', !on);
          setOn(!on);
        }}
      >
        {t(on ? 'room.hint.off' : 'room.hint.on')}
      </button>
    </div>
  );
}
