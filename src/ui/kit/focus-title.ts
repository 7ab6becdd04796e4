import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where somebody is put who comes to another screen: its title, without the page moving. */
export function focusTitle(): void {
  document.getElementById('screen-title')?.focus({ preventScroll: true });
}

/**
 * For screens that show one place after another: each place starts at its top, with the focus on its title if the
 * focused element is gone. A place that knows better where to begin moves the focus afterwards.
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
