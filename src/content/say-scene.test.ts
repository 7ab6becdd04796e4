import { describe, expect, it } from 'vitest';
import { TERRITORY } from './dealers.ts';
import { ROUND_SCRIPTS } from './lines/desk/round-scripts.ts';
import { type Opening, roundWords, sceneOpening } from './say-scene.ts';

const OPENINGS: readonly Opening[] = ['at-desk', 'ringing', 'message', 'in-shop', 'on-the-way'];
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

describe('a scene of the month in words', () => {
  it('opens for every dealer in both languages, with nothing left in braces', () => {
    for (const { brief } of TERRITORY)
      for (const opening of OPENINGS)
        for (const seed of SEEDS.slice(0, 8)) {
          const { text } = sceneOpening(opening, brief.id, seed, seed);
          expect(`${text.zh}${text.en}`).not.toMatch(/[{}]/);
          expect(text.zh).not.toBe('');
          expect(text.en).not.toBe('');
        }
  });

  it('has all three speak in every round, and the retailer more than once', () => {
    for (const script of ROUND_SCRIPTS.flat()) {
      const by = script.map((line) => line.by);
      expect(by).toEqual(expect.arrayContaining(['dealer', 'rep', 'retailer']));
      expect(by.filter((who) => who === 'retailer').length).toBeGreaterThan(1);
    }
  });

  it('tells the same round in the same words, and sooner or later every one there is', () => {
    expect(roundWords('lao-zhou', 7, 1)).toEqual(roundWords('lao-zhou', 7, 1));
    for (const [at, scripts] of ROUND_SCRIPTS.entries()) {
      const heard = new Set(SEEDS.map((seed) => roundWords('lao-zhou', seed, at + 1)[0]?.text.zh));
      expect(heard.size).toBe(scripts.length);
    }
  });

  it('meets other words each time it is repeated, up to the last', () => {
    expect(roundWords('lao-zhou', 7, 1)).not.toEqual(roundWords('lao-zhou', 7, 2));
    expect(roundWords('lao-zhou', 7, 4)).toEqual(roundWords('lao-zhou', 7, 3));
  });
});
