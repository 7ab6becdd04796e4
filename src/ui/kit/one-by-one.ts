import { useEffect, useState } from 'preact/hooks';

/** Nobody waits longer than this for the next one. */
const AT_MOST_MS = 500;

/**
 * How many of `count` things may be done by now: `first` at once, and from `ready` on one more in each quiet moment, so
 * that none makes a long wait.
 */
export function useOneByOne(ready: boolean, count: number, first = 0): number {
  const [done, setDone] = useState(first);
  useEffect(() => {
    if (!ready || done >= count) return;
    return soon(() => setDone(done + 1));
  }, [ready, done, count]);
  return done;
}

/** Calls back when the browser has nothing better to do; returns how to call it off. */
function soon(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const asked = requestIdleCallback(work, { timeout: AT_MOST_MS });
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(work);
  return () => clearTimeout(asked);
}
