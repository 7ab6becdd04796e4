import { describe, expect, it } from 'vitest';
import { affectedBy } from './affected.mjs';

const SOURCES = new Map([
  ['src/world/cash.ts', ''],
  ['src/world/cash.test.ts', "import { cash } from './cash.ts';"],
  ['src/world/trust.test.ts', "import { trust } from './trust.ts';"],
  ['src/world/trust.ts', ''],
  ['src/scoring/score.ts', "import type { Cash } from '../world/cash.ts';"],
  ['src/scoring/score.test.ts', "import { score } from './score.ts';"],
  ['src/content/all.ts', "const all = import.meta.glob('./lines/*.ts');"],
  ['src/content/all.test.ts', "import { all } from './all.ts';"],
  ['src/content/lines/greeting.ts', ''],
  ['src/ui/room.tsx', "const worker = new URL('../coach/coach.worker.ts', import.meta.url);"],
  ['src/ui/room.test.ts', "import { room } from './room.tsx';"],
  ['src/coach/coach.worker.ts', ''],
  ['src/tools/engines/prove.ts', "import { cash } from '../../world/cash.ts';"],
  ['test/support/visit.ts', "import { trust } from '../../src/world/trust.ts';"],
  ['test/support/tree.ts', "export const tree = () => readdirSync('src');"],
  ['test/architecture/form.test.ts', "import { readTree } from '../support/tree.ts';"],
  ['test/e2e/room.spec.ts', "import { visit } from '../support/visit.ts';"],
  ['test/e2e/desk.spec.ts', "import { test } from '@playwright/test';"],
]);
const READERS = ['test/architecture/form.test.ts'];
const affected = (...changed: string[]) => affectedBy(changed, SOURCES);

describe('what a change can affect', () => {
  it('is nothing when nothing changed', () => {
    expect(affected()).toEqual({ units: [], specs: [], proof: false });
  });

  it('is every test that imports it, over any number of steps, and the proof of the engines', () => {
    expect(affected('src/world/cash.ts')).toEqual({
      units: ['src/world/cash.test.ts', 'src/scoring/score.test.ts', ...READERS],
      specs: [],
      proof: true,
    });
  });

  it('is itself, where a test changed, and not the browser’s', () => {
    const { units, specs, proof } = affected('src/ui/room.test.ts');
    expect(units).toEqual(['src/ui/room.test.ts', ...READERS]);
    expect(specs).toEqual([]);
    expect(proof).toBe(false);
  });

  it('is found through a pattern of files and through a worker', () => {
    expect(affected('src/content/lines/greeting.ts').units).toContain('src/content/all.test.ts');
    expect(affected('src/coach/coach.worker.ts').units).toContain('src/ui/room.test.ts');
  });

  it('is every browser test where a screen changed, and where a support of theirs did, those that use it', () => {
    expect(affected('src/ui/room.tsx').specs).toEqual(['test/e2e/room.spec.ts', 'test/e2e/desk.spec.ts']);
    expect(affected('public/room.svg').specs).toHaveLength(2);
    expect(affected('src/world/trust.ts').specs).toEqual([]);
    expect(affected('test/support/visit.ts').specs).toEqual(['test/e2e/room.spec.ts']);
  });

  it('is every test that reads files or starts programs, whatever changed', () => {
    expect(affected('README.md').units).toEqual(READERS);
  });

  it('is everything where the packages or the configuration changed', () => {
    const { units, specs, proof } = affected('package-lock.json');
    expect([units.length, specs.length, proof]).toEqual([6, 2, true]);
  });
});
