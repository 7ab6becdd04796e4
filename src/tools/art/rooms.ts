/** The eight shops: back wall, shelves of the trade, a window onto the street, the signs of a life in business. */

import { goods, spacing, type TradeName } from './goods.ts';
import { ellipse, GOLD, goldLeaf, group, INK, PAPER, path, rect, SEAL, svg, WOOD, WOOD_DEEP } from './ink.ts';

interface Mood {
  readonly wall: string;
  readonly skirting: string;
  readonly floor: string;
  readonly sky: string;
}

const MOODS: Readonly<Record<TradeName, Mood>> = {
  liquor: { wall: '#e3c594', skirting: '#a8553f', floor: '#9c7a58', sky: '#f7e3b0' },
  grocery: { wall: '#dcd5b4', skirting: '#6f8f7a', floor: '#a28a68', sky: '#f4e6be' },
  building: { wall: '#d3cdbf', skirting: '#7a8790', floor: '#8f8578', sky: '#e9ead8' },
  seed: { wall: '#d9d3a6', skirting: '#7f8a52', floor: '#947c58', sky: '#f7ebb8' },
  appliance: { wall: '#d9d6cc', skirting: '#566f80', floor: '#a39a8c', sky: '#eef0e2' },
  hardware: { wall: '#cfc7b2', skirting: '#54697a', floor: '#83796a', sky: '#efe5c4' },
  feed: { wall: '#e2d2a4', skirting: '#8a7a3c', floor: '#987f5a', sky: '#f8e7b4' },
  beverage: { wall: '#dbcfb0', skirting: '#b0643c', floor: '#96806a', sky: '#f6e4bc' },
};

function shelf(trade: TradeName, x: number, width: number, from: number): string {
  const levels = [250, 400, 550];
  const step = spacing(trade);
  const count = Math.floor((width - 30) / step);
  const inset = (width - (count - 1) * step) / 2;
  const unit =
    rect(x, 104, width, 540, { fill: '#b98a5c' }, 4) +
    rect(x + 12, 116, width - 24, 516, { fill: '#7d5636', width: 3 }, 2);
  const rows = levels.map((y, level) => {
    const things = Array.from({ length: count }, (_, at) =>
      goods(trade, from + level * 5 + at, x + inset + at * step, y - 6, 1.08),
    );
    return `${things.join('')}${rect(x + 4, y - 6, width - 8, 16, { fill: WOOD }, 2)}`;
  });
  return unit + rows.join('') + rect(x - 8, 640, width + 16, 14, { fill: WOOD_DEEP }, 2);
}

/** A window: morning over the roofs of the county town. */
function window(x: number, y: number, w: number, h: number, sky: string): string {
  const roofs = path(
    `M${x} ${y + h * 0.74}l${w * 0.2} -26l${w * 0.2} 26h${w * 0.08}v-44h${w * 0.2}v40l${w * 0.16} -22l${w * 0.16} 22V${y + h}H${x}Z`,
    { fill: '#b9a98a', width: 3 },
  );
  return (
    rect(x, y, w, h, { fill: sky }, 3) +
    ellipse(x + w * 0.72, y + h * 0.3, 24, 24, { fill: '#f3c763', width: 3 }) +
    roofs +
    path(`M${x + w / 2} ${y}V${y + h}M${x} ${y + h * 0.5}H${x + w}`, { width: 7, stroke: WOOD_DEEP }) +
    path(`M${x} ${y}H${x + w}V${y + h}H${x}Z`, { width: 10, stroke: WOOD_DEEP }) +
    rect(x - 14, y + h, w + 28, 16, { fill: WOOD }, 3)
  );
}

function calendar(x: number, y: number): string {
  const days = Array.from({ length: 20 }, (_, at) =>
    rect(
      x + 12 + (at % 5) * 17,
      y + 62 + Math.floor(at / 5) * 17,
      9,
      9,
      { fill: at === 9 ? SEAL : '#b9a684', width: 0 },
      1,
    ),
  ).join('');
  return (
    rect(x, y, 100, 142, { fill: PAPER }, 2) +
    rect(x, y, 100, 46, { fill: SEAL }, 2) +
    path(`M${x + 24} ${y + 23}h52`, { stroke: '#f7e3c4', width: 8 }) +
    days +
    path(`M${x + 50} ${y}v-14`, { width: 4 })
  );
}

function certificate(x: number, y: number, w: number): string {
  return (
    rect(x, y, w, w * 0.72, { fill: '#9c6b3e' }, 3) +
    rect(x + 10, y + 10, w - 20, w * 0.72 - 20, { fill: '#fbf0d8', width: 3 }, 1) +
    path(
      `M${x + w * 0.3} ${y + w * 0.22}h${w * 0.4}M${x + w * 0.22} ${y + w * 0.36}h${w * 0.56}M${x + w * 0.22} ${y + w * 0.46}h${w * 0.4}`,
      { width: 4, stroke: '#9c8764' },
    ) +
    ellipse(x + w * 0.72, y + w * 0.52, w * 0.08, w * 0.08, { fill: SEAL, width: 3 })
  );
}

function fan(x: number): string {
  return (
    path(`M${x} 0V44`, { width: 9 }) +
    path(
      `M${x} 50Q${x - 90} 22 ${x - 160} 50Q${x - 90} 72 ${x} 58Q${x + 90} 78 ${x + 160} 56Q${x + 90} 26 ${x} 50Z`,
      { fill: '#e9e0cc' },
    ) +
    ellipse(x, 54, 24, 18, { fill: '#b7ab94' })
  );
}

/** The cat that beckons money in. */
function cat(x: number, y: number): string {
  return group(
    path('M-34 0Q-44 -44 -26 -62L-32 -92L-12 -80H12L32 -92L26 -62Q44 -44 34 0Z', { fill: '#f3e6c6' }) +
      path('M30 -50Q52 -62 46 -96Q34 -100 30 -84L24 -60', { fill: '#f3e6c6' }) +
      path('M-18 -60q5 -7 10 0M8 -60q5 -7 10 0M-5 -50L0 -46L5 -50', { width: 3.5 }) +
      path('M-24 -34Q0 -22 24 -34', { stroke: SEAL, width: 7 }) +
      ellipse(0, -24, 10, 10, { fill: GOLD, width: 3 }),
    `translate(${x} ${y})`,
  );
}

/** What stands about on the floor: boxes and sacks, whatever of the trade can be piled. */
const PILED: Readonly<Record<TradeName, readonly [number, number, number]>> = {
  liquor: [3, 7, 11],
  grocery: [1, 3, 5],
  building: [0, 3, 6],
  seed: [0, 2, 3],
  appliance: [2, 6, 2],
  hardware: [1, 5, 1],
  feed: [0, 1, 3],
  beverage: [4, 9, 14],
};

function stack(trade: TradeName, x: number, turn: number): string {
  const [left = 0, right = 0, top = 0] = turn % 2 ? [...PILED[trade]].reverse() : PILED[trade];
  return (
    goods(trade, left, x, 744, 1.45) +
    goods(trade, right, x + 98, 754, 1.45) +
    goods(trade, top, x + 48, trade === 'building' || trade === 'hardware' ? 690 : 664, 1.2)
  );
}

export function room(trade: TradeName): string {
  const { wall, skirting, floor, sky } = MOODS[trade];
  const boards = [760, 812, 872].map((y) => path(`M0 ${y}H1600`, { stroke: INK, width: 2.5 })).join('');
  return svg(
    1600,
    900,
    rect(0, 0, 1600, 720, { fill: wall, width: 0 }, 0) +
      // Light from the window lies on the wall.
      path('M560 0L1010 0L860 720L380 720Z', { fill: '#fff3d0', width: 0 }).replace(
        '/>',
        ' opacity=".34"/>',
      ) +
      rect(0, 610, 1600, 110, { fill: skirting, width: 0 }, 0) +
      path('M0 610H1600', { width: 5 }) +
      rect(0, 716, 1600, 190, { fill: floor, width: 0 }, 0) +
      path('M0 716H1600', { width: 5 }) +
      boards +
      window(604, 126, 220, 236, sky) +
      certificate(900, 122, 150) +
      calendar(926, 268) +
      shelf(trade, 60, 440, 0) +
      shelf(trade, 1110, 430, 3) +
      fan(800) +
      cat(1180, 104) +
      goldLeaf(520, 0, 560) +
      stack(trade, 410, 1) +
      stack(trade, 1060, 2),
  );
}
