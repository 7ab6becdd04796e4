import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { helpAllowed } from '../../kit/help-allowed.ts';
import { recall, remember } from '../../kit/memory.ts';

/** Whether hints and suggestions are wanted; remembered on this device. */
export function useHints(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => recall('month-hints', v.boolean()) ?? true);
  return [
    on && helpAllowed.value,
    (next) => {
      setOn(next);
      remember('month-hints', next);
    },
  ];
}
