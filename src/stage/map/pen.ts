/** Strokes on the land: lines with the small unevenness of a hand, the same each time. */
import type { Spot } from '../spot.ts';

/** 0–1, from a place: the hand trembles alike wherever it comes back to. */
export function tremble(seed: number): number {
  let word = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return ((word ^ (word >>> 16)) >>> 0) / 2 ** 32;
}

export const between = (low: number, high: number, seed: number): number =>
  low + (high - low) * tremble(seed);

export interface Ink {
  readonly colour: string;
  readonly width: number;
}

/** Through the points, rounded at each. */
function trace(pen: CanvasRenderingContext2D, points: readonly Spot[]): void {
  pen.beginPath();
  points.forEach((point, at) => {
    const next = points[at + 1];
    if (at === 0) pen.moveTo(point.x, point.y);
    else if (next) pen.quadraticCurveTo(point.x, point.y, (point.x + next.x) / 2, (point.y + next.y) / 2);
    else pen.lineTo(point.x, point.y);
  });
}

export function stroke(pen: CanvasRenderingContext2D, points: readonly Spot[], { colour, width }: Ink): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  trace(pen, points);
  pen.stroke();
}

export function polygon(pen: CanvasRenderingContext2D, corners: readonly Spot[], fill: string): void {
  pen.fillStyle = fill;
  pen.beginPath();
  corners.forEach(({ x, y }, at) => {
    if (at === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
  pen.fill();
}

export function blot(
  pen: CanvasRenderingContext2D,
  { x, y }: Spot,
  width: number,
  height: number,
  fill: string,
): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.ellipse(x, y, width / 2, height / 2, 0, 0, Math.PI * 2);
  pen.fill();
}

/** A wash of colour that runs out into the paper. */
export function haze(
  pen: CanvasRenderingContext2D,
  { x, y }: Spot,
  width: number,
  height: number,
  colour: string,
): void {
  const wash = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  wash.addColorStop(0, colour);
  wash.addColorStop(0.6, `${colour}99`);
  wash.addColorStop(1, `${colour}00`);
  pen.save();
  pen.translate(x, y);
  pen.scale(width / 2, height / 2);
  pen.fillStyle = wash;
  pen.fillRect(-1, -1, 2, 2);
  pen.restore();
}
