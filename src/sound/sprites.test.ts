import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAYS, EFFECTS, TONES, VOICES } from './sprites.ts';

const SHEETS = { effects: EFFECTS, tones: TONES, voices: VOICES };
const folder = new URL('../../public/sound/', import.meta.url);

describe('the sound files', () => {
  it.each(Object.entries({ ...SHEETS, days: DAYS }))(
    'keep a silence between the sounds of %s',
    (_, places) => {
      let end = 0;
      for (const [start, length] of Object.values(places)) {
        expect(start).toBeGreaterThanOrEqual(end + 60);
        end = start + length;
      }
    },
  );

  it('weigh less than 500 kB together, both formats counted', () => {
    const files = Object.keys(SHEETS).flatMap((name) => [`${name}.webm`, `${name}.mp3`]);
    const bytes = files.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(500_000);
  });

  it('of the day, which only a month fetches, weigh less than 140 kB', () => {
    const bytes = ['days.webm', 'days.mp3'].reduce(
      (sum, name) => sum + statSync(new URL(name, folder)).size,
      0,
    );
    expect(bytes).toBeLessThan(140_000);
  });
});
