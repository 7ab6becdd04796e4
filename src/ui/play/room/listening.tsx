import { useLayoutEffect, useRef } from 'preact/hooks';
import { ROOM } from '../../../content/messages/room.ts';
import { Icon } from '../../kit/icons.tsx';
import { translator } from '../../kit/language.ts';
import { keysTaken } from './keys.ts';

const t = translator(ROOM);
const SKIPS: readonly string[] = [' ', 'Enter', 'Escape', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** While somebody speaks there is nothing to say. A tap or a key hears them out at once. */
export function Listening({ onSkip }: { readonly onSkip: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.focus({ preventScroll: true });
    const press = (event: KeyboardEvent) => {
      if (keysTaken(event) || event.repeat || !SKIPS.includes(event.key)) return;
      event.preventDefault();
      onSkip();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  return (
    <button type="button" class="listening" ref={button} onClick={onSkip}>
      <Icon name="hand" />
      {t('room.listening')}
    </button>
  );
}
