import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CLASS } from '../../../content/messages/class.ts';
import type { Way } from '../../../session/class/delivery.ts';
import { translator } from '../../kit/language.ts';

const t = translator(CLASS);

/** An answer that comes sooner is not waited for, in milliseconds. */
const BLINK_MS = 350;
/** What moves about the page, and says nothing. */
const MOVES = ['Tab', 'Escape', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Shift'];

export interface HoldProps {
  readonly way: Way;
  readonly children: ComponentChildren;
}

/**
 * The game while the host has the word: nothing can be said twice before there is an answer. Focus stays where it was,
 * and a line says what is waited for.
 */
export function Hold({ way, children }: HoldProps) {
  const box = useRef<HTMLDivElement>(null);
  const held = way !== 'clear';
  const [late, setLate] = useState(false);
  // Before the next key, not some moments after the picture: a second one would be let through.
  useLayoutEffect(() => {
    setLate(false);
    if (!held) return;
    const timer = setTimeout(() => setLate(true), BLINK_MS);
    const keep = (event: Event) => {
      if (event instanceof KeyboardEvent && (MOVES.includes(event.key) || event.ctrlKey || event.metaKey))
        return;
      const { target } = event;
      const isHere = target === document.body || (target instanceof Node && box.current?.contains(target));
      if (!isHere) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Before anybody else hears of it.
    addEventListener('keydown', keep, true);
    addEventListener('click', keep, true);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', keep, true);
      removeEventListener('click', keep, true);
    };
  }, [held]);
  const words = way === 'away' ? t('way.away') : held && late ? t('way.under-way') : '';
  return (
    <>
      <p class="class-way" role="status" data-shown={words !== ''}>
        {words}
      </p>
      <div ref={box} class="class-held" data-held={held && late} aria-busy={held}>
        {children}
      </div>
    </>
  );
}
