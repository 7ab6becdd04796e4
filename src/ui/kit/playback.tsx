/** Playing something line by line: by itself, each line as long as it is read, or step by step; by button and by key. */
import { useEffect } from 'preact/hooks';
import type { Bilingual } from '../../content/bilingual.ts';
import { Button, type ButtonProps } from './button.tsx';
import { language } from './language.ts';

/** How long a line takes. All in milliseconds; design choices, made by ear and eye. */
export interface LinePace {
  /** For any line. */
  readonly least: number;
  /** What its length adds at the most. */
  readonly most: number;
  /** For each sign of it, in the language on the screen. */
  readonly each: Readonly<Record<keyof Bilingual, number>>;
}

/** Milliseconds for a line; of none only the least. */
export function timeFor(text: Bilingual | undefined, { least, most, each }: LinePace): number {
  const shown = language.peek();
  return least + Math.min(most, (text?.[shown].length ?? 0) * each[shown]);
}

export type Playing = 'playing' | 'paused' | 'over';

/** Goes on by itself after `ms` at each place, while it plays. */
export function usePlaying(state: Playing, at: number, ms: number, next: () => void): void {
  useEffect(() => {
    if (state !== 'playing') return;
    const timer = setTimeout(next, ms);
    return () => clearTimeout(timer);
  }, [state, at]);
}

export interface PlaybackMoves {
  readonly step: (by: 1 | -1) => void;
  readonly toggle: () => void;
}

/** Arrows step, the space bar plays and pauses; on a button it presses that. */
export function playbackKey(event: KeyboardEvent, { step, toggle }: PlaybackMoves): void {
  const onButton = event.target instanceof HTMLButtonElement;
  if (event.key === 'ArrowRight') step(1);
  else if (event.key === 'ArrowLeft') step(-1);
  else if (event.key === ' ' && !onButton) toggle();
  else return;
  event.preventDefault();
}

export interface PlaybackButtonsProps extends PlaybackMoves {
  readonly state: Playing;
  /** Nothing lies before this line. */
  readonly first: boolean;
  /** `main`: to play, or to pause. */
  readonly words: Readonly<Record<'back' | 'main' | 'step', string>>;
  readonly look: NonNullable<ButtonProps['look']>;
}

export function PlaybackButtons({ state, first, words, look, step, toggle }: PlaybackButtonsProps) {
  const over = state === 'over';
  return (
    <>
      <Button disabled={first} aria-keyshortcuts="ArrowLeft" onClick={() => step(-1)}>
        ← {words.back}
      </Button>
      <Button look={look} disabled={over} aria-keyshortcuts="Space" onClick={toggle}>
        {words.main}
      </Button>
      <Button disabled={over} aria-keyshortcuts="ArrowRight" onClick={() => step(1)}>
        {words.step} →
      </Button>
    </>
  );
}
