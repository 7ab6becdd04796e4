/** One measured figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'kB' | 'µs' | 'ms' | 's' | 'times' | 'of 100';
  /** What it should not exceed, where there is such a thing. */
  readonly budget?: number;
  /** What it should at least be. */
  readonly least?: number;
}
