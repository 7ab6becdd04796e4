/**
 * What the person who plays keeps on this device beside games: one value per key, plain JSON. Whoever reads a value puts
 * it through a schema of its own; what is not understood there is left lying, never overwritten unasked.
 */
export interface Keep {
  /** Undefined where nothing lies, or nothing can be read. */
  readonly read: (key: string) => Promise<unknown>;
  /** False when this device does not let us write. */
  readonly write: (key: string, value: unknown) => Promise<boolean>;
}
