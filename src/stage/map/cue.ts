/** Cues: what the map can play. The director writes them, the performer plays them in order. */
import type { DealerId } from '../../protocol/month-event.ts';
import type { MapPlace, Mark } from './picture.ts';

export type MapCue =
  /** Along the roads. */
  | { readonly kind: 'drive'; readonly from: MapPlace; readonly to: MapPlace }
  /** The light goes on with the clock; nothing waits for it. */
  | { readonly kind: 'pass-time'; readonly from: number; readonly to: number }
  | { readonly kind: 'nightfall'; readonly from: number }
  | { readonly kind: 'daybreak' }
  /** The mark at a shop gives way to another. */
  | { readonly kind: 'mark'; readonly dealer: DealerId; readonly mark: Mark }
  /** Our crate is set down before the shop. */
  | { readonly kind: 'set-down'; readonly dealer: DealerId }
  /** Money known to have come: a coin goes to the office. */
  | { readonly kind: 'money'; readonly dealer: DealerId };
