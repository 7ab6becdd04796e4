import { expect, it } from 'vitest';
import { lastWrite } from './last-write.ts';

/** A disk whose writes end when told to. */
function slowDisk() {
  const written: number[] = [];
  const ends: (() => void)[] = [];
  let now = 0;
  const changed = lastWrite(() => {
    written.push(now);
    return new Promise<void>((done) => ends.push(done));
  });
  return {
    written,
    change: (to: number) => {
      now = to;
      changed();
    },
    end: async () => {
      ends.shift()?.();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

it('writes at once what comes while nothing is written', async () => {
  const disk = slowDisk();
  disk.change(1);
  expect(disk.written).toEqual([1]);
  await disk.end();
  disk.change(2);
  expect(disk.written).toEqual([1, 2]);
});

it('writes of all that comes meanwhile only the last, and nothing twice', async () => {
  const disk = slowDisk();
  for (const step of [1, 2, 3, 4]) disk.change(step);
  expect(disk.written).toEqual([1]);
  await disk.end();
  expect(disk.written).toEqual([1, 4]);
  await disk.end();
  expect(disk.written).toEqual([1, 4]);
});
