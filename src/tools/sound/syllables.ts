/** What a mouth does: vowels as formants, and syllables as ways from one vowel to another. */
import type { Corners } from './signal.ts';

/** Formants in Hz of a grown man's neutral tract; a speaker's `tract` scales them. */
// biome-ignore format: a table reads better in rows
export const VOWELS = {
  a: [740, 1_220, 2_500],
  o: [460, 840, 2_420],
  e: [470, 1_180, 2_450],
  ei: [470, 1_800, 2_520],
  i: [310, 2_080, 2_750],
  u: [340, 780, 2_300],
  n: [270, 1_320, 2_350],
  g: [280, 1_750, 2_050],
} as const satisfies Readonly<Record<string, readonly [number, number, number]>>;
export type Vowel = keyof typeof VOWELS;
export type Onset = 'g' | 'h' | 'n' | '';
/** A way through vowels: [part of the syllable, vowel]. */
export type Path = readonly (readonly [at: number, vowel: Vowel])[];

export interface Syllable {
  /** Seconds, for a speaker of middling pace. */
  readonly length: number;
  readonly onset: Onset;
  readonly path: Path;
  /** [part, semitones]. */
  readonly pitch: Corners;
  /** 0 breathy – 1 pressed. */
  readonly press: number;
}

// biome-ignore format: a table reads better in rows
export const SYLLABLES = {
  ga: { length: 0.2, onset: 'g', path: [[0, 'g'], [0.22, 'a'], [1, 'a']], pitch: [[0, 1], [0.3, 1.5], [1, -1]], press: 0.5 },
  ha: { length: 0.2, onset: 'h', path: [[0, 'a'], [1, 'a']], pitch: [[0, 1.5], [1, -1.5]], press: 0.3 },
  na: { length: 0.21, onset: 'n', path: [[0, 'n'], [0.25, 'n'], [0.42, 'a'], [1, 'a']], pitch: [[0, -0.5], [0.5, 1], [1, -1]], press: 0.45 },
  ei: { length: 0.22, onset: '', path: [[0, 'ei'], [0.3, 'ei'], [1, 'i']], pitch: [[0, 2], [0.4, 1], [1, -1.5]], press: 0.45 },
  o: { length: 0.23, onset: '', path: [[0, 'o'], [0.5, 'o'], [1, 'u']], pitch: [[0, 0.5], [0.4, 1], [1, -2]], press: 0.4 },
  en: { length: 0.22, onset: '', path: [[0, 'e'], [0.35, 'e'], [0.65, 'n'], [1, 'n']], pitch: [[0, 0], [1, -1.5]], press: 0.35 },
  'a-rise': { length: 0.25, onset: '', path: [[0, 'a'], [1, 'a']], pitch: [[0, -1.5], [0.3, -1], [0.75, 4.5], [1, 5]], press: 0.4 },
  'en-rise': { length: 0.27, onset: '', path: [[0, 'e'], [0.3, 'n'], [1, 'n']], pitch: [[0, -1], [0.3, -1], [0.75, 4], [1, 4.5]], press: 0.3 },
  'ga-hard': { length: 0.19, onset: 'g', path: [[0, 'g'], [0.2, 'a'], [1, 'a']], pitch: [[0, 4], [0.4, 4.5], [1, 0.5]], press: 1 },
  'ei-hard': { length: 0.23, onset: '', path: [[0, 'ei'], [0.4, 'ei'], [1, 'i']], pitch: [[0, 5], [0.3, 5], [1, -1]], press: 1 },
  'ai-fall': { length: 0.36, onset: 'h', path: [[0, 'a'], [0.5, 'a'], [1, 'ei']], pitch: [[0, 1], [0.3, 0], [1, -4.5]], press: 0.1 },
} as const satisfies Readonly<Record<string, Syllable>>;
