/** A small retailer's shop, where a dealer's own money is owed: the keeper behind the counter, the rep seen from behind. */
import { figure } from './figure.ts';
import { goods } from './goods.ts';
import { rep } from './hero.ts';
import { ellipse, goldLeaf, group, PAPER, path, rect, SEAL, svg, WOOD, WOOD_DEEP } from './ink.ts';
import { RETAILER } from './people.ts';

function shelves(x: number, width: number): string {
  const rows = [250, 390, 530].map((y, level) => {
    const count = Math.floor(width / 78);
    const things = Array.from({ length: count }, (_, at) =>
      goods(at % 3 === 2 ? 'beverage' : 'grocery', at + level * 3, x + 44 + at * 78, y - 6, 0.95),
    ).join('');
    return things + rect(x + 2, y - 6, width - 4, 14, { fill: WOOD }, 2);
  });
  return rect(x, 118, width, 500, { fill: '#a9805a' }, 3) + rows.join('');
}

/** The way in: strips of plastic against the flies, with the street behind them. */
function door(x: number): string {
  const strips = Array.from({ length: 6 }, (_, at) =>
    path(`M${x + 14 + at * 34} 150h26V700h-26Z`, {
      fill: at % 2 ? '#e3efe4' : '#d3e4d8',
      width: 2.5,
    }).replace('/>', ' opacity=".72"/>'),
  ).join('');
  return (
    rect(x, 136, 226, 584, { fill: '#f6e8bd' }, 2) +
    path(`M${x + 4} 560l70 -60l60 40l88 -70V716H${x + 4}Z`, { fill: '#c9b384', width: 3 }) +
    strips +
    path(`M${x} 720V136H${x + 226}V720`, { width: 12, stroke: WOOD_DEEP })
  );
}

/** Jars of sweets, the scales, the account book with its string: what stands on any such counter. */
function counter(): string {
  const jar = (x: number, fill: string) =>
    rect(x, 520, 56, 74, { fill: '#eef0e4' }, 10) +
    rect(x + 6, 546, 44, 44, { fill, width: 0 }, 6) +
    rect(x + 6, 508, 44, 16, { fill: SEAL }, 4);
  const scales =
    path('M968 592L986 540H1064L1082 592Z', { fill: '#b8553f' }) +
    path('M952 536H1098L1084 550H966Z', { fill: '#cfd3cf' }) +
    ellipse(1025, 570, 19, 17, { fill: PAPER, width: 3 });
  const book =
    group(
      rect(-62, -16, 124, 20, { fill: '#fbf0d8' }, 2) +
        path('M-52 -6H50M0 -16V4', { stroke: '#9c8764', width: 3 }),
      'translate(800 594)',
    ) + path('M738 590q-18 12 -14 40', { width: 3, stroke: WOOD_DEEP });
  return (
    jar(470, '#d9a441') +
    jar(536, '#c56a55') +
    scales +
    book +
    rect(420, 592, 740, 24, { fill: WOOD }, 3) +
    rect(436, 614, 708, 300, { fill: '#b98a5c' }, 3) +
    rect(462, 642, 300, 220, { fill: '#dbe6e0', width: 3 }, 3) +
    [0, 1, 2, 3].map((at) => goods('liquor', at * 4 + 3, 506 + at * 70, 852, 0.9)).join('') +
    path('M462 756H762', { width: 4, stroke: WOOD_DEEP }) +
    path('M800 660V870M900 660V870M1000 660V870M1100 660V870', { stroke: '#8a5f3c', width: 4 })
  );
}

function keeper(): string {
  return group(figure(RETAILER, 3, 'settled'), 'translate(500 118) scale(.88)');
}

/** The street's price tags and the saying every small shop has: no credit, kindly put; here only its brush strokes. */
function notices(): string {
  return (
    rect(886, 140, 120, 92, { fill: SEAL }, 2) +
    path('M908 168H984M908 190H984M908 212H956', { stroke: '#f3d9a6', width: 7 }) +
    rect(690, 132, 150, 64, { fill: '#fbf0d8', width: 3 }, 2) +
    path('M712 156H818M712 174H786', { stroke: '#9c8764', width: 4 }) +
    path('M600 0V70', { width: 4 }) +
    path('M556 104Q558 70 600 70T644 104Z', { fill: '#5f7f78' }) +
    ellipse(600, 112, 17, 12, { fill: '#fbe9a8', width: 3 })
  );
}

export function retailer(): string {
  const floor = [770, 830, 890].map((y) => path(`M0 ${y}H1600`, { width: 2.5 })).join('');
  return svg(
    1600,
    900,
    rect(0, 0, 1600, 720, { fill: '#dfd3b0', width: 0 }, 0) +
      rect(0, 610, 1600, 110, { fill: '#7f9a88', width: 0 }, 0) +
      path('M0 610H1600', { width: 5 }) +
      rect(0, 716, 1600, 190, { fill: '#a9977b', width: 0 }, 0) +
      path('M0 716H1600', { width: 5 }) +
      floor +
      door(60) +
      shelves(330, 250) +
      shelves(1120, 440) +
      notices() +
      goldLeaf(60, 96, 226) +
      keeper() +
      counter() +
      goods('grocery', 1, 1210, 790, 1.5) +
      goods('beverage', 4, 1320, 800, 1.5) +
      ellipse(342, 884, 120, 12, { fill: '#2a211c33', width: 0 }) +
      group(rep(), 'translate(330 1040) scale(1.62)'),
  );
}
