import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where somebody is put who comes to another screen: its title, without the page moving. */
export function focusTitle(): void {
  document.getElementById('screen-title')?.focus({ preventScroll: true });
}

/**
 * For whatever shows one place after another: each is come to at its top, and at its title where what had the focus is
 * gone. A place that knows better where to begin says so afterwards.
 */
export function useArrival(place: string): void {
  const before = useRef(place);
  useLayoutEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo(0, 0);
    if (document.activeElement === document.body) focusTitle();
  }, [place]);
}
