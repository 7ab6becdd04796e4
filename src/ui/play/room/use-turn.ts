import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Sound } from '../../../ports/sound.ts';
import type { Refusal } from '../../../protocol/refusal.ts';

export interface RoomTurn<Action> {
  /** The place of what can be said. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly say: (action: Action) => Refusal | undefined;
}

/** Says something with a click of the pen. The focus stays where the next words will be. */
export function useTurn<Action>(
  sound: Sound,
  act: (action: Action) => Refusal | undefined,
): RoomTurn<Action> {
  const place = useRef<HTMLDivElement>(null);
  const say = (action: Action) => {
    sound.click();
    const refusal = act(action);
    if (!refusal) place.current?.focus({ preventScroll: true });
    return refusal;
  };
  return { place, say };
}
