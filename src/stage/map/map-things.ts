import type Phaser from 'phaser';
import type { DealerId } from '../../protocol/month-event.ts';
import type { MapLayout } from './layout.ts';
import type { ShopFigure } from './shop-figure.ts';
import type { Traveller } from './traveller.ts';

/** What lies on the map and can be moved by a cue. */
export interface MapThings {
  readonly scene: Phaser.Scene;
  readonly traveller: Traveller;
  readonly layout: MapLayout | null;
  /** The light of the day, from 0 in the morning. */
  hour: number;
  readonly changeWeather: () => void;
  readonly figure: (id: DealerId) => ShopFigure | undefined;
  readonly coin: (at: number) => Phaser.GameObjects.Image | undefined;
}
