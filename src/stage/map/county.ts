/** The lie of the land, in the map's own units (0–100 from the north-west): river, roads, farms. The town is at 50, 50. */
import type { Spot } from '../spot.ts';

const line = (...points: readonly (readonly [x: number, y: number])[]): readonly Spot[] =>
  points.map(([x, y]) => ({ x, y }));

/** Out of the hills, round the town, away to the south-east. */
export const RIVER: readonly Spot[] = line(
  [17, -14],
  [11, 8],
  [15, 26],
  [24, 42],
  [30, 58],
  [41, 70],
  [58, 75],
  [71, 84],
  [80, 100],
  [84, 118],
);

/** Each begins at the town's gate or on a road before it, so that there is one way between any two places. */
export const ROADS: readonly (readonly Spot[])[] = [
  line([50, 53], [36, 54], [22, 47], [8, 44], [-12, 42]),
  line([50, 53], [64, 55], [80, 50], [96, 47], [112, 45]),
  line([50, 53], [47, 68], [51, 84], [50, 116]),
  line([36, 54], [33, 40], [32, 24], [38, 8], [40, -8]),
  line([64, 55], [68, 40], [66, 24], [72, 10], [75, -8]),
  line([64, 55], [74, 66], [84, 78], [98, 86], [112, 90]),
  line([51, 84], [36, 87], [20, 82], [4, 88], [-12, 92]),
];

/** Farms, where no shop has taken the place. */
export const VILLAGES: readonly Spot[] = line(
  [24, 16],
  [84, 30],
  [10, 66],
  [66, 94],
  [92, 66],
  [30, 96],
  [54, 14],
);

/** A curve through all points (Catmull–Rom), with `steps` pieces from each to the next. */
export function smooth(points: readonly Spot[], steps: number): readonly Spot[] {
  const curve: Spot[] = [];
  const at = (index: number): Spot =>
    points[Math.min(points.length - 1, Math.max(0, index))] ?? { x: 0, y: 0 };
  for (let index = 0; index < points.length - 1; index += 1) {
    const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps;
      curve.push({ x: bend(a.x, b.x, c.x, d.x, t), y: bend(a.y, b.y, c.y, d.y, t) });
    }
  }
  return [...curve, at(points.length - 1)];
}

const bend = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
