/** The shop behind the dealer and the light in it: warmer as trust grows, cooler as it goes, dusk when a meeting fails. */
import type Phaser from 'phaser';
import type { Trade, TrustBand } from '../protocol/vocabulary.ts';
import { type Art, paint } from './art.ts';
import { asNumber, INK } from './ink.ts';
import type { Layout } from './layout.ts';

const ROOM = { width: 1600, height: 900 } as const;
const TABLE = { width: 1600, height: 320 } as const;
/** Light needs no detail: painted small and stretched. */
const BLUR = 192;

const LIGHT: Readonly<Record<TrustBand, { readonly warm: number; readonly cool: number }>> = {
  warm: { warm: 0.85, cool: 0 },
  polite: { warm: 0.4, cool: 0 },
  guarded: { warm: 0, cool: 0.35 },
  cold: { warm: 0, cool: 0.85 },
};

export class RoomLight {
  readonly warm: Phaser.GameObjects.Image;
  readonly cool: Phaser.GameObjects.Image;
  readonly dusk: Phaser.GameObjects.Rectangle;
  private readonly scene: Phaser.Scene;
  private readonly trade: Trade;
  private readonly room: Phaser.GameObjects.Image;
  private readonly table: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene, trade: Trade, depth: { room: number; table: number; light: number; dusk: number }) {
    this.scene = scene;
    this.trade = trade;
    this.room = scene.add.image(0, 0, '__DEFAULT').setOrigin(0.5, 0).setDepth(depth.room);
    this.table = scene.add.image(0, 0, '__DEFAULT').setOrigin(0.5, 0).setDepth(depth.table);
    this.warm = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth.light).setAlpha(0);
    this.cool = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth.light).setAlpha(0);
    this.dusk = scene.add.rectangle(0, 0, 1, 1, asNumber(INK.night)).setOrigin(0, 0).setDepth(depth.dusk).setAlpha(0);
  }

  place(layout: Layout, dpr: number, art: Art): void {
    const { width, height, room, table } = layout;
    const backdrop = art.get(`rooms/${this.trade}`);
    // The visible part alone is rasterised: the middle of the drawing, as wide as the host.
    paint(this.scene, 'room', width, height, dpr, (pen) => {
      pen.fillStyle = INK.deepPaper;
      pen.fillRect(0, 0, width, height);
      if (backdrop)
        pen.drawImage(backdrop, room.x - (ROOM.width * room.scale) / 2, room.y, ROOM.width * room.scale, ROOM.height * room.scale);
      // The far wall steps back a little, so that the dealer stands out.
      pen.fillStyle = 'rgba(245, 234, 214, 0.22)';
      pen.fillRect(0, 0, width, height);
    });
    const wood = art.get('table');
    const scale = Math.max(width / TABLE.width, table.height / TABLE.height);
    paint(this.scene, 'table', width, table.height, dpr, (pen) => {
      if (wood) pen.drawImage(wood, (width - TABLE.width * scale) / 2, 0, TABLE.width * scale, TABLE.height * scale);
    });
    paint(this.scene, 'light:warm', BLUR, BLUR, 1, (pen) => drawWarmth(pen));
    paint(this.scene, 'light:cool', BLUR, BLUR, 1, (pen) => drawChill(pen));
    this.room.setTexture('room').setScale(1 / dpr).setPosition(width / 2, 0);
    this.table.setTexture('table').setScale(1 / dpr).setPosition(width / 2, table.top);
    this.warm.setTexture('light:warm').setDisplaySize(width, height);
    this.cool.setTexture('light:cool').setDisplaySize(width, height);
    this.dusk.setSize(width, height);
  }

  /** How strong each light is at a degree of trust. */
  strength(trust: TrustBand): { readonly warm: number; readonly cool: number } {
    return LIGHT[trust];
  }

  rest(trust: TrustBand, dusk: number): void {
    const light = this.strength(trust);
    this.warm.setAlpha(light.warm);
    this.cool.setAlpha(light.cool);
    this.dusk.setAlpha(dusk);
  }
}

/** A lamp above the table. */
function drawWarmth(pen: CanvasRenderingContext2D): void {
  const lamp = pen.createRadialGradient(BLUR * 0.5, BLUR * 0.2, 0, BLUR * 0.5, BLUR * 0.35, BLUR * 0.75);
  lamp.addColorStop(0, 'rgba(255, 214, 140, 0.5)');
  lamp.addColorStop(0.5, 'rgba(240, 170, 80, 0.16)');
  lamp.addColorStop(1, 'rgba(120, 60, 20, 0.22)');
  pen.fillStyle = lamp;
  pen.fillRect(0, 0, BLUR, BLUR);
}

/** A grey window, dark in the corners. */
function drawChill(pen: CanvasRenderingContext2D): void {
  const window = pen.createRadialGradient(BLUR * 0.5, BLUR * 0.4, BLUR * 0.1, BLUR * 0.5, BLUR * 0.5, BLUR * 0.8);
  window.addColorStop(0, 'rgba(90, 120, 150, 0.22)');
  window.addColorStop(1, 'rgba(24, 40, 60, 0.62)');
  pen.fillStyle = window;
  pen.fillRect(0, 0, BLUR, BLUR);
}
