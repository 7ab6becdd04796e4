/**
 * Where everything on the map stands for a host of a given size, in CSS pixels. Above the skyline is sky; below it the
 * county from north to south. Shops keep near their places and out of each other's way.
 */
import type { DealerId } from '../../protocol/month-event.ts';
import type { Spot } from '../spot.ts';
import { RIVER, smooth } from './county.ts';
import { lane, type RoadNet, roadNet } from './roads.ts';
import { type Area, type Box, collide, inRows, oneByOne, type Size, spread } from './spread.ts';

export interface ShopPlace {
  readonly id: DealerId;
  /** Where its walls meet the ground, in the middle. */
  readonly foot: Spot;
  /** All that belongs to it: sign, walls, marks. */
  readonly box: Box;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly skyline: number;
  /** Width of a shop; everything on the land is drawn in proportion to it. */
  readonly shop: number;
  readonly sign: { readonly height: number; readonly text: number };
  readonly mark: number;
  readonly town: Box;
  readonly gate: Spot;
  readonly shops: readonly ShopPlace[];
  readonly net: RoadNet;
  readonly project: (spot: Spot) => Spot;
}

/** How wide a dealer's sign is at that size of letters. */
export type SignWidth = (dealer: DealerId, text: number) => number;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Of the town's drawing, 480 × 320: where the gate stands in it. */
const TOWN = { width: 480, height: 320, gate: { x: 216, y: 304 } } as const;
/** Of a shop's drawing, 200 × 170: the ground, and how far up the sign hangs. */
export const SHOP = { width: 200, height: 170, ground: 160, sign: 60 } as const;
/** Smaller shops are tried until they have room. */
const SMALLEST = 0.68;
const SIZES = [1, 0.92, 0.84, 0.76, SMALLEST] as const;
const EDGE = 4;
/** Between the boxes of two neighbours. */
const GAP = 4;

export function layoutFor(
  width: number,
  height: number,
  dealers: readonly Wisher[],
  signWidth: SignWidth,
): MapLayout {
  for (const size of SIZES) {
    const plan = measure(width, height, size, dealers, signWidth);
    const { wishes, area, fixed, water } = plan;
    const places =
      spread(wishes, area, [...fixed, ...water]) ??
      oneByOne(wishes, area, [...fixed, ...water]) ??
      oneByOne(wishes, area, fixed);
    if (places) return lay(plan, dealers, places);
  }
  const plan = measure(width, height, SMALLEST, dealers, signWidth);
  return lay(plan, dealers, inRows(plan.wishes, plan.area, plan.fixed));
}

interface Wisher {
  readonly id: DealerId;
  /** 0–100 from the north-west. */
  readonly at: Spot;
}

type Plan = ReturnType<typeof measure>;

function measure(
  width: number,
  height: number,
  size: number,
  dealers: readonly Wisher[],
  signWidth: SignWidth,
) {
  const skyline = Math.round(height * 0.165);
  const shop = clamp(Math.min(width * 0.112, height * 0.17), 36, 96) * size;
  const text = clamp(shop * 0.19, 12, 16);
  const sign = { height: Math.round(text * 1.5), text };
  const mark = clamp(shop * 0.44, 18, 40);
  const walls = (shop * (SHOP.ground - SHOP.sign)) / SHOP.width;
  const tall = sign.height + walls + 4 + GAP;
  const footprint = (id: DealerId): Size => ({
    width: Math.max(signWidth(id, text), shop + mark * 0.9) + GAP,
    height: tall,
  });
  const area: Area = { left: EDGE, top: skyline + EDGE, right: width - EDGE, bottom: height - EDGE - 2 };
  const gate = { x: width / 2, y: area.top + (area.bottom - area.top) * 0.53 };
  const townWidth = clamp(Math.min(width * 0.2, height * 0.32), 60, 240);
  const townHeight = (townWidth * TOWN.height) / TOWN.width;
  const town: Box = {
    x: gate.x + townWidth * (0.5 - TOWN.gate.x / TOWN.width),
    y: gate.y + townHeight * (0.5 - TOWN.gate.y / TOWN.height),
    width: townWidth,
    height: townHeight,
  };
  // Before the gate there is room for a scooter.
  const square: Box = { x: gate.x, y: gate.y + shop * 0.2, width: shop, height: shop * 0.4 };
  const projectInto = (inset: Size) => (spot: Spot) => ({
    x: area.left + inset.width / 2 + (spot.x / 100) * (area.right - area.left - inset.width),
    y: area.top + inset.height / 2 + (spot.y / 100) * (area.bottom - area.top - inset.height),
  });
  const project = projectInto({ width: 0, height: 0 });
  return {
    ...{ width, height, skyline, shop, sign, mark, area, gate, town },
    fixed: [town, square] as readonly Box[],
    wishes: dealers.map(({ id, at }): Box => {
      const size = footprint(id);
      return { ...projectInto(size)(at), ...size };
    }),
    project,
    // Nobody keeps a shop in the river; what stands higher up may reach over it.
    water: smooth(RIVER, 2)
      .map(project)
      .map(({ x, y }): Box => ({ x, y: y - tall * 0.36, width: shop * 0.5, height: shop * 0.3 })),
  };
}

function lay(plan: Plan, dealers: readonly Wisher[], places: readonly Box[]): MapLayout {
  const shops = dealers.flatMap(({ id }, at) => {
    const box = places[at];
    return box ? [{ id, box, foot: { x: box.x, y: box.y + box.height / 2 - GAP / 2 - 4 } }] : [];
  });
  return { ...plan, shops, net: roadNet(plan.project) };
}

/** The shop under a finger or a pointer. */
export function shopAt({ shops }: MapLayout, { x, y }: Spot): DealerId | null {
  const finger: Box = { x, y, width: 1, height: 1 };
  return shops.find(({ box }) => collide(box, finger))?.id ?? null;
}

/** Where the rep stops: before the door, a little aside, so that it stays in view. */
export function stopAt({ gate, shops, shop }: MapLayout, place: DealerId | null): Spot {
  const there = shops.find(({ id }) => id === place);
  if (!there) return { x: gate.x - shop * 0.1, y: gate.y + shop * 0.22 };
  return { x: there.foot.x - shop * 0.16, y: there.foot.y + shop * 0.08 };
}

/** The lane to a shop's door; it ends behind the walls. */
export const laneTo = ({ net, shop }: MapLayout, { foot }: ShopPlace): readonly Spot[] =>
  lane(net, { x: foot.x, y: foot.y - shop * 0.07 });
