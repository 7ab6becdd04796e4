/**
 * A phrase: a mood spoken in syllables. It is babble, so the mood lies in the choice of syllables, in how fast they
 * follow, in how the pitch moves and in how the phrase ends.
 */
import type { Mood, PhraseCue, SpeakerName, SyllableName, VoiceName } from './cue.ts';
import { VOICES } from './sprites.ts';

interface Spoken {
  /** ms after the phrase begins. */
  readonly at: number;
  readonly voice: VoiceName;
  readonly gain: number;
  readonly rate: number;
}

interface Manner {
  readonly body: readonly SyllableName[];
  readonly last: readonly SyllableName[];
  /** Rate at the first and the last syllable; pitch and tempo move with it. */
  readonly rate: readonly [from: number, to: number];
  /** When the next syllable begins, as a part of this one's length. */
  readonly spacing: number;
  readonly gain: number;
}

// Design choices, by ear of the trade: people who are cross talk faster and higher, sad ones slower and lower.
const MANNERS: Readonly<Record<Mood, Manner>> = {
  neutral: {
    body: ['ga', 'na', 'o', 'ei', 'en', 'ha'],
    last: ['en', 'o', 'na'],
    rate: [1.01, 0.96],
    spacing: 0.8,
    gain: 0.7,
  },
  pleased: {
    body: ['ha', 'ei', 'na', 'ga', 'ha'],
    last: ['ha', 'ei'],
    rate: [1.03, 1.1],
    spacing: 0.74,
    gain: 0.72,
  },
  doubtful: {
    body: ['en', 'o', 'na', 'ga'],
    last: ['a-rise', 'en-rise'],
    rate: [0.98, 1],
    spacing: 0.9,
    gain: 0.64,
  },
  annoyed: {
    body: ['ga', 'na', 'ei', 'ga-hard'],
    last: ['ei-hard', 'ga'],
    rate: [1.05, 1.01],
    spacing: 0.72,
    gain: 0.76,
  },
  angry: {
    body: ['ga-hard', 'ei-hard', 'ga', 'ha'],
    last: ['ei-hard', 'ga-hard'],
    rate: [1.06, 1.12],
    spacing: 0.7,
    gain: 0.9,
  },
  sad: { body: ['o', 'en', 'na'], last: ['ai-fall'], rate: [0.95, 0.9], spacing: 1.05, gain: 0.58 },
};

export function phraseOf({ speaker, mood, length, seed }: Omit<PhraseCue, 'at' | 'cue'>): readonly Spoken[] {
  const { body, last, rate, spacing, gain } = MANNERS[mood];
  const said: Spoken[] = [];
  let at = 0;
  let before: VoiceName | null = null;
  for (let index = 0; index < length; index++) {
    const part = length > 1 ? index / (length - 1) : 1;
    const choice = index === length - 1 ? last : body;
    const voice = pick(speaker, choice, seed * 31 + index * 7, before);
    const turn = (scatter(seed + index * 13) - 0.5) * 0.05;
    const pace = rate[0] + (rate[1] - rate[0]) * part + turn;
    said.push({
      at: Math.round(at),
      voice,
      gain: gain * (index === 0 ? 1 : 0.9),
      rate: Math.round(pace * 1_000) / 1_000,
    });
    at += (VOICES[voice][1] / pace) * spacing;
    before = voice;
  }
  return said;
}

/** How long a phrase sounds, ms. */
export function phraseTime(said: readonly Spoken[]): number {
  const last = said.at(-1);
  return last ? Math.round(last.at + VOICES[last.voice][1] / last.rate) : 0;
}

/** One of `choice`, but not the syllable just said: that would sound like a stammer. */
function pick(
  speaker: SpeakerName,
  choice: readonly SyllableName[],
  seed: number,
  before: VoiceName | null,
): VoiceName {
  const voices = choice.map((syllable): VoiceName => `${speaker}/${syllable}`);
  const fresh = voices.filter((voice) => voice !== before);
  const from = fresh.length > 0 ? fresh : voices;
  return from[Math.floor(scatter(seed) * from.length)] ?? `${speaker}/en`;
}

/** A whole number → 0–1, spread evenly. Wording of sound may not touch the game's own chance. */
function scatter(seed: number): number {
  let value = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return ((value ^ (value >>> 15)) >>> 0) / 4_294_967_296;
}
