import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Keeps the last words of a talk in sight as it goes on, and while the replies below grow and shrink. */
export function useLastWords(box: RefObject<HTMLElement | null>, upTo: number, waiting: boolean): void {
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [upTo, waiting]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => {
      element.scrollTop = element.scrollHeight;
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
}
