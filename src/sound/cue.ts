/** What can be heard, as values: the score names cues, the sound board plays them. Times in ms, gain 0–1, rate 1 = as recorded. */
import type { DAYS, EFFECTS, TONES, VOICES } from './sprites.ts';

export type Effect = keyof typeof EFFECTS;
/** Of a room, or of the day outside the window. */
export type Tone = keyof typeof TONES | keyof typeof DAYS;
/** A syllable of one speaker, `lao-zhou/ga`. */
export type VoiceName = keyof typeof VOICES;

type SpeakerOf<Key> = Key extends `${infer Name}/${string}` ? Name : never;
type SyllableOf<Key> = Key extends `${string}/${infer Name}` ? Name : never;
export type SpeakerName = SpeakerOf<VoiceName>;
export type SyllableName = SyllableOf<VoiceName>;

export const MOODS = ['neutral', 'pleased', 'doubtful', 'annoyed', 'angry', 'sad'] as const;
export type Mood = (typeof MOODS)[number];

export interface EffectCue {
  readonly at: number;
  readonly cue: 'effect';
  readonly effect: Effect;
  readonly gain: number;
}
/** Something the dealer says, `length` syllables long. The same `seed` says it the same way. */
export interface PhraseCue {
  readonly at: number;
  readonly cue: 'phrase';
  readonly speaker: SpeakerName;
  readonly mood: Mood;
  readonly length: number;
  readonly seed: number;
}
export type SoundCue = EffectCue | PhraseCue;
