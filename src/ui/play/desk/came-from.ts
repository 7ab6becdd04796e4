/** The focus when the rep leaves the desk for a scene and comes back: the desk is laid out anew meanwhile. */
import type { DeskState } from './desk-state.ts';

/** Remembers what the scene was entered from, by the name the thing bears in `data-return`. */
export function leaveFor(state: DeskState): void {
  const place = document.activeElement?.closest<HTMLElement>('[data-return]');
  state.cameFrom.value = place?.dataset.return ?? '';
}

/** Once, after a scene: to what it was entered from, or if that is done with to the file or to today. */
export function comeBack(state: DeskState): void {
  const from = state.cameFrom.value;
  if (from === null) return;
  state.cameFrom.value = null;
  // What lies open takes the focus when it comes; after that it goes where the player was.
  requestAnimationFrame(() => {
    const place = from === '' ? undefined : named(from);
    const title = document.getElementById(state.picked.value ? 'dealer-file-title' : 'today-title');
    (place ?? title)?.focus();
  });
}

function named(name: string): HTMLElement | undefined {
  const places = [...document.querySelectorAll<HTMLElement>(`[data-return="${CSS.escape(name)}"]`)];
  // The same day may stand in the month's table and in the list by day: whichever is shown.
  const shown = places.find((place) => place.offsetParent !== null);
  return shown?.matches('button') ? shown : (shown?.querySelector('button') ?? undefined);
}
