/** What stands beside the doors of the first screen: one thing for each place. 120 units square. */
import { ellipse, GOLD, group, INK, JADE, PAPER, path, rect, SEAL, svg, WOOD, WOOD_DEEP } from './ink.ts';

const GROUND = '#8a5a3630';
const shadow = (width: number) => ellipse(60, 105, width, 7, { fill: GROUND, width: 0 });

/** An exercise book with the red stamp of whoever has passed. */
function book(): string {
  return (
    shadow(44) +
    group(
      path('M22 22L92 16Q98 16 98 22L100 96Q100 102 94 102L26 104Q20 104 20 98L16 28Q16 22 22 22Z', {
        fill: JADE,
      }) +
        path('M32 21L34 103', { stroke: '#1f4b42', width: 5 }) +
        path('M43 33L88 30L89 52L44 54Z', { fill: PAPER, width: 3 }) +
        path('M51 40L80 38.5M52 47L70 46', { width: 3 }),
      'rotate(-4 60 60)',
    ) +
    group(
      path('M-17 -16L16 -18L18 15L-15 18Z', { fill: SEAL, stroke: '#8c2b20', width: 3 }) +
        path('M-7 -6H8M0 -11V9M-9 9H10', { stroke: PAPER, width: 4.5 }),
      'translate(79 80) rotate(-9)',
    )
  );
}

/** An abacus in the middle of a sum. */
function abacus(): string {
  const rod = (x: number, upper: number, lower: readonly number[]) =>
    path(`M${x} 24V96`, { stroke: WOOD_DEEP, width: 3 }) +
    ellipse(x, upper, 9, 6, { fill: SEAL, width: 3 }) +
    lower.map((y) => ellipse(x, y, 9, 6, { fill: GOLD, width: 3 })).join('');
  return (
    shadow(48) +
    group(
      rect(12, 20, 96, 80, { fill: WOOD }, 6) +
        rect(20, 28, 80, 64, { fill: '#f3e2bd', width: 3 }, 3) +
        rod(32, 36, [62, 74, 86]) +
        rod(51, 43, [58, 74, 86]) +
        rod(70, 36, [58, 70, 86]) +
        rod(89, 43, [62, 74, 86]) +
        path('M20 50H100', { width: 5 }),
      'rotate(-5 60 60)',
    )
  );
}

/** A line that rises, drawn with the brush, over the grid of a copybook. */
function brush(): string {
  return (
    shadow(42) +
    path('M18 22L98 18L102 98L22 102Z', { fill: PAPER }) +
    path('M20 49L100 45M21 75L101 71M46 21L50 100M72 20L76 99', { stroke: '#d8b98a', width: 2.5 }) +
    path('M28 88Q40 84 47 72Q54 62 61 69Q68 74 72 54Q75 46 81 41', { stroke: SEAL, width: 8 }) +
    group(
      path('M0 0Q-7 -8 -4 -17L4 -17Q7 -8 0 0Z', { fill: INK, width: 2 }) +
        rect(-5, -24, 10, 8, { fill: GOLD, width: 3 }, 1) +
        path('M-4 -24L-3 -64H3L4 -24Z', { fill: '#c9955a', width: 3 }),
      'translate(81 42) rotate(34)',
    )
  );
}

/** A letter under seal. */
function letter(): string {
  return (
    shadow(46) +
    group(
      path('M14 34L106 30L108 92L16 96Z', { fill: '#f0dcb2' }) +
        path('M16 95L50 62M107 91L74 61', { width: 3.5 }) +
        path('M14 34L60 70L106 30', { fill: '#f8ebcd' }) +
        ellipse(60, 68, 15, 14, { fill: SEAL, stroke: '#7a2419', width: 3.5 }) +
        path('M54 68L59 73L67 62', { stroke: PAPER, width: 4.5 }),
      'rotate(-4 60 60)',
    )
  );
}

/** The board with the class's names, and the pointer. */
function board(): string {
  return (
    path('M40 84L32 106M80 84L88 106', { stroke: WOOD_DEEP, width: 7 }) +
    shadow(46) +
    rect(10, 18, 100, 70, { fill: WOOD }, 5) +
    rect(18, 26, 84, 54, { fill: '#2f4a42', width: 3 }, 2) +
    path('M28 40L34 45L43 34M28 58L34 63L43 52', { stroke: '#f0d08a', width: 4 }) +
    path('M52 41H80M52 59H70', { stroke: PAPER, width: 4.5 }) +
    path('M108 104L80 62', { width: 9 }) +
    path('M108 104L80 62', { stroke: '#d8ab72', width: 4 })
  );
}

const drawn = { course: book, gym: abacus, growth: brush, drill: letter, trainer: board } as const;

/** By the name of the place. */
export const DOOR_ART: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(drawn).map(([place, drawing]) => [place, svg(120, 120, drawing())]),
);
