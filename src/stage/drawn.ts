/** What stage and map have in common for whoever shows them. */
import type { Language } from '../content/bilingual.ts';

export interface DrawnLook {
  readonly reducedMotion: boolean;
  readonly language: Language;
}

export interface DrawnHandle {
  readonly destroy: () => void;
  readonly setReducedMotion: (on: boolean) => void;
  readonly setLanguage: (language: Language) => void;
  /** Milliseconds of script of each frame since the last call (at most 600); for the benchmark. */
  readonly frames: () => readonly number[];
}
