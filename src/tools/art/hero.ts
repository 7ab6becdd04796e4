/** The first picture: a rep with a ledger bag on a county-town street, early. Calm on the left, where the title stands. */

import { goods, type TradeName } from './goods.ts';
import {
  ellipse,
  GOLD,
  group,
  INK,
  JADE,
  limb,
  PAPER,
  path,
  rect,
  SEAL,
  svg,
  WOOD,
  WOOD_DEEP,
} from './ink.ts';

function shop(x: number, w: number, wall: string, awning: string, trade: TradeName): string {
  const stripes = Array.from({ length: Math.floor(w / 40) }, (_, at) =>
    path(`M${x + at * 40} 300h40l-8 46q-12 12 -24 0Z`, { fill: at % 2 ? PAPER : awning, width: 3 }),
  ).join('');
  const goodsOut = [0, 1, 2].map((at) => goods(trade, at + 1, x + 46 + at * 62, 556, 1.05)).join('');
  return (
    rect(x, 190, w, 370, { fill: wall }, 2) +
    path(`M${x - 14} 194L${x + 16} 132H${x + w - 16}L${x + w + 14} 194Z`, { fill: '#6d6a64' }) +
    path(`M${x + 22} 148H${x + w - 22}M${x + 12} 168H${x + w - 12}`, { stroke: '#4f4c47', width: 4 }) +
    rect(x + 24, 222, w - 48, 58, { fill: WOOD_DEEP }, 3) +
    path(`M${x + 48} 251H${x + w - 48}`, { stroke: GOLD, width: 15 }) +
    rect(x + 20, 346, w - 40, 214, { fill: '#4a3527' }, 2) +
    rect(x + w - 104, 360, 70, 200, { fill: '#7d5636' }, 2) +
    ellipse(x + w - 48, 466, 5, 5, { fill: GOLD, width: 2.5 }) +
    stripes +
    goodsOut +
    [x + 8, x + w - 8]
      .map(
        (at) =>
          path(`M${at} 346V372`, { width: 3 }) +
          ellipse(at, 392, 15, 20, { fill: SEAL }) +
          path(`M${at} 412v16`, { stroke: GOLD, width: 4 }),
      )
      .join('')
  );
}

/** Seen from behind and a little to the side: about to knock. */
export function rep(): string {
  const trousers =
    limb('M-22 -130L-30 -8', 34, '#3d4650') +
    limb('M20 -130L34 -8', 34, '#3d4650') +
    path('M-52 4Q-50 -16 -28 -14L-12 4ZM14 4Q18 -14 38 -14L58 4Z', { fill: '#2a211c' });
  const coat =
    path('M-58 -128C-66 -220 -58 -280 -22 -296H26C62 -280 66 -220 58 -128Q0 -112 -58 -128Z', { fill: JADE }) +
    path('M0 -294V-120M-58 -150Q0 -134 58 -150', { stroke: '#225148', width: 4 });
  const arm = limb('M46 -270Q78 -220 72 -166', 32, JADE) + ellipse(72, -146, 15, 16, { fill: '#e8b48c' });
  const bag =
    path('M40 -138L112 -142L118 -70L44 -64Z', { fill: WOOD }) +
    path('M54 -138Q76 -172 98 -140', { width: 7 }) +
    path('M44 -104L115 -110', { stroke: WOOD_DEEP, width: 5 }) +
    rect(70, -116, 18, 16, { fill: GOLD, width: 3 }, 2);
  const ledger =
    limb('M-48 -270Q-84 -224 -62 -190', 32, JADE) +
    group(
      rect(-34, -26, 66, 50, { fill: SEAL }, 3) +
        path('M-26 -14H22M-26 -2H22', { stroke: '#f0d9b4', width: 4 }),
      'translate(-70 -186) rotate(-12)',
    );
  const top =
    rect(-12, -314, 26, 28, { fill: '#d89e74', width: 3 }, 6) +
    ellipse(2, -346, 42, 46, { fill: '#e8b48c' }) +
    path('M-42 -340C-50 -402 10 -416 36 -388C56 -366 46 -330 38 -318Q24 -306 0 -308Q-30 -308 -42 -340Z', {
      fill: '#2b2320',
    });
  return ellipse(6, 6, 92, 13, { fill: '#2a211c33', width: 0 }) + ledger + trousers + coat + bag + arm + top;
}

export function hero(): string {
  const hills =
    path('M0 330Q150 250 330 300T640 270T900 300T1200 250V560H0Z', { fill: '#d9c48c', width: 0 }) +
    path('M0 380Q200 320 420 360T800 340V560H0Z', { fill: '#cbb277', width: 0 });
  const rays = path('M330 0L470 0L250 560L60 560Z', { fill: '#fff3d0', width: 0 }).replace(
    '/>',
    ' opacity=".5"/>',
  );
  const wires =
    path('M0 60Q240 130 444 106M0 76Q240 146 444 122M496 106Q700 130 900 60M496 122Q700 146 900 76', {
      width: 2.5,
    }) +
    path('M470 560V84M440 104H500', { width: 8, stroke: WOOD_DEEP }) +
    [150, 240, 262]
      .map((x, at) => path(`M${x} ${145 + at * 3}q8 -12 16 0q-2 8 -16 0Z`, { fill: INK, width: 2 }))
      .join('');
  const tree =
    path('M520 560Q512 470 524 400', { width: 16, stroke: WOOD_DEEP }) +
    [
      [496, 350, 56],
      [552, 340, 60],
      [520, 290, 54],
      [468, 390, 36],
      [580, 392, 40],
    ]
      .map(([x = 0, y = 0, r = 0]) => ellipse(x, y, r, r * 0.86, { fill: '#8fa05c' }))
      .join('') +
    [
      [500, 344, 46],
      [548, 336, 50],
      [520, 296, 44],
    ]
      .map(([x = 0, y = 0, r = 0]) => ellipse(x, y, r, r * 0.84, { fill: '#9fb068', width: 0 }))
      .join('');
  return svg(
    1200,
    700,
    rect(0, 0, 1200, 700, { fill: '#f6e2b6', width: 0 }, 0) +
      ellipse(400, 190, 62, 62, { fill: '#f7c866', width: 0 }) +
      hills +
      wires +
      group(tree, 'translate(66 0)') +
      shop(604, 264, '#e2c59a', SEAL, 'liquor') +
      shop(900, 250, '#cfd3b8', JADE, 'grocery') +
      rays +
      rect(0, 556, 1200, 150, { fill: '#c8ab7c', width: 0 }, 0) +
      path('M0 556H1200', { width: 5 }) +
      path('M40 604H360M240 652H620M700 620H980M860 668H1160', { stroke: '#b0915f', width: 5 }) +
      group(rep(), 'translate(836 628) scale(1.02)'),
  );
}
