import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openShelf } from './shelf.ts';

function keeping(kept: Record<string, unknown>) {
  return {
    kept,
    read: async (key: string) => kept[key],
    write: async (key: string, value: unknown) => {
      kept[key] = value;
      return true;
    },
  };
}

describe('a shelf', () => {
  it('gives what this version understands', async () => {
    const shelf = openShelf(keeping({ marks: [81, 'eighty-one', 64] }));
    expect(await shelf.read('marks', v.number())).toEqual([81, 64]);
  });

  it('keeps what another version has left, behind what is written now', async () => {
    const disk = keeping({ marks: [81, 'eighty-one'] });
    const shelf = openShelf(disk);
    await shelf.read('marks', v.number());
    expect(await shelf.write('marks', [90])).toBe(true);
    expect(disk.kept['marks']).toEqual([90, 'eighty-one']);
  });

  it('is empty where something else lies in its place', async () => {
    expect(await openShelf(keeping({ marks: 'gone' })).read('marks', v.number())).toEqual([]);
    expect(await openShelf(keeping({})).read('marks', v.number())).toEqual([]);
  });
});
