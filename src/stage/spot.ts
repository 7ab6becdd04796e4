/** A place in a drawing, in its own units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}
