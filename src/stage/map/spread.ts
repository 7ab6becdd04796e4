/**
 * Places for boxes that would like to stand elsewhere: each as near to its wish as the others, the fixed things and the
 * edge allow. Pure: the same wishes, the same places.
 */
import type { Spot } from '../spot.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** `x`, `y`: its middle. */
export type Box = Spot & Size;
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ROUNDS = 240;
/** Pushed a hair further than needed, or rounding would leave boxes touching. */
const HAIR = 0.01;

/** How far two boxes reach into each other along each axis; 0 where they do not. */
function overlap(a: Box, b: Box): Spot {
  const x = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return x > 0 && y > 0 ? { x, y } : { x: 0, y: 0 };
}

/** Asked some hundred thousand times for a crowded map. */
export const collide = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** Null where pushing apart leads to nothing: there is too little room. */
export function spread(wishes: readonly Box[], area: Area, fixed: readonly Box[]): readonly Box[] | null {
  const places = wishes.map((wish) => inside(wish, area));
  for (let round = 0; round < ROUNDS; round += 1) if (!push(places, area, fixed)) return places;
  return null;
}

/** One round; false when nobody stood in anybody's way. */
function push(places: Box[], area: Area, fixed: readonly Box[]): boolean {
  let pushed = false;
  places.forEach((_, at) => {
    for (const block of fixed) {
      const place = places[at];
      if (!place || !collide(place, block)) continue;
      places[at] = inside(away(place, block, 1), area);
      pushed = true;
    }
    for (let other = 0; other < at; other += 1) {
      const a = places[at];
      const b = places[other];
      if (!a || !b || !collide(a, b)) continue;
      places[at] = inside(away(a, b, 0.5), area);
      places[other] = inside(away(b, a, 0.5), area);
      pushed = true;
    }
  });
  return pushed;
}

/** Along the axis that needs less; of two on the same spot, the one asked first goes south-east. */
function away(box: Box, other: Box, share: number): Box {
  const by = overlap(box, other);
  const dx = box.x - other.x;
  const dy = box.y - other.y;
  if (by.x < by.y) return { ...box, x: box.x + (dx < 0 ? -1 : 1) * (by.x * share + HAIR) };
  return { ...box, y: box.y + (dy < 0 ? -1 : 1) * (by.y * share + HAIR) };
}

function inside(box: Box, { left, top, right, bottom }: Area): Box {
  const clamp = (value: number, low: number, high: number) =>
    Math.min(Math.max(value, low), Math.max(low, high));
  return {
    ...box,
    x: clamp(box.x, left + box.width / 2, right - box.width / 2),
    y: clamp(box.y, top + box.height / 2, bottom - box.height / 2),
  };
}

/** Tried before giving up: who comes first has the choice. */
const ORDERS = 6;
/** Places that are tried: this many are near enough to all there are. */
const PLACES = 1200;

/** Each in turn at the free place nearest to its wish; of several orders, the one that moves all of them least. */
export function oneByOne(wishes: readonly Box[], area: Area, fixed: readonly Box[]): readonly Box[] | null {
  const choices = wishes.map((wish) => nearFirst(wish, area, fixed));
  let best: readonly Box[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let order = 0; order < ORDERS; order += 1) {
    const places = inOrder(choices, order);
    if (!places) continue;
    const moved = wishes.reduce((sum, wish, at) => sum + distance(wish, places[at] ?? wish), 0);
    if (moved >= least) continue;
    least = moved;
    best = places;
  }
  return best;
}

const distance = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

function inOrder(choices: readonly (readonly Box[])[], order: number): readonly Box[] | null {
  const turns = choices
    .map((choice, at) => ({ choice, at, turn: ((at + 1) * (order * 2 + 1) * 7919) % 101 }))
    .sort((a, b) => a.turn - b.turn || a.at - b.at);
  const places: Box[] = [];
  for (const { choice, at } of turns) {
    const taken = Object.values(places);
    const place = choice.find((box) => !taken.some((other) => collide(box, other)));
    if (!place) return null;
    places[at] = place;
  }
  return places;
}

/** All places a box may have, the nearest to its wish first. */
function nearFirst(wish: Box, { left, top, right, bottom }: Area, fixed: readonly Box[]): readonly Box[] {
  const { width, height } = wish;
  const mesh = Math.sqrt(((right - left) * (bottom - top)) / PLACES);
  const columns = Math.max(1, Math.floor((right - left - width) / mesh) + 1);
  const rows = Math.max(1, Math.floor((bottom - top - height) / mesh) + 1);
  const found: { readonly box: Box; readonly far: number }[] = [];
  for (let at = 0; at < columns * rows; at += 1) {
    const x = left + width / 2 + (at % columns) * mesh;
    const y = top + height / 2 + Math.floor(at / columns) * mesh;
    const box = { x, y, width, height };
    if (!fixed.some((block) => collide(box, block))) found.push({ box, far: distance(box, wish) });
  }
  return found.sort((a, b) => a.far - b.far).map(({ box }) => box);
}

/** In rows and columns, each in the free cell nearest to its wish: for a crowd that nothing else can part. */
export function inRows(wishes: readonly Box[], area: Area, fixed: readonly Box[]): readonly Box[] {
  const size = {
    width: Math.max(...wishes.map(({ width }) => width)),
    height: Math.max(...wishes.map(({ height }) => height)),
  };
  const cells = cellsOf(size, area);
  const open = cells.filter((cell) => !fixed.some((block) => collide(cell, block)));
  const free = open.length >= wishes.length ? open : cells;
  const pairs = wishes
    .flatMap((wish, at) => free.map((cell, to) => ({ at, to, far: distance(wish, cell) })))
    .sort((a, b) => a.far - b.far || a.at - b.at || a.to - b.to);
  const chosen = new Map<number, Spot>();
  const taken = new Set<number>();
  for (const { at, to } of pairs) {
    const cell = free[to];
    if (chosen.has(at) || taken.has(to) || !cell) continue;
    chosen.set(at, cell);
    taken.add(to);
  }
  return wishes.map((wish, at) => inside({ ...wish, ...pick(chosen.get(at) ?? wish) }, area));
}

const pick = ({ x, y }: Spot): Spot => ({ x, y });

function cellsOf(size: Size, { left, top, right, bottom }: Area): readonly Box[] {
  const columns = Math.max(1, Math.floor((right - left) / size.width));
  const rows = Math.max(1, Math.floor((bottom - top) / size.height));
  return Array.from({ length: columns * rows }, (_, at) => ({
    ...size,
    x: left + (((at % columns) + 0.5) * (right - left)) / columns,
    y: top + ((Math.floor(at / columns) + 0.5) * (bottom - top)) / rows,
  }));
}
