import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TimeOfYear } from '../../content/weather.ts';
import { pack } from './atlas.ts';
import { lampsAt, lightAt } from './palette.ts';
import { type Cell, landCells, MARK_CELLS, SHOP_CELLS, sheetsFor, THING_CELLS } from './sheet.ts';

const SEASONS: readonly TimeOfYear[] = ['spring', 'summer', 'autumn', 'winter'];
const sizeOf = (sheet: string): readonly [number, number] => {
  const file = readFileSync(new URL(`../../../public/art/${sheet}.svg`, import.meta.url), 'utf8');
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(file) ?? [];
  return [Number(width), Number(height)];
};

describe('the drawings of the map', () => {
  it('are there for every season, and every cell lies on its sheet', () => {
    const cells: readonly Cell[] = [
      ...Object.values(SHOP_CELLS),
      ...Object.values(MARK_CELLS),
      ...Object.values(THING_CELLS),
      ...SEASONS.flatMap((season) => Object.values(landCells(season))),
    ];
    for (const { sheet, x, y, width, height } of cells) {
      const [right, bottom] = sizeOf(sheet);
      expect(x + width, sheet).toBeLessThanOrEqual(right);
      expect(y + height, sheet).toBeLessThanOrEqual(bottom);
    }
    for (const season of SEASONS) expect(sheetsFor(season)).toContain(`map/land-${season}`);
  });

  it('do not reach into each other on their sheet', () => {
    const cells = Object.values(THING_CELLS);
    for (const [at, one] of cells.entries())
      for (const other of cells.slice(0, at)) {
        const apart =
          one.x >= other.x + other.width ||
          other.x >= one.x + one.width ||
          one.y >= other.y + other.height ||
          other.y >= one.y + one.height;
        expect(apart, `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(true);
      }
  });

  it('are packed side by side, none upon another', () => {
    const sprites = [300, 250, 200, 90, 610].map((width, at) => ({
      ...{ name: `${at}`, width, height: 40 + at * 10, draw: () => undefined },
    }));
    const { placed, height } = pack(sprites);
    for (const [at, one] of placed.entries())
      for (const other of placed.slice(0, at)) {
        const apart =
          one.x >= other.x + other.sprite.width ||
          other.x >= one.x + one.sprite.width ||
          one.y >= other.y + other.sprite.height;
        expect(apart).toBe(true);
      }
    expect(height).toBeGreaterThan(100);
  });
});

describe('the light', () => {
  const brightness = (tint: number) => (tint >> 16) + ((tint >> 8) & 255) + (tint & 255);

  it('is whitest about noon, warm in the evening, dark at night', () => {
    const [noon, evening, night] = [0.4, 1, 1.4].map((hour) => lightAt(hour, 'sun'));
    expect(brightness(noon ?? 0)).toBeGreaterThan(brightness(evening ?? 0));
    expect(brightness(evening ?? 0)).toBeGreaterThan(brightness(night ?? 0));
    expect((evening ?? 0) >> 16).toBeGreaterThan((evening ?? 0) & 255);
  });

  it('is greyer in rain, and lamps are lit towards evening', () => {
    expect(brightness(lightAt(0.4, 'rain'))).toBeLessThan(brightness(lightAt(0.4, 'sun')));
    expect([0.4, 1.4].map(lampsAt)).toEqual([0, 1]);
  });
});
