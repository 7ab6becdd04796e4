/**
 * What the player keeps on this device besides games: one value per key, plain JSON. A reader puts the value
 * through a schema of its own; a value it does not understand is left lying, never overwritten unasked.
 */
export interface Keep {
  /** Undefined where there is nothing, or nothing that can be read. */
  readonly read: (key: string) => Promise<unknown>;
  /** False when this device refuses to be written to. */
  readonly write: (key: string, value: unknown) => Promise<boolean>;
}
