import { describe, expect, it } from 'vitest';
import { MOODS, type Mood } from './cue.ts';
import { phraseOf, phraseTime } from './phrase.ts';

const say = (mood: Mood, seed = 1, length = 6) => phraseOf({ speaker: 'qian-ye', mood, length, seed });

describe('a phrase', () => {
  it('has as many syllables as asked for, in the speaker’s own voice', () => {
    for (const mood of MOODS) {
      const said = say(mood);
      expect(said).toHaveLength(6);
      expect(said.every(({ voice }) => voice.startsWith('qian-ye/'))).toBe(true);
    }
  });

  it('never says a syllable twice running', () => {
    for (const mood of MOODS)
      for (let seed = 0; seed < 200; seed++) {
        const said = say(mood, seed).map(({ voice }) => voice);
        expect(said.some((voice, index) => voice === said[index - 1])).toBe(false);
      }
  });

  it('is said another way another time, and the same way the same time', () => {
    expect(say('neutral', 4)).toEqual(say('neutral', 4));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(say('neutral', seed)))).size).toBe(
      20,
    );
  });

  it('is quicker in anger than in sadness', () => {
    expect(phraseTime(say('angry'))).toBeLessThan(phraseTime(say('sad')) * 0.75);
  });

  it('ends a doubt with a rise and a grief with a fall', () => {
    expect(say('doubtful').at(-1)?.voice).toMatch(/rise$/);
    expect(say('sad').at(-1)?.voice).toMatch(/fall$/);
  });

  it('keeps the voice near its recorded pitch, or the person would change', () => {
    for (const mood of MOODS)
      for (const { rate } of say(mood, 9, 9)) {
        expect(rate).toBeGreaterThan(0.85);
        expect(rate).toBeLessThan(1.16);
      }
  });
});
