/** Trees, farms, hills and ricks: where the county has room for them, from north to south. Pure; `land.ts` draws it. */

import type { Spot } from '../spot.ts';
import { RIVER, smooth, VILLAGES } from './county.ts';
import { laneTo, type MapLayout } from './layout.ts';
import { between, tremble } from './pen.ts';
import type { LandName } from './sheet.ts';
import { type Box, collide } from './spread.ts';

/** A drawing that stands with its foot at (x, y). */
interface Landmark extends Spot {
  readonly what: LandName;
  readonly width: number;
}

/** How much of a drawing's cell is really drawn, as shares of its width: to see whom it would stand in front of. */
const BODY: Readonly<Partial<Record<LandName, Spot>>> = {
  round: { x: 0.58, y: 0.68 },
  poplar: { x: 0.28, y: 0.76 },
  third: { x: 0.6, y: 0.58 },
  stack: { x: 0.48, y: 0.5 },
  farm: { x: 0.95, y: 0.45 },
  'farm-two': { x: 0.95, y: 0.45 },
  hill: { x: 0.98, y: 0.66 },
  'hill-two': { x: 0.98, y: 0.55 },
};

function bodyOf({ what, width, x, y }: Landmark): Box {
  const share = BODY[what] ?? { x: 1, y: 0.66 };
  return { x, y: y - (width * share.y) / 2, width: width * share.x, height: width * share.y };
}

export function sceneryOf(layout: MapLayout): readonly Landmark[] {
  const standing: Landmark[] = [];
  const water = smooth(RIVER, 6).map(layout.project);
  const roads = [...layout.net.roads, ...layout.shops.map((shop) => laneTo(layout, shop))].flat();
  const clear = (thing: Landmark, fromRoad: number): boolean => {
    const body = bodyOf(thing);
    const foot = { x: thing.x, y: thing.y };
    return (
      !layout.shops.some(({ box }) => collide(box, body)) &&
      !collide(layout.town, body) &&
      body.y - body.height / 2 > layout.skyline - layout.shop * 0.1 &&
      thing.y < layout.height + layout.shop * 0.1 &&
      farFrom(water, foot, layout.shop * 0.42 + body.width * 0.3) &&
      farFrom(roads, foot, fromRoad) &&
      !standing.some((other) => collide(bodyOf(other), body))
    );
  };
  for (const [thing, fromRoad] of wishes(layout)) if (clear(thing, fromRoad)) standing.push(thing);
  return standing.sort((a, b) => a.y - b.y);
}

const farFrom = (line: readonly Spot[], { x, y }: Spot, far: number): boolean =>
  line.every((spot) => Math.hypot(spot.x - x, spot.y - y) > far);

/** In the order of who has the first right to a place: farms, then hills, then rows of trees, then what is strewn about. */
function* wishes(layout: MapLayout): Generator<readonly [Landmark, number]> {
  const { shop, project } = layout;
  for (const [at, village] of VILLAGES.entries())
    yield [{ ...project(village), what: at % 2 ? 'farm-two' : 'farm', width: shop * 0.92 }, shop * 0.34];
  for (const [at, hill] of HILLS.entries())
    yield [{ ...project(hill), what: at % 2 ? 'hill-two' : 'hill', width: shop * 1.25 }, shop * 0.5];
  for (const [index, road] of layout.net.roads.entries())
    for (let at = 3; at < road.length - 2; at += 2) {
      const tree = beside(road, at, index, shop);
      if (tree) yield [{ ...tree, what: 'poplar', width: shop * 0.54 }, shop * 0.14];
    }
  for (let at = 0; at < STREWN; at += 1) {
    const spot = project({ x: between(1, 99, at * 3 + 900), y: between(3, 100, at * 3 + 901) });
    const kinds: readonly LandName[] = ['round', 'third', 'round', 'poplar', 'stack', 'third'];
    const what = kinds[Math.floor(tremble(at * 3 + 902) * kinds.length)] ?? 'round';
    yield [{ ...spot, what, width: shop * between(0.44, 0.6, at + 77) }, shop * 0.3];
  }
}

const HILLS: readonly Spot[] = [
  { x: 96, y: 100 },
  { x: 4, y: 32 },
  { x: 88, y: 97 },
  { x: 97, y: 20 },
];
/** Tried, not all of them find room. */
const STREWN = 150;

/** To the left and the right of the road by turns. */
function beside(road: readonly Spot[], at: number, index: number, shop: number): Spot | null {
  const here = road[at];
  const next = road[at + 1];
  if (!here || !next) return null;
  const far = Math.hypot(next.x - here.x, next.y - here.y) || 1;
  const side = (at / 2 + index) % 2 < 1 ? 1 : -1;
  const off = shop * between(0.24, 0.3, at + index * 50) * side;
  return {
    x: here.x - ((next.y - here.y) / far) * off,
    y: here.y + ((next.x - here.x) / far) * off + (side > 0 ? shop * 0.08 : 0),
  };
}
