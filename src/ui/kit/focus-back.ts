import { useEffect, useRef } from 'preact/hooks';

/**
 * For a sheet that takes the place of the screen it was opened from: gives the focus back to the button that opened it.
 * `opener` is that button's id while the sheet is shown, and undefined when it is not.
 */
export function useFocusBack(opener: string | undefined): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (opener === undefined && last.current !== undefined) document.getElementById(last.current)?.focus();
    last.current = opener;
  }, [opener]);
}
