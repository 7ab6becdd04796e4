/** The patchwork of fields, between river, roads and town: bent parcels with their rows. */

import type { Spot } from '../spot.ts';
import type { MapLayout } from './layout.ts';
import type { LandColours } from './palette.ts';
import { between, polygon, stroke, tremble } from './pen.ts';
import { type Box, collide } from './spread.ts';

/** Patches across and down the county. */
const ACROSS = 6;
const DOWN = 5;
const INK_EDGE = 'rgba(42, 33, 28, 0.42)';

interface Patch {
  readonly box: Box;
  readonly seed: number;
}

/** `keepOff`: whatever no field may lie under. */
export function paintFields(
  pen: CanvasRenderingContext2D,
  layout: MapLayout,
  colours: LandColours,
  keepOff: (box: Box) => boolean,
): void {
  for (const { box, seed } of patches(layout)) if (!keepOff(box)) paintPatch(pen, box, seed, colours);
}

function patches(layout: MapLayout): readonly Patch[] {
  const width = layout.width * 0.128;
  const height = (layout.height - layout.skyline) * 0.135;
  return Array.from({ length: ACROSS * DOWN }, (_, at) => {
    const seed = at * 17 + 5;
    const column = (at % ACROSS) + between(0.32, 0.68, seed);
    const row = Math.floor(at / ACROSS) + between(0.3, 0.7, seed + 1);
    const { x, y } = layout.project({ x: (column / ACROSS) * 100, y: (row / DOWN) * 100 });
    return { box: { x, y, width, height }, seed };
  }).filter(
    ({ box }) => !collide(box, layout.town) && box.y - box.height / 2 > layout.skyline + layout.shop * 0.16,
  );
}

/** Two rows of two or three parcels on a slant, their corners a little off. */
function paintPatch(pen: CanvasRenderingContext2D, box: Box, seed: number, colours: LandColours): void {
  const columns = tremble(seed + 2) < 0.5 ? 2 : 3;
  const slant = between(-0.16, 0.16, seed + 3);
  const corner = (column: number, row: number): Spot => {
    const jitter = seed + column * 7 + row * 31;
    const y = (row / 2 - 0.5) * box.height + between(-2, 2, jitter);
    return {
      x: box.x + (column / columns - 0.5) * box.width + y * slant * 3 + between(-3, 3, jitter + 1),
      y: box.y + y + (column / columns - 0.5) * box.width * slant * 0.5,
    };
  };
  for (let row = 0; row < 2; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const corners = [
        corner(column, row),
        corner(column + 1, row),
        corner(column + 1, row + 1),
        corner(column, row + 1),
      ] as const;
      paintParcel(pen, corners, seed + row * 3 + column, colours);
    }
}

type Parcel = readonly [Spot, Spot, Spot, Spot];

function paintParcel(
  pen: CanvasRenderingContext2D,
  corners: Parcel,
  seed: number,
  colours: LandColours,
): void {
  const kind = Math.floor(tremble(seed * 13 + 1) * colours.fields.length);
  const fill = colours.fields[kind] ?? colours.ground;
  polygon(pen, corners, fill);
  const [a, b, c, d] = corners;
  const mix = (from: Spot, to: Spot, share: number): Spot => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  const blooming = colours.bloom !== null && kind % 2 === 0;
  for (let row = 1; row <= 4; row += 1) {
    const share = row / 5;
    const [from, to] = [
      mix(mix(a, d, share), mix(b, c, share), 0.06),
      mix(mix(a, d, share), mix(b, c, share), 0.94),
    ];
    if (blooming) {
      pen.setLineDash([1, 3.2]);
      stroke(pen, [from, to], { colour: colours.bloom ?? colours.rows, width: 2 });
      pen.setLineDash([]);
    } else stroke(pen, [from, mix(from, to, 0.5), to], { colour: colours.rows, width: 0.9 });
  }
  outline(pen, corners);
}

function outline(pen: CanvasRenderingContext2D, corners: Parcel): void {
  pen.strokeStyle = INK_EDGE;
  pen.lineWidth = 1;
  pen.beginPath();
  corners.forEach(({ x, y }, at) => {
    if (at === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
  pen.stroke();
}
