import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useLastWords } from './last-words.ts';
import type { Telling } from './telling.ts';

export interface TalkLogProps {
  readonly label: string;
  readonly telling: Telling;
  readonly children: ComponentChildren;
}

/** A talk as a live log that keeps its last words in sight; a tap tells the rest at once. */
export function TalkLog({ label, telling, children }: TalkLogProps) {
  const box = useRef<HTMLDivElement>(null);
  useLastWords(box, telling.upTo, telling.waiting);
  return (
    <div
      class="conversation"
      ref={box}
      role="log"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long talk is scrolled by keyboard.
      tabIndex={0}
      onPointerDown={telling.skip}
    >
      {children}
    </div>
  );
}
