/** What stage and map have in common: each is put up in a host element, and taken down when another takes the theatre. */
import type { Language } from '../content/bilingual.ts';
import type { DrawnHandle } from '../ports/drawing.ts';
import { fitTo, watch } from './host.ts';
import type { Pace, Theatre } from './theatre.ts';

/** A picture on the theatre's canvas. */
export interface Drawing {
  readonly place: (width: number, height: number, dpr: number) => void;
  readonly setReducedMotion: (on: boolean) => void;
  readonly setLanguage: (language: Language) => void;
  readonly destroy: () => void;
}

/** A handle with more for the benchmark. */
export interface MeasuredHandle extends DrawnHandle {
  /** Milliseconds of script of each frame since the last call (at most 600). */
  readonly frames: () => readonly number[];
}

/** What is different from one drawing to the next. */
export interface PutUp<Made extends Drawing> {
  readonly host: HTMLElement;
  readonly theatre: Theatre;
  /** Makes the drawing, which says whenever it begins or ends to move of its own accord. */
  readonly draw: (onPace: (pace: Pace) => void) => Made;
  /** Lets it follow what is played: the ways to stop. */
  readonly follow: (drawing: Made) => readonly (() => void)[];
  /** A lost drawing context is there again. */
  readonly restore: (drawing: Made) => void;
  readonly onLeft: () => void;
}

export interface Put<Made extends Drawing> {
  readonly drawing: Made;
  readonly handle: MeasuredHandle;
  /** Has it drawn once more where it stands still. */
  readonly refresh: () => void;
}

/** Shows a drawing until it is destroyed or another enters the theatre. */
export function putUp<Made extends Drawing>(given: PutUp<Made>): Put<Made> {
  const { host, theatre } = given;
  let pace: Pace = 'still';
  let visible = true;
  let left = false;
  const applyPace = (): void => theatre.pace(visible ? pace : 'asleep');
  theatre.enter(() => leave());
  const drawing = given.draw((next) => {
    pace = next;
    applyPace();
  });
  const stops = [
    fitTo(host, theatre, (width, height, dpr) => drawing.place(width, height, dpr)),
    watch(host, (seen) => {
      visible = seen;
      applyPace();
    }),
    theatre.onRestored(() => given.restore(drawing)),
    ...given.follow(drawing),
  ];
  const leave = (): void => {
    if (left) return;
    left = true;
    for (const stop of stops) stop();
    drawing.destroy();
    theatre.canvas.remove();
    theatre.pace('asleep');
    given.onLeft();
  };
  const handle: MeasuredHandle = {
    destroy: leave,
    setReducedMotion: (on) => drawing.setReducedMotion(on),
    setLanguage: (language) => drawing.setLanguage(language),
    frames: () => theatre.frames.read(),
  };
  return { drawing, handle, refresh: applyPace };
}
