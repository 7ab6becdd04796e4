/** What each has at hand, standing on the table before them. */
import { ellipse, group, PAPER, path, rect, SEAL } from './ink.ts';
import type { HeldThing, Sitter } from './people.ts';

export function thing(person: Sitter, x: number, y: number): string {
  return THINGS[person.thing](x, y);
}

const THINGS: Readonly<Record<HeldThing, (x: number, y: number) => string>> = {
  cup: (x, y) =>
    group(
      path('M-26 -34H26L22 24Q0 32 -22 24Z', { fill: PAPER }) +
        path('M26 -22Q50 -20 44 2Q38 16 23 12', { width: 6 }) +
        path('M-24 -14H24', { stroke: '#4c6f8a', width: 6 }) +
        path('M-8 -46q-8 -12 0 -22M8 -48q8 -12 0 -22', { stroke: '#8a7a6a', width: 4 }),
      `translate(${x} ${y})`,
    ),
  abacus: (x, y) =>
    group(
      rect(-84, -30, 168, 58, { fill: '#7b4b2a' }, 5) +
        rect(-76, -22, 152, 42, { fill: '#e9cf9e' }, 3) +
        path('M-76 -8H76', { width: 4 }) +
        [-60, -36, -12, 12, 36, 60]
          .map(
            (at, i) =>
              path(`M${at} -22V20`, { width: 2.5 }) +
              ellipse(at, -15, 8, 5, { fill: SEAL, width: 2.5 }) +
              ellipse(at, 2 + (i % 2) * 5, 8, 5, { fill: '#5f3b22', width: 2.5 }) +
              ellipse(at, 14, 8, 5, { fill: '#5f3b22', width: 2.5 }),
          )
          .join(''),
      `translate(${x} ${y})`,
    ),
  tablet: (x, y) =>
    group(
      rect(-66, -44, 132, 84, { fill: '#2f2a28' }, 9) +
        rect(-57, -36, 114, 68, { fill: '#e6efe6' }, 4) +
        path('M-46 18V4M-24 18V-10M-2 18V-4M20 18V-22', { stroke: '#2f6f62', width: 11 }) +
        path('M-50 -20L-22 -26L2 -18L40 -30', { stroke: SEAL, width: 4 }),
      `translate(${x} ${y}) rotate(-4)`,
    ),
  phone: (x, y) =>
    group(
      rect(-22, -40, 44, 78, { fill: '#2a2a2e' }, 9) + rect(-17, -31, 34, 58, { fill: '#a9c4cf' }, 3),
      `translate(${x + 4} ${y}) rotate(12)`,
    ),
  calculator: (x, y) =>
    group(
      rect(-38, -42, 76, 80, { fill: '#d8cdb4' }, 7) +
        rect(-29, -34, 58, 20, { fill: '#a8bfa0' }, 3) +
        [0, 1, 2]
          .map((row) =>
            [0, 1, 2]
              .map((at) =>
                rect(-28 + at * 20, -6 + row * 14, 15, 9, { fill: at === 2 ? SEAL : '#6b5a4c', width: 2 }, 2),
              )
              .join(''),
          )
          .join(''),
      `translate(${x} ${y - 2})`,
    ),
  'chilli-jar': (x, y) =>
    group(
      path('M-34 -26H34Q46 0 38 34Q0 46 -38 34Q-46 0 -34 -26Z', { fill: '#b23a2a' }) +
        path('M-36 -8Q0 2 36 -8', { stroke: '#e08a3c', width: 6 }) +
        rect(-20, 2, 40, 26, { fill: PAPER, width: 3 }, 2) +
        path('M-8 20Q-2 6 10 8M-8 20Q2 22 10 8', { stroke: SEAL, width: 4 }) +
        path('M-40 -30Q0 -18 40 -30L32 -52Q0 -60 -32 -52Z', { fill: '#e9d3a2' }) +
        path('M-36 -34Q0 -22 36 -34', { stroke: SEAL, width: 5 }),
      `translate(${x} ${y})`,
    ),
  valve: (x, y) =>
    group(
      path('M-62 -2H-44L-30 -14H30L44 -2H62V30H44L30 36H-30L-44 30H-62Z', { fill: '#c99a45' }) +
        path('M-46 -2V30M46 -2V30', { width: 4 }) +
        rect(-11, -36, 22, 24, { fill: '#a87c33' }, 2) +
        path('M-44 -48Q0 -64 44 -48Q48 -40 40 -36Q0 -46 -40 -36Q-48 -40 -44 -48Z', { fill: SEAL }) +
        path('M-24 12H20', { stroke: '#8a6427', width: 5 }),
      `translate(${x} ${y})`,
    ),
  gaiwan: (x, y) =>
    group(
      path('M-58 30Q0 48 58 30Q40 44 0 46Q-40 44 -58 30Z', { fill: '#e5ddc8' }) +
        path('M-40 -20H40Q34 26 16 34H-16Q-34 26 -40 -20Z', { fill: '#f7f1e2' }) +
        path('M-34 -2Q0 8 34 -2', { stroke: '#3f6c8a', width: 5 }) +
        ellipse(0, 16, 7, 6, { fill: '#3f6c8a', width: 0 }) +
        path('M-42 -22Q0 -10 42 -22Q30 -44 0 -46Q-30 -44 -42 -22Z', { fill: '#f7f1e2' }) +
        rect(-11, -56, 22, 11, { fill: '#3f6c8a', width: 3.5 }, 4),
      `translate(${x} ${y})`,
    ),
  notebook: (x, y) =>
    group(
      rect(-60, -44, 120, 84, { fill: '#3b3f3a' }, 4) +
        path('M-44 -44V40', { stroke: SEAL, width: 14 }) +
        rect(-22, -28, 66, 30, { fill: PAPER, width: 3 }, 2) +
        path('M-14 -18H34M-14 -8H20', { stroke: '#6b5a4c', width: 4 }) +
        path('M28 52L66 -36', { width: 13 }) +
        path('M29 50L65 -34', { stroke: SEAL, width: 6 }),
      `translate(${x} ${y}) rotate(-5)`,
    ),
  none: () => '',
};
