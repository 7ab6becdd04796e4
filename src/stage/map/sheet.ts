/** Which drawing lies where on the sheets of `public/art/map`, in their own units. */

import type { TimeOfYear } from '../../content/weather.ts';
import type { Trade } from '../../protocol/vocabulary.ts';
import type { Art } from '../art.ts';
import type { Mark } from './picture.ts';

export interface Cell {
  readonly sheet: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const grid = <Name extends string>(
  sheet: string,
  names: readonly Name[],
  columns: number,
  width: number,
  height: number,
): Readonly<Record<Name, Cell>> => {
  const cells = names.map((name, at): [Name, Cell] => [
    name,
    { sheet, x: (at % columns) * width, y: Math.floor(at / columns) * height, width, height },
  ]);
  return Object.fromEntries(cells) as Record<Name, Cell>;
};

const SHOPS = ['liquor', 'building', 'seed', 'appliance', 'grocery', 'hardware', 'feed', 'beverage'] as const;
export const SHOP_CELLS: Readonly<Record<Trade, Cell>> = grid('map/shops', SHOPS, 4, 200, 170);

export type MarkName = Mark | 'effort' | 'coin';
const MARKS = ['none', 'word', 'committed', 'due', 'overdue', 'settled', 'effort', 'coin'] as const;
export const MARK_CELLS: Readonly<Record<MarkName, Cell>> = grid('map/marks', MARKS, 8, 100, 110);

const thing = (x: number, y: number, width: number, height: number): Cell => ({
  ...{ sheet: 'map/things', x, y, width, height },
});
export const THING_CELLS = {
  rider: thing(0, 0, 150, 150),
  cloud: thing(160, 6, 180, 84),
  'cloud-two': thing(350, 6, 180, 84),
  'rain-cloud': thing(160, 96, 180, 84),
  sun: thing(344, 94, 100, 100),
  gust: thing(446, 96, 154, 70),
  leaf: thing(0, 150, 50, 50),
  raindrop: thing(60, 150, 30, 50),
  flake: thing(100, 150, 50, 50),
  puff: thing(540, 10, 56, 56),
  glow: thing(0, 210, 100, 100),
  ring: thing(120, 204, 250, 165),
} as const;
export type ThingName = keyof typeof THING_CELLS;

const LAND = ['round', 'poplar', 'third', 'stack', 'farm', 'farm-two', 'hill', 'hill-two'] as const;
export type LandName = (typeof LAND)[number] | 'town' | 'boat';

export function landCells(season: TimeOfYear): Readonly<Record<LandName, Cell>> {
  const sheet = `map/land-${season}`;
  return {
    ...grid(sheet, LAND, 4, 240, 200),
    town: { sheet, x: 0, y: 400, width: 480, height: 320 },
    boat: { sheet, x: 500, y: 420, width: 240, height: 200 },
  };
}

export const sheetsFor = (season: TimeOfYear): readonly string[] => [
  'map/shops',
  'map/marks',
  'map/things',
  `map/land-${season}`,
];

/** Draws one cell, its upper left corner at (x, y). */
export function stamp(
  pen: CanvasRenderingContext2D,
  art: Art,
  cell: Cell,
  x: number,
  y: number,
  width: number,
): void {
  const sheet = art.get(cell.sheet);
  if (!sheet) return;
  const height = (width * cell.height) / cell.width;
  pen.drawImage(sheet, cell.x, cell.y, cell.width, cell.height, x, y, width, height);
}
