/** Paints sky and land, each once for a size and a season. What moves is none of its business. */

import type { TimeOfYear } from '../../content/weather.ts';
import type { Art } from '../art.ts';
import { INK } from '../ink.ts';
import type { Spot } from '../spot.ts';
import { RIVER, smooth } from './county.ts';
import { paintFields } from './fields.ts';
import { laneTo, type MapLayout } from './layout.ts';
import { LAND, type LandColours } from './palette.ts';
import { between, blot, haze, stroke } from './pen.ts';
import { crossings } from './roads.ts';
import { sceneryOf } from './scenery.ts';
import { landCells, stamp } from './sheet.ts';
import { type Box, collide } from './spread.ts';

type Pen = CanvasRenderingContext2D;

export function paintSky(pen: Pen, { width, skyline, shop }: MapLayout, season: TimeOfYear): void {
  const { sky, skyLow, far } = LAND[season];
  const deep = skyline + shop * 0.4;
  const wash = pen.createLinearGradient(0, 0, 0, deep);
  wash.addColorStop(0, sky);
  wash.addColorStop(1, skyLow);
  pen.fillStyle = wash;
  pen.fillRect(0, 0, width, deep);
  pen.fillStyle = far;
  pen.beginPath();
  pen.moveTo(0, deep);
  for (let at = 0; at <= 12; at += 1) {
    const x = (width * at) / 12;
    pen.quadraticCurveTo(
      x - width / 24,
      skyline * between(0.34, 0.62, at + 3),
      x,
      skyline * between(0.62, 0.86, at + 40),
    );
  }
  pen.lineTo(width, deep);
  pen.fill();
}

export function paintLand(pen: Pen, layout: MapLayout, season: TimeOfYear, art: Art): void {
  const colours = LAND[season];
  const river = smooth(RIVER, 10).map(layout.project);
  const lanes = layout.shops.map((shop) => laneTo(layout, shop));
  paintGround(pen, layout, colours);
  pen.save();
  // What comes out of the hills begins behind them.
  pen.beginPath();
  pen.rect(0, layout.skyline - 2, layout.width, layout.height);
  pen.clip();
  paintFields(pen, layout, colours, (box) => isWet(box, river, layout.shop));
  paintRiver(pen, river, layout.shop, colours);
  paintRoads(pen, layout, lanes);
  for (const road of [...layout.net.roads, ...lanes])
    for (const bridge of crossings(road, river)) paintBridge(pen, bridge, layout.shop);
  pen.restore();
  paintRange(pen, layout, season, art);
  paintScenery(pen, layout, season, art);
}

/** Hills along the whole north, in front of the sky. */
function paintRange(pen: Pen, { width, skyline }: MapLayout, season: TimeOfYear, art: Art): void {
  const cells = landCells(season);
  const hill = skyline * 0.86;
  const count = Math.ceil(width / (hill * 0.72)) + 1;
  for (const row of [0, 1])
    for (let at = -1; at < count; at += 1) {
      const seed = at * 5 + row * 71;
      const size = hill * between(row ? 0.7 : 0.9, row ? 0.95 : 1.3, seed);
      const x = at * hill * 0.72 + between(-0.2, 0.2, seed + 1) * hill + (row ? hill * 0.36 : 0);
      const foot = skyline + (row ? between(3, 10, seed + 2) : 1);
      stamp(pen, art, (at + row) % 2 ? cells.hill : cells['hill-two'], x, foot - size * 0.79, size);
      if (row) paintThicket(pen, { x: x + size / 2, y: foot }, size, LAND[season]);
    }
}

/** Scrub at the foot of a hill, so that it does not end in a line. */
function paintThicket(pen: Pen, { x, y }: Spot, size: number, { wash, blades }: LandColours): void {
  for (let at = 0; at < 7; at += 1) {
    const seed = Math.round(x) + at * 13;
    const spot = { x: x + (at / 6 - 0.5) * size, y: y + between(-0.5, 1.5, seed) };
    blot(pen, spot, size * between(0.16, 0.3, seed + 1), size * between(0.07, 0.11, seed + 2), wash);
    const tuft = size * 0.035;
    stroke(
      pen,
      [
        { x: spot.x - tuft, y: spot.y - tuft },
        { x: spot.x, y: spot.y },
        { x: spot.x + tuft, y: spot.y - tuft },
      ],
      { colour: blades, width: 1 },
    );
  }
}

function paintGround(pen: Pen, layout: MapLayout, { ground, wash, blades }: LandColours): void {
  const { width, height, skyline } = layout;
  pen.fillStyle = ground;
  pen.beginPath();
  pen.moveTo(0, height);
  pen.lineTo(0, skyline);
  for (let at = 1; at <= 8; at += 1) {
    const x = (width * at) / 8;
    pen.quadraticCurveTo(x - width / 16, skyline + between(-4, 5, at), x, skyline + between(-1, 2, at + 20));
  }
  pen.lineTo(width, height);
  pen.fill();
  for (let at = 0; at < 14; at += 1) {
    const spot = layout.project({ x: between(0, 100, at + 300), y: between(8, 100, at + 330) });
    haze(pen, spot, width * between(0.14, 0.28, at), height * between(0.1, 0.18, at + 9), wash);
  }
  for (let at = 0; at < 130; at += 1) {
    const { x, y } = layout.project({ x: between(-2, 102, at * 2 + 500), y: between(2, 102, at * 2 + 501) });
    const size = between(1.6, 3.2, at);
    stroke(
      pen,
      [
        { x: x - size, y: y - size },
        { x, y },
        { x: x + size, y: y - size * 1.1 },
      ],
      { colour: blades, width: 0.9 },
    );
  }
}

const isWet = (box: Box, river: readonly Spot[], shop: number): boolean =>
  river.some((spot) =>
    collide({ ...box, height: box.height * 0.8 }, { ...spot, width: shop * 0.5, height: shop * 0.4 }),
  );

function paintRiver(pen: Pen, river: readonly Spot[], shop: number, colours: LandColours): void {
  const broad = shop * 0.4;
  stroke(pen, river, { colour: INK.ink, width: broad + 2.6 });
  stroke(pen, river, { colour: colours.river, width: broad });
  for (const side of [-0.26, 0.02, 0.28]) {
    pen.setLineDash([shop * 0.24, shop * 0.2, shop * 0.1, shop * 0.3]);
    pen.lineDashOffset = side * 130;
    stroke(
      pen,
      river.map(({ x, y }) => ({ x: x + side * broad, y: y + side * broad * 0.5 })),
      { colour: colours.riverLine, width: 1.1 },
    );
  }
  pen.setLineDash([]);
}

const ROAD = '#f0e2c2';

function paintRoads(pen: Pen, { net, shop, gate }: MapLayout, lanes: readonly (readonly Spot[])[]): void {
  const main = Math.max(4.2, shop * 0.12);
  const small = Math.max(2.6, shop * 0.075);
  for (const lane of lanes) stroke(pen, lane, { colour: INK.ink, width: small + 2 });
  for (const road of net.roads) stroke(pen, road, { colour: INK.ink, width: main + 2.4 });
  for (const lane of lanes) stroke(pen, lane, { colour: ROAD, width: small });
  for (const road of net.roads) stroke(pen, road, { colour: ROAD, width: main });
  pen.setLineDash([shop * 0.07, shop * 0.12]);
  for (const road of net.roads) stroke(pen, road, { colour: '#c9b48a', width: 1 });
  pen.setLineDash([]);
  blot(pen, { x: gate.x, y: gate.y + shop * 0.06 }, shop * 0.75, shop * 0.3, ROAD);
}

/** A stone bridge: its two parapets. */
function paintBridge(pen: Pen, { x, y, angle }: Spot & { readonly angle: number }, shop: number): void {
  const long = shop * 0.34;
  const wide = shop * 0.095;
  pen.save();
  pen.translate(x, y);
  pen.rotate(angle);
  pen.fillStyle = '#d9ccb0';
  pen.fillRect(-long, -wide, long * 2, wide * 2);
  for (const side of [-wide, wide])
    stroke(
      pen,
      [
        { x: -long * 1.1, y: side * 1.25 },
        { x: -long * 0.5, y: side },
        { x: long * 0.5, y: side },
        { x: long * 1.1, y: side * 1.25 },
      ],
      { colour: INK.ink, width: 2 },
    );
  pen.restore();
}

function paintScenery(pen: Pen, layout: MapLayout, season: TimeOfYear, art: Art): void {
  const cells = landCells(season);
  const { town, shop, gate } = layout;
  const boat = layout.project({ x: 33.5, y: 62 });
  stamp(pen, art, cells.boat, boat.x - shop * 0.3, boat.y - shop * 0.42, shop * 0.56);
  const standing = sceneryOf(layout);
  const draw = (behind: boolean): void => {
    for (const { what, x, y, width } of standing)
      if (y < gate.y === behind) stamp(pen, art, cells[what], x - width / 2, y - width * (190 / 240), width);
  };
  draw(true);
  stamp(pen, art, cells.town, town.x - town.width / 2, town.y - town.height / 2, town.width);
  draw(false);
}
