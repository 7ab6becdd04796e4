import { describe, expect, it } from 'vitest';
import { createVolume, type Memory } from './volume.ts';

const KEY = 'huikuan-dojo:volume';

function notebook(kept?: string): Memory & { read: () => string | null } {
  let page = kept ?? null;
  return {
    getItem: (key) => (key === KEY ? page : null),
    setItem: (_, value) => {
      page = value;
    },
    read: () => page,
  };
}

describe('the volume', () => {
  it('begins with sound on and moderate', () => {
    const volume = createVolume(notebook());
    expect([volume.muted, volume.level]).toEqual([false, 70]);
    expect(volume.gain).toBeCloseTo(0.49);
  });

  it('remembers mute and level', () => {
    const memory = notebook();
    const volume = createVolume(memory);
    volume.level = 25;
    volume.muted = true;
    const again = createVolume(memory);
    expect([again.muted, again.level, again.gain]).toEqual([true, 25, 0]);
    again.muted = false;
    expect(again.gain).toBe(0.0625);
  });

  it.each([
    'not json',
    '{}',
    'null',
    '{"muted":"no","level":50}',
    '{"muted":false,"level":101}',
    '{"muted":false,"level":-1}',
    '{"muted":false,"level":50,"more":1}',
  ])('takes the default for %s', (kept) => {
    const volume = createVolume(notebook(kept));
    expect([volume.muted, volume.level]).toEqual([false, 70]);
  });

  it('keeps the level a whole number from 0 to 100', () => {
    const volume = createVolume(null);
    volume.level = 140;
    expect(volume.level).toBe(100);
    volume.level = -3;
    expect(volume.level).toBe(0);
    volume.level = 33.4;
    expect(volume.level).toBe(33);
    volume.level = Number.NaN;
    expect(volume.level).toBe(33);
  });

  it('tells of changes, not of what stays, and stops telling', () => {
    const volume = createVolume(null);
    const heard: number[] = [];
    const stop = volume.subscribe(() => heard.push(volume.level));
    volume.level = 70;
    volume.level = 30;
    stop();
    volume.level = 80;
    expect(heard).toEqual([30]);
  });

  it('works on where nothing may be stored', () => {
    const refuse = () => {
      throw new Error('denied');
    };
    const volume = createVolume({ getItem: refuse, setItem: refuse });
    volume.muted = true;
    expect(volume.muted).toBe(true);
  });
});
