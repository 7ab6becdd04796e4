import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStill } from './media.ts';

const COUNTING_MS = 600;

export interface CountedProps {
  readonly amount: number;
  readonly write: (amount: number) => string;
}

/** A figure that counts up to its new value. A screen reader hears the new value at once. */
export function Counted({ amount, write }: CountedProps) {
  const still = useStill();
  const shown = useCount(amount);
  if (still || shown === amount) return <>{write(amount)}</>;
  return (
    <>
      <span aria-hidden="true">{write(shown)}</span>
      <span class="out-of-sight">{write(amount)}</span>
    </>
  );
}

/** Where the counting has got to: from the last amount to this one, quick at first. */
function useCount(amount: number): number {
  const [shown, setShown] = useState(amount);
  const now = useRef(amount);
  useLayoutEffect(() => {
    const from = now.current;
    if (from === amount) return;
    const start = performance.now();
    let asked = requestAnimationFrame(function count(time) {
      const gone = Math.min(1, Math.max(0, time - start) / COUNTING_MS);
      const left = (1 - gone) * (1 - gone);
      now.current = gone === 1 ? amount : Math.round(amount + (from - amount) * left);
      setShown(now.current);
      if (gone < 1) asked = requestAnimationFrame(count);
    });
    return () => cancelAnimationFrame(asked);
  }, [amount]);
  return shown;
}
