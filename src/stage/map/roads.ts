/** The roads as a tree that grows from the town's gate, and the one way there is between any two places. Pure. */

import type { Spot } from '../spot.ts';
import { ROADS, smooth } from './county.ts';

/** A point on a road and the next one towards the town; null at the gate. */
interface Milestone extends Spot {
  readonly towards: number | null;
}

export interface RoadNet {
  readonly stones: readonly Milestone[];
  /** To draw: the curve of each road. */
  readonly roads: readonly (readonly Spot[])[];
}

const STEPS = 8;

export function roadNet(project: (spot: Spot) => Spot): RoadNet {
  const stones: Milestone[] = [];
  const roads = ROADS.map((points) => {
    const curve = smooth(points, STEPS).map(project);
    const [first = { x: 0, y: 0 }] = curve;
    let last = stones.length > 0 ? nearest(stones, first) : null;
    for (const spot of curve) {
      stones.push({ ...spot, towards: last });
      last = stones.length - 1;
    }
    return curve;
  });
  return { stones, roads };
}

/** The place in the list of the point nearest to `spot`. */
function nearest(spots: readonly Spot[], { x, y }: Spot): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  spots.forEach((spot, at) => {
    const far = Math.hypot(spot.x - x, spot.y - y);
    if (far >= least) return;
    least = far;
    best = at;
  });
  return best;
}

/** From the road to a shop's door, a little bent, as lanes are. */
export function lane(net: RoadNet, door: Spot): readonly Spot[] {
  const start = net.stones[nearest(net.stones, door)] ?? door;
  const [dx, dy] = [door.x - start.x, door.y - start.y];
  return [
    { x: start.x, y: start.y },
    { x: start.x + dx * 0.3 - dy * 0.1, y: start.y + dy * 0.3 + dx * 0.1 },
    { x: start.x + dx * 0.7 - dy * 0.06, y: start.y + dy * 0.7 + dx * 0.06 },
    { x: door.x, y: door.y },
  ];
}

/** The points on the way from one door to another; null stands for the office at the gate. */
export function route(net: RoadNet, from: Spot | null, to: Spot | null): readonly Spot[] {
  const out = from ? nearest(net.stones, from) : 0;
  const back = to ? nearest(net.stones, to) : 0;
  const down = homeward(net, out);
  const up = homeward(net, back);
  const passed = new Set(down);
  const meet = up.find((stone) => passed.has(stone)) ?? 0;
  const stones = [...down.slice(0, down.indexOf(meet) + 1), ...up.slice(0, up.indexOf(meet)).reverse()];
  return [
    ...(from ? [...lane(net, from)].reverse() : []),
    ...stones.flatMap((stone) => net.stones[stone] ?? []).map(({ x, y }) => ({ x, y })),
    ...(to ? lane(net, to) : []),
  ];
}

function homeward(net: RoadNet, from: number): readonly number[] {
  const way: number[] = [];
  for (let at: number | null = from; at !== null; at = net.stones[at]?.towards ?? null) way.push(at);
  return way;
}

/** Where two lines cross, and the direction of the first there. */
export function crossings(
  a: readonly Spot[],
  b: readonly Spot[],
): readonly (Spot & { readonly angle: number })[] {
  const found: (Spot & { angle: number })[] = [];
  for (let i = 0; i + 1 < a.length; i += 1)
    for (let j = 0; j + 1 < b.length; j += 1) {
      const [p, q, r, s] = [a[i], a[i + 1], b[j], b[j + 1]];
      if (!p || !q || !r || !s) continue;
      const at = meeting(p, q, r, s);
      if (at) found.push({ ...at, angle: Math.atan2(q.y - p.y, q.x - p.x) });
    }
  return found;
}

function meeting(p: Spot, q: Spot, r: Spot, s: Spot): Spot | null {
  const [ux, uy, vx, vy] = [q.x - p.x, q.y - p.y, s.x - r.x, s.y - r.y];
  const cross = ux * vy - uy * vx;
  if (cross === 0) return null;
  const t = ((r.x - p.x) * vy - (r.y - p.y) * vx) / cross;
  const u = ((r.x - p.x) * uy - (r.y - p.y) * ux) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1 ? { x: p.x + ux * t, y: p.y + uy * t } : null;
}
