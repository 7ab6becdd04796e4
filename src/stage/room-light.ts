/** The shop behind the dealer and the light in it: warmer as trust grows, cooler as it goes, dusk when a meeting fails. */
import type Phaser from 'phaser';
import type { Trade, TrustBand } from '../protocol/vocabulary.ts';
import { type Art, paint } from './art.ts';
import { asNumber, INK } from './ink.ts';
import type { Layout } from './layout.ts';

const ROOM = { width: 1600, height: 900 } as const;
const TABLE = { width: 1600, height: 320 } as const;
/** −1 cold – 1 warm. */
const WARMTH: Readonly<Record<TrustBand, number>> = { warm: 1, polite: 0.35, guarded: -0.45, cold: -1 };
/** What white becomes in the light of a lamp, of a plain day, and of a grey window. */
const LAMP = [255, 232, 198] as const;
const DAY = [255, 250, 242] as const;
const WINDOW = [172, 190, 212] as const;

/** Tints cost a frame nothing; a sheet of light over everything would be the dearest thing in it. */
interface Tinted {
  setTint(colour: number): unknown;
}

export class RoomLight {
  readonly dusk: Phaser.GameObjects.Rectangle;
  private readonly scene: Phaser.Scene;
  private readonly trade: Trade;
  private readonly room: Phaser.GameObjects.Image;
  private readonly table: Phaser.GameObjects.Image;
  private readonly lit: readonly Tinted[];
  private shown = 0;

  constructor(
    scene: Phaser.Scene,
    trade: Trade,
    depth: { readonly room: number; readonly table: number; readonly dusk: number },
    others: readonly Tinted[],
  ) {
    this.scene = scene;
    this.trade = trade;
    this.room = scene.add.image(0, 0, '__DEFAULT').setOrigin(0.5, 0).setDepth(depth.room);
    this.table = scene.add.image(0, 0, '__DEFAULT').setOrigin(0.5, 0).setDepth(depth.table);
    this.dusk = scene.add
      .rectangle(0, 0, 1, 1, asNumber(INK.night))
      .setOrigin(0, 0)
      .setDepth(depth.dusk)
      .setAlpha(0);
    this.lit = [this.room, this.table, ...others];
  }

  place(layout: Layout, dpr: number, art: Art): void {
    const { width, height, room, table } = layout;
    const backdrop = art.get(`rooms/${this.trade}`);
    // Only what is seen is rasterised: the middle of the drawing, down to the table.
    const wall = table.top + table.height * 0.12;
    paint(this.scene, 'room', width, wall, dpr, (pen) => {
      pen.fillStyle = INK.deepPaper;
      pen.fillRect(0, 0, width, wall);
      if (backdrop)
        pen.drawImage(
          backdrop,
          room.x - (ROOM.width * room.scale) / 2,
          room.y,
          ROOM.width * room.scale,
          ROOM.height * room.scale,
        );
      // The far wall steps back a little, so that the dealer stands out.
      pen.fillStyle = 'rgba(245, 234, 214, 0.2)';
      pen.fillRect(0, 0, width, wall);
      lampLight(pen, width, wall);
    });
    const wood = art.get('table');
    const scale = Math.max(width / TABLE.width, table.height / TABLE.height);
    paint(this.scene, 'table', width, table.height, dpr, (pen) => {
      if (wood)
        pen.drawImage(wood, (width - TABLE.width * scale) / 2, 0, TABLE.width * scale, TABLE.height * scale);
    });
    this.room
      .setTexture('room')
      .setScale(1 / dpr)
      .setPosition(width / 2, 0);
    this.table
      .setTexture('table')
      .setScale(1 / dpr)
      .setPosition(width / 2, table.top);
    this.dusk.setSize(width, height);
  }

  /** A tween may move it. */
  get warmth(): number {
    return this.shown;
  }

  set warmth(warmth: number) {
    this.shown = warmth;
    const far = warmth < 0 ? WINDOW : LAMP;
    const share = Math.abs(warmth);
    const channel = (index: 0 | 1 | 2): number => Math.round(DAY[index] + (far[index] - DAY[index]) * share);
    const tint = (channel(0) << 16) | (channel(1) << 8) | channel(2);
    for (const thing of this.lit) thing.setTint(tint);
  }

  warmthAt(trust: TrustBand): number {
    return WARMTH[trust];
  }

  rest(trust: TrustBand, dusk: number): void {
    this.warmth = WARMTH[trust];
    this.dusk.setAlpha(dusk);
  }
}

/** A lamp above the table; the corners of the shop stay in shade. Painted into the wall once. */
function lampLight(pen: CanvasRenderingContext2D, width: number, height: number): void {
  const reach = Math.hypot(width / 2, height);
  const lamp = pen.createRadialGradient(
    width / 2,
    height * 0.25,
    reach * 0.1,
    width / 2,
    height * 0.4,
    reach,
  );
  lamp.addColorStop(0, 'rgba(255, 240, 206, 0.5)');
  lamp.addColorStop(0.45, 'rgba(255, 226, 170, 0.1)');
  lamp.addColorStop(1, 'rgba(42, 28, 18, 0.42)');
  pen.fillStyle = lamp;
  pen.fillRect(0, 0, width, height);
}
