/** Where things stand on a radar of six spokes, the first upwards, then clockwise; 100 is the rim. */
export interface RadarPoint {
  readonly x: number;
  readonly y: number;
}

const SPOKES = 6;

export function spoke(index: number, value: number): RadarPoint {
  const angle = (index * 2 * Math.PI) / SPOKES - Math.PI / 2;
  return { x: round(Math.cos(angle) * value), y: round(Math.sin(angle) * value) };
}

export function hexagon(values: readonly number[]): readonly RadarPoint[] {
  return values.map((value, index) => spoke(index, value));
}

/** A closed line through the places. */
export function pathOf(places: readonly RadarPoint[]): string {
  return `${places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')}Z`;
}

function round(value: number): number {
  // Not −0, which would be written as such.
  return Math.round(value * 10) / 10 || 0;
}
