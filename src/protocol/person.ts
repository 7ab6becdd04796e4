/** Somebody who plays on a device that several people share. */

/** The id of the person who played on a device before anybody else did. */
export const FIRST_PERSON = 'first';

/** The colours a person's seal is cut in. */
export const SEALS = ['cinnabar', 'jade', 'indigo', 'gold', 'plum', 'ink'] as const;
export type Seal = (typeof SEALS)[number];

export interface Person {
  readonly id: string;
  /** Empty as long as the person has not given a name. */
  readonly name: string;
  readonly seal: Seal;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly lastUsed: number;
}
