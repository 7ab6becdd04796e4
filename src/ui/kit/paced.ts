import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';

/** What `source` says, looked at once in `ms` at most: what changes by the moment need not be drawn by the moment. */
export function usePaced<Value>(source: ReadonlySignal<Value>, ms: number): Value {
  const [shown, setShown] = useState(source.peek());
  useEffect(() => {
    let due: ReturnType<typeof setTimeout> | undefined;
    const stop = source.subscribe(() => {
      due ??= setTimeout(() => {
        due = undefined;
        setShown(source.peek());
      }, ms);
    });
    return () => {
      stop();
      clearTimeout(due);
    };
  }, [source, ms]);
  return shown;
}
