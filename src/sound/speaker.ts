/** Who speaks, how a face sounds, and what a shop sounds like when nobody speaks. */
import type { Expression, Trade } from '../protocol/vocabulary.ts';
import type { Effect, Mood, SpeakerName, Tone } from './cue.ts';

const HIGH: Readonly<Record<SpeakerName, boolean>> = {
  'lao-zhou': false,
  'sun-jie': true,
  'ma-zong': false,
  'lao-tian': false,
  'xiao-fei': false,
  'he-ge': false,
  'chen-yue': true,
  'qian-ye': false,
};

const isSpeaker = (id: string): id is SpeakerName => Object.hasOwn(HIGH, id);

/** A dealer without a voice of their own borrows a plain one. */
export const speakerOf = (dealerId: string): SpeakerName => (isSpeaker(dealerId) ? dealerId : 'he-ge');

export const sighOf = (speaker: SpeakerName): Effect => (HIGH[speaker] ? 'sigh-high' : 'sigh-low');
export const chuckleOf = (speaker: SpeakerName): Effect => (HIGH[speaker] ? 'chuckle-high' : 'chuckle-low');

export const MOOD_OF: Readonly<Record<Expression, Mood>> = {
  calm: 'neutral',
  smiling: 'pleased',
  sceptical: 'doubtful',
  worried: 'sad',
  annoyed: 'annoyed',
  angry: 'angry',
  embarrassed: 'sad',
  thinking: 'doubtful',
};

export const TONE_OF: Readonly<Record<Trade, Tone>> = {
  liquor: 'shop',
  grocery: 'shop',
  hardware: 'shop',
  appliance: 'cool',
  beverage: 'cool',
  building: 'yard',
  seed: 'yard',
  feed: 'yard',
};
