import type Phaser from 'phaser';
import type { DealerFigure } from './dealer-figure.ts';
import type { Props } from './props.ts';
import type { RoomLight } from './room-light.ts';
import type { TableTop } from './table-top.ts';
import type { TugRope } from './tug-rope.ts';
import type { WallClock } from './wall-clock.ts';

/** What stands in the room and can be moved by a cue. */
export interface RoomThings {
  readonly scene: Phaser.Scene;
  readonly figure: DealerFigure;
  readonly table: TableTop;
  readonly rope: TugRope;
  readonly clock: WallClock;
  readonly light: RoomLight;
  readonly props: Props;
}
