/** Jumping from points to the line that made them, and back. */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Jump {
  /** The turn that is marked. */
  readonly marked: number | undefined;
  /** Marks a turn, brings it into sight and takes the focus there. */
  readonly to: (turn: number) => void;
  /** Takes the focus back to where the jump began. */
  readonly back: () => void;
}

export const turnId = (turn: number): string => `turn-${turn}`;

export function useJump(): Jump {
  const [at, setAt] = useState<{ readonly turn: number; readonly from: Element | null }>();
  const from = useRef<Element | null>(null);
  useEffect(() => {
    if (!at) return;
    const place = document.getElementById(turnId(at.turn));
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [at]);
  return {
    marked: at?.turn,
    to: (turn) => {
      from.current = document.activeElement;
      setAt({ turn, from: from.current });
    },
    back: () => {
      const { current } = from;
      setAt(undefined);
      if (current instanceof HTMLElement) {
        current.scrollIntoView({ block: 'center' });
        current.focus({ preventScroll: true });
      }
    },
  };
}
