/** The keyboard at the desk, and opening and closing files by it. */
import { useLayoutEffect } from 'preact/hooks';
import type { DealerId } from '../../../protocol/month-event.ts';
import { keysTaken } from '../room/keys.ts';
import type { DeskState, Tab } from './desk-state.ts';
import type { Leads } from './due-items.ts';
import type { Suggestion } from './suggest.ts';

const TAB_KEYS: Readonly<Record<string, Tab>> = { m: 'map', c: 'calendar', l: 'ledger' };
export const KEY_OF: Readonly<Record<Tab, string>> = { map: 'M', calendar: 'C', ledger: 'L' };

/** E ends the day, M, C and L choose what lies on the desk, digits do what is suggested. */
export function useDeskKeys(
  state: DeskState,
  suggestions: readonly Suggestion[],
  onSuggest: (suggestion: Suggestion) => void,
  onEndDay: () => void,
): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (keysTaken(event) || event.repeat) return;
      const key = event.key.toLowerCase();
      const tab = TAB_KEYS[key];
      const suggested = /^[1-9]$/.test(key) ? suggestions[Number(key) - 1] : undefined;
      if (tab) {
        state.tab.value = tab;
        requestAnimationFrame(() => document.getElementById(`${tab}-title`)?.focus());
      } else if (key === 'e') onEndDay();
      else if (suggested) onSuggest(suggested);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

/** The control that a file was opened with. */
let opener: HTMLElement | null = null;

export function openFile(state: DeskState, dealer: DealerId, leads: Leads | null = null): void {
  const { activeElement } = document;
  opener = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
  state.picked.value = dealer;
  state.sought.value = leads === null || leads === 'file' ? null : { leads };
}

/** The focus goes back to where the file was taken from. */
export function closeFile(state: DeskState): void {
  const dealer = state.picked.value;
  state.picked.value = null;
  state.sought.value = null;
  requestAnimationFrame(() => {
    const from = opener?.isConnected
      ? opener
      : document.querySelector<HTMLElement>(`[data-dealer="${dealer}"]`);
    (from ?? document.getElementById('today-title'))?.focus({ preventScroll: true });
  });
}
