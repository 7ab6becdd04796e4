/** The keyboard in the room: digits choose a reply, arrows walk along a row of buttons. */
import { useLayoutEffect } from 'preact/hooks';

/** True while keys belong to something else: a field that is typed in, or an open dialog. */
export function keysTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  const typing = target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'range';
  return (
    typing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    document.querySelector('dialog[open]') !== null
  );
}

/**
 * Digits choose, from 1 on; 0 is the tenth. They change hands with the picture: after it, a quick key would still choose
 * from the replies that were there before.
 */
export function useDigits<Move>(moves: readonly Move[], choose: (move: Move) => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (keysTaken(event) || !/^[0-9]$/.test(event.key)) return;
      const move = moves[(Number(event.key) + 9) % 10];
      if (move === undefined) return;
      event.preventDefault();
      choose(move);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

/** Moves the focus to the next or previous of its siblings that match `selector`, round the ends. */
export function step(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  selector: string,
  [back, on]: readonly [string, string],
): void {
  if (event.key !== back && event.key !== on) return;
  const row = [...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const at = row.indexOf(event.currentTarget) + (event.key === on ? 1 : -1);
  event.preventDefault();
  row.at(at % row.length)?.focus();
}
