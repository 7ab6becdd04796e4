import { useEffect, useMemo } from 'preact/hooks';

/** What a page has shown last, by name. Kept where the page comes back to, so that nothing moves that was seen before. */
export type LastShown = Map<string, unknown>;

/** Whether `value` has changed since something of this name was last shown: what changed may move, what is new lies there. */
export function useChanged(shown: LastShown, name: string, value: unknown): boolean {
  // Asked once for each value: drawn again, it goes on as it began.
  const changed = useMemo(() => shown.has(name) && shown.get(name) !== value, [shown, name, value]);
  useEffect(() => {
    shown.set(name, value);
  }, [shown, name, value]);
  return changed;
}
