/** One measured figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'kB' | 'µs' | 'ms' | 'times';
  /** What it should not exceed, where there is such a thing. */
  readonly budget?: number;
}
