import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHELVES } from './pieces.ts';

it('every piece of the kit has one place in the gallery, and nothing else has', () => {
  const files = readdirSync(new URL('../../kit', import.meta.url));
  const pieces = files
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => file.replace(/\.\w+$/, ''));
  expect(Object.values(SHELVES).flat().sort()).toEqual([...new Set(pieces)].sort());
});
