/** The places behind the first screen's doors: which there are, and what each is given. */

import type { Dealer } from '../../content/dealers.ts';
import type { MountMap, MountStage } from '../../ports/drawing.ts';
import type { Sound } from '../../ports/sound.ts';
import type { Seed } from '../../protocol/seed.ts';
import type { History } from '../../session/history.ts';
import type { Keep } from '../../session/keep.ts';

/** Each is fetched when somebody goes in. */
export const PLACES = ['course', 'gym', 'growth', 'drill', 'trainer'] as const;
export type PlaceName = (typeof PLACES)[number];

/** The ways out of a place; the game that it belongs to has them. */
export interface WaysOut {
  /** Back to the cards; meeting and season stay saved. */
  readonly toCards: () => void;
  /** Opens a dealer's file for a new meeting. */
  readonly visit: (dealer: Dealer, seed?: Seed) => Promise<void>;
  /** Into one of the places behind the doors. */
  readonly go: (place: PlaceName) => void;
}

export interface PlaceProps {
  readonly game: WaysOut;
  readonly sound: Sound;
  readonly mountStage: MountStage;
  readonly mountMap: MountMap;
  readonly keep: Keep;
  readonly history: History;
}
