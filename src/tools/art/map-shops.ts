/** The shops of the territory as they stand on the map: one building for each trade, its goods out in front. */
import { goods, type TradeName } from './goods.ts';
import { ellipse, GOLD, group, JADE, PAPER, path, rect, SEAL, svg, WOOD_DEEP } from './ink.ts';

/** One shop's cell; it stands on the line `GROUND`. */
const SHOP_CELL = { width: 200, height: 170 } as const;
const GROUND = 160;
const TILE = '#6d6a64';
const TILE_DEEP = '#4f4c47';

/** A tiled roof whose eaves turn up at the corners. */
function tiled(x: number, w: number, y: number, h: number, fill = TILE, deep = TILE_DEEP): string {
  const ribs = Array.from({ length: Math.floor(w / 16) - 1 }, (_, at) => {
    const foot = x + 14 + at * 16;
    return `M${foot} ${y - 5}L${x + w / 2 + (foot - x - w / 2) * 0.8} ${y - h + 7}`;
  }).join('');
  return (
    path(
      `M${x - 14} ${y + 2}Q${x + 4} ${y - 6} ${x + 14} ${y - h}H${x + w - 14}Q${x + w - 4} ${y - 6} ${x + w + 14} ${y + 2}Q${x + w / 2} ${y - 8} ${x - 14} ${y + 2}Z`,
      { fill, width: 4.5 },
    ) +
    path(ribs, { stroke: deep, width: 3 }) +
    path(`M${x + 6} ${y - h}H${x + w - 6}`, { width: 8 })
  );
}

/** Corrugated sheet, leaning to the front. */
function sheet(x: number, w: number, y: number, h: number, fill: string, deep: string): string {
  const ribs = Array.from(
    { length: Math.floor(w / 18) },
    (_, at) => `M${x + 8 + at * 18} ${y - 3}L${x + 16 + at * 17} ${y - h + 3}`,
  ).join('');
  return (
    path(`M${x - 10} ${y}L${x + 6} ${y - h}H${x + w - 2}L${x + w + 10} ${y}Z`, { fill, width: 4.5 }) +
    path(ribs, { stroke: deep, width: 3 })
  );
}

function awning(x: number, w: number, y: number, fill: string): string {
  const count = Math.round(w / 20);
  const step = w / count;
  return Array.from({ length: count }, (_, at) =>
    path(`M${x + at * step} ${y}h${step}v18q${-step / 2} 11 ${-step} 0Z`, {
      fill: at % 2 ? PAPER : fill,
      width: 3,
    }),
  ).join('');
}

const wall = (x: number, w: number, top: number, fill: string): string =>
  rect(x, top, w, GROUND - top, { fill, width: 4.5 }, 2);
const opening = (x: number, w: number, top: number, fill = '#4a3527'): string =>
  rect(x, top, w, GROUND - top, { fill, width: 3.5 }, 1);
const pane = (x: number, y: number, w: number, h: number, fill = '#9cb8c2'): string =>
  rect(x, y, w, h, { fill, width: 3.5 }, 1) + path(`M${x + w / 2} ${y}v${h}`, { width: 2.5 });
const lantern = (x: number, y: number): string =>
  path(`M${x} ${y - 20}v10`, { width: 2.5 }) +
  ellipse(x, y, 10, 12, { fill: SEAL, width: 3 }) +
  path(`M${x} ${y + 12}v9`, { stroke: GOLD, width: 3.5 });
const shade = ellipse(104, GROUND + 1, 92, 8, { fill: '#2a211c2e', width: 0 });

const BUILDINGS: Readonly<Record<TradeName, () => string>> = {
  liquor: () =>
    wall(32, 136, 84, '#ead0a2') +
    opening(74, 52, 100, '#5a2f22') +
    path('M100 100V160', { width: 3 }) +
    tiled(24, 152, 88, 44) +
    lantern(52, 114) +
    lantern(148, 114) +
    goods('liquor', 0, 36, 162, 0.56) +
    goods('liquor', 3, 160, 162, 0.6) +
    goods('liquor', 2, 184, 162, 0.5),
  grocery: () =>
    wall(30, 140, 62, '#f0dcae') +
    opening(42, 116, 98, '#6b4630') +
    rect(24, 52, 152, 16, { fill: '#c9955a' }, 2) +
    awning(28, 144, 80, SEAL) +
    goods('grocery', 0, 54, 162, 0.6) +
    goods('grocery', 4, 84, 162, 0.56) +
    goods('grocery', 1, 126, 162, 0.52) +
    goods('grocery', 3, 164, 162, 0.66),
  building: () =>
    wall(26, 148, 78, '#cfd0c4') +
    opening(42, 92, 92, '#51555a') +
    sheet(22, 156, 82, 34, '#7c97a6', '#5f7987') +
    path('M150 88V154', { width: 5, stroke: WOOD_DEEP }) +
    goods('building', 0, 62, 162, 0.66) +
    goods('building', 2, 112, 164, 0.74) +
    goods('building', 1, 158, 162, 0.7),
  seed: () =>
    path('M30 160V86L100 38L170 86V160Z', { fill: '#e9dcb4', width: 4.5 }) +
    path('M16 92L100 34L184 92', { width: 15 }) +
    path('M17 91L100 34L183 91', { stroke: '#6f8a4a', width: 7 }) +
    path('M100 84V66M100 76Q84 74 82 60Q98 60 100 72Q102 56 120 54Q120 72 100 76', {
      fill: '#7fa050',
      width: 3,
    }) +
    opening(76, 50, 100, '#5d4a2c') +
    goods('seed', 0, 46, 162, 0.58) +
    goods('seed', 3, 78, 162, 0.46) +
    goods('seed', 2, 150, 162, 0.62),
  appliance: () =>
    wall(34, 132, 40, '#f2ece0') +
    rect(28, 34, 144, 12, { fill: '#a9b8bb' }, 2) +
    pane(46, 54, 30, 26) +
    pane(86, 54, 30, 26) +
    pane(126, 54, 28, 26) +
    rect(30, 86, 140, 9, { fill: '#3f6c8a', width: 3 }, 1) +
    rect(44, 98, 76, 60, { fill: '#c6d8de', width: 3.5 }, 1) +
    goods('appliance', 0, 82, 158, 0.6) +
    opening(126, 30, 100, '#5b6f78') +
    goods('appliance', 2, 168, 162, 0.62),
  hardware: () =>
    wall(32, 136, 66, '#c08a63') +
    path('M40 80h14M66 90h14M146 82h14M40 106h12M150 112h14M44 134h10', { stroke: '#8f5f3f', width: 3 }) +
    rect(24, 54, 152, 17, { fill: '#8e8a80' }, 2) +
    opening(62, 78, 82, '#3d3733') +
    path('M62 82H140V112H62Z', { fill: '#b7b3a8', width: 3.5 }) +
    path('M62 92H140M62 102H140', { width: 2.5 }) +
    goods('hardware', 2, 98, 160, 0.72) +
    goods('hardware', 1, 40, 163, 0.62) +
    goods('hardware', 0, 160, 160, 0.68),
  feed: () =>
    rect(128, 44, 46, 116, { fill: '#cfc9ba', width: 4.5 }, 3) +
    path('M124 48Q151 14 178 48Z', { fill: '#b0a994', width: 4.5 }) +
    path('M128 78H174M128 112H174', { stroke: '#8e8877', width: 3 }) +
    wall(24, 106, 88, '#e6c98f') +
    opening(46, 58, 104, '#5b4127') +
    sheet(20, 114, 92, 30, '#b8823f', '#8f6128') +
    goods('feed', 0, 42, 162, 0.58) +
    goods('feed', 1, 112, 162, 0.62) +
    goods('feed', 3, 156, 163, 0.56),
  beverage: () =>
    wall(34, 132, 70, '#dfe6d4') +
    opening(46, 66, 92, '#50665f') +
    path('M18 78Q100 48 182 78L170 46Q100 26 30 46Z', { fill: JADE, width: 4.5 }) +
    path('M62 40L56 68M100 34V61M138 40L144 68', { stroke: '#225148', width: 3 }) +
    rect(120, 84, 34, 74, { fill: '#c2d6da', width: 3.5 }, 2) +
    goods('beverage', 1, 130, 124, 0.36) +
    goods('beverage', 2, 144, 124, 0.36) +
    path('M120 126H154', { width: 3 }) +
    goods('beverage', 4, 46, 162, 0.62) +
    goods('beverage', 0, 82, 162, 0.66) +
    goods('beverage', 3, 102, 162, 0.6) +
    goods('beverage', 4, 172, 163, 0.56),
};

/** Two rows of four, in the order of `TRADES` in the protocol. */
const SHOP_ORDER: readonly TradeName[] = [
  'liquor',
  'building',
  'seed',
  'appliance',
  'grocery',
  'hardware',
  'feed',
  'beverage',
];

export function mapShops(): string {
  const { width, height } = SHOP_CELL;
  const cells = SHOP_ORDER.map((trade, at) =>
    group(shade + BUILDINGS[trade](), `translate(${(at % 4) * width} ${Math.floor(at / 4) * height})`),
  );
  return svg(width * 4, height * 2, cells.join(''));
}
