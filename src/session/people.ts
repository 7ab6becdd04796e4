/** The people who share this device, and the port behind which they are kept. Each has saves, seasons and history of their own. */

import type { Person, Seal } from '../protocol/person.ts';

export interface Roll {
  /** Who plays on this page. */
  readonly now: Person;
  /** Everybody, `now` among them. */
  readonly all: readonly Person[];
}

/** Why a file brings nobody back. */
export type UnreadPerson = 'not-json' | 'foreign' | 'game' | 'newer' | 'damaged' | 'unkept';

export interface People {
  /** Undefined where this device keeps nothing. */
  readonly roll: () => Promise<Roll | undefined>;
  /** False, here and below, when this device does not let us write. */
  readonly add: (name: string, seal: Seal) => Promise<boolean>;
  readonly change: (id: string, to: { readonly name: string; readonly seal: Seal }) => Promise<boolean>;
  /** From the next opening of the page on, `id` plays. */
  readonly sitDown: (id: string) => Promise<boolean>;
  /** Everything of one person as the text of a file; undefined where it cannot be read. */
  readonly exportText: (id: string) => Promise<string | undefined>;
  /** Brings the person of a file to this device, beside all who are there, and lets them play. */
  readonly importText: (text: string) => Promise<Person | UnreadPerson>;
  /** Throws away one person's games and everything they kept. */
  readonly remove: (id: string) => Promise<boolean>;
  /** Throws away everything this game has kept on this device. */
  readonly removeAll: () => Promise<boolean>;
}
