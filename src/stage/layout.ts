/**
 * Where everything stands for a host of a given size, in CSS pixels. Two compositions, with a slide between them: a
 * tall room (desktop) that shows the dealer down to the hands and a wide table, and a short band (phone) that shows head
 * and shoulders with the rope along the lower edge.
 */
import type { Spot } from './spot.ts';

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** 0 a phone's band – 1 a tall room. */
  readonly tall: number;
  readonly room: Spot & { readonly scale: number };
  readonly table: { readonly top: number; readonly height: number };
  /** Middle of the figure's canvas (640×720) at its upper edge. */
  readonly figure: Spot & { readonly scale: number };
  readonly statement: { readonly atHand: Spot; readonly forward: Spot; readonly width: number };
  readonly slips: { readonly first: Spot; readonly step: number; readonly width: number };
  readonly pledge: Spot & { readonly width: number };
  readonly cup: { readonly offered: Spot; readonly own: Spot; readonly size: number };
  readonly phone: Spot & { readonly size: number };
  readonly abacus: Spot & { readonly size: number };
  readonly rope: {
    readonly left: number;
    readonly right: number;
    readonly y: number;
    readonly thickness: number;
  };
  readonly clock: Spot & { readonly radius: number };
  readonly text: number;
}

const ROOM = { width: 1600, height: 900 } as const;
const FIGURE = { width: 640, height: 720, crown: 30 } as const;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

export function layoutFor(width: number, height: number): Layout {
  const tall = clamp((height - 260) / 300, 0, 1);
  const middle = width / 2;
  const tableTop = height * mix(0.7, 0.64, tall);
  const depth = height - tableTop;
  /** The part of the table things may lie on: as wide as the host, but no wider than a room looks natural. */
  const spread = Math.min(width, height * mix(1.9, 1.3, tall));
  const at = (x: number, y: number): Spot => ({ x: middle + x * spread, y: tableTop + y * depth });

  const figureScale = Math.min((height * mix(1.2, 0.83, tall)) / FIGURE.height, (width * 1.1) / FIGURE.width);
  const headroom = height * mix(0.03, 0.06, tall);
  const paper = clamp(spread * 0.21, 62, 190);
  const roomScale = Math.max(width / ROOM.width, (height * 0.9) / ROOM.height);

  return {
    width,
    height,
    tall,
    room: { x: middle, y: 0, scale: roomScale },
    table: { top: tableTop, height: depth },
    figure: { x: middle, y: headroom - FIGURE.crown * figureScale, scale: figureScale },
    statement: { atHand: at(-0.34, 0.44), forward: at(-0.27, 0.24), width: paper },
    slips: { first: at(-0.09, 0.26), step: spread * 0.085, width: clamp(spread * 0.1, 34, 92) },
    pledge: { ...at(0.28, 0.3), width: paper * 0.94 },
    cup: { offered: at(0.42, 0.5), own: at(0.17, 0.06), size: clamp(spread * 0.1, 30, 92) },
    phone: { ...at(-0.42, 0.12), size: clamp(spread * 0.1, 28, 84) },
    abacus: { ...at(0.4, 0.1), size: clamp(spread * 0.17, 44, 150) },
    rope: {
      left: Math.max(middle - spread * 0.46, mix(14, 30, tall)),
      right: Math.min(middle + spread * 0.46, width - mix(14, 30, tall)),
      y: height - mix(20, height * 0.085, tall),
      thickness: mix(15, 30, tall),
    },
    clock: {
      x: middle - Math.min(spread, width) * 0.38,
      y: height * mix(0.17, 0.13, tall),
      radius: clamp(spread * 0.052, 15, 42),
    },
    text: mix(12, 16, tall),
  };
}
