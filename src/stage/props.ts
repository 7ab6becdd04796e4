/** Small things that come and go: tea, telephone, abacus, the seal in the hand, the spouse, the handshake, the dust. */
import type Phaser from 'phaser';
import { type Art, paint } from './art.ts';
import { drawHandshake, HANDSHAKE_SHAPE } from './handshake.ts';
import { INK } from './ink.ts';
import type { Layout } from './layout.ts';
import type { Tea } from './picture.ts';
import type { Spot } from './spot.ts';

type Image = Phaser.GameObjects.Image;

/** Width to height of the drawings. */
const SHAPE = { teacup: 1, phone: 1, abacus: 1, 'seal-stamp': 200 / 260, spouse: 640 / 720 } as const;
type Prop = keyof typeof SHAPE;

export class Props {
  readonly cup: Image;
  readonly phone: Image;
  readonly stamp: Image;
  readonly spouse: Image;
  readonly handshake: Image;
  readonly dust: Phaser.GameObjects.Particles.ParticleEmitter;
  private readonly scene: Phaser.Scene;
  private readonly art: Art;
  private readonly abacus: Image;
  private layout: Layout | null = null;

  constructor(
    scene: Phaser.Scene,
    art: Art,
    depth: { readonly table: number; readonly spouse: number; readonly hand: number },
    countsByAbacus: boolean,
  ) {
    this.scene = scene;
    this.art = art;
    const image = (layer: number): Image =>
      scene.add.image(0, 0, '__DEFAULT').setDepth(layer).setVisible(false);
    this.cup = image(depth.table);
    this.phone = image(depth.table);
    this.abacus = image(depth.table).setVisible(countsByAbacus);
    this.spouse = image(depth.spouse).setOrigin(0.5, 0);
    this.stamp = image(depth.hand).setOrigin(0.5, 0.94);
    this.handshake = image(depth.hand);
    paint(scene, 'dust', 10, 10, 1, (pen) => {
      pen.fillStyle = INK.cinnabar;
      pen.beginPath();
      pen.arc(5, 5, 4, 0, Math.PI * 2);
      pen.fill();
    });
    this.dust = scene.add
      .particles(0, 0, 'dust', {
        emitting: false,
        lifespan: { min: 350, max: 700 },
        speed: { min: 40, max: 150 },
        angle: { min: 190, max: 350 },
        gravityY: 260,
        scale: { start: 0.55, end: 0 },
        alpha: { start: 0.8, end: 0 },
      })
      .setDepth(depth.hand);
  }

  place(layout: Layout, dpr: number): void {
    this.layout = layout;
    this.paintProp(this.cup, 'teacup', layout.cup.size, dpr);
    this.paintProp(this.phone, 'phone', layout.phone.size, dpr);
    this.paintProp(this.abacus, 'abacus', layout.abacus.size, dpr);
    this.paintProp(this.stamp, 'seal-stamp', layout.pledge.width * 0.42, dpr);
    this.paintProp(this.spouse, 'spouse', 640 * layout.figure.scale * 0.9, dpr);
    this.phone.setPosition(layout.phone.x, layout.phone.y);
    this.abacus.setPosition(layout.abacus.x, layout.abacus.y);
    const width = layout.pledge.width * 2.1;
    paint(this.scene, 'handshake', width, width / HANDSHAKE_SHAPE, dpr, (pen) => drawHandshake(pen, width));
    this.handshake.setTexture('handshake').setScale(1 / dpr);
  }

  private paintProp(image: Image, prop: Prop, width: number, dpr: number): void {
    const drawing = this.art.get(prop);
    const shape = drawing && drawing.height > 0 ? drawing.width / drawing.height : SHAPE[prop];
    paint(this.scene, prop, width, width / shape, dpr, (pen) => {
      if (drawing) pen.drawImage(drawing, 0, 0, width, width / shape);
    });
    image.setTexture(prop).setScale(1 / dpr);
  }

  cupSpot(tea: Exclude<Tea, 'none'>): Spot {
    return this.layout?.cup[tea] ?? { x: 0, y: 0 };
  }

  phoneSpot(): Spot {
    return this.layout?.phone ?? { x: 0, y: 0 };
  }

  rest(tea: Tea): void {
    this.cup
      .setVisible(tea !== 'none')
      .setAlpha(1)
      .setAngle(0);
    if (tea !== 'none') {
      const spot = this.cupSpot(tea);
      this.cup.setPosition(spot.x, spot.y);
    }
    const phone = this.phoneSpot();
    this.phone.setVisible(true).setPosition(phone.x, phone.y).setAngle(0);
    for (const image of [this.stamp, this.spouse, this.handshake]) image.setVisible(false);
  }
}
