/** The tug-of-war along the front of the table: the dealer's offer at one end, the rep's ask at the other, a knot between. */
import type Phaser from 'phaser';
import type { Language } from '../content/bilingual.ts';
import { formatYuan } from '../content/money.ts';
import { type Art, paint } from './art.ts';
import { BODY_FONT, INK } from './ink.ts';
import type { Layout } from './layout.ts';
import type { Rope } from './picture.ts';

const WORDS = {
  zh: { offer: '对方肯付', none: '对方没开口', ask: '你要', target: '目标' },
  en: { offer: 'Offered', none: 'No offer yet', ask: 'You ask', target: 'Target' },
} as const;
const KNOT_SHAPE = 90 / 110;

export class TugRope {
  readonly knot: Phaser.GameObjects.Image;
  /** Everything, so that the rope can shake as one. */
  readonly root: Phaser.GameObjects.Container;
  private readonly scene: Phaser.Scene;
  private readonly art: Art;
  private readonly strand: Phaser.GameObjects.Image;
  private readonly flag: Phaser.GameObjects.Image;
  private readonly offer: Phaser.GameObjects.Text;
  private readonly ask: Phaser.GameObjects.Text;
  private rope: Layout['rope'] = { left: 0, right: 1, y: 0, thickness: 1 };
  private language: Language = 'zh';

  constructor(scene: Phaser.Scene, art: Art, depth: number) {
    this.scene = scene;
    this.art = art;
    this.strand = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0.5);
    this.flag = scene.add.image(0, 0, '__DEFAULT').setOrigin(0.12, 1);
    this.knot = scene.add.image(0, 0, '__DEFAULT').setOrigin(0.5, 0.42);
    this.offer = tag(scene, INK.deepWood).setOrigin(0, 1);
    this.ask = tag(scene, INK.deepJade).setOrigin(1, 1);
    this.root = scene.add
      .container(0, 0, [this.flag, this.strand, this.knot, this.offer, this.ask])
      .setDepth(depth)
      .setVisible(false);
  }

  place(layout: Layout, dpr: number, language: Language): void {
    this.rope = layout.rope;
    this.language = language;
    const { left, right, y, thickness } = layout.rope;
    const strand = this.art.get('rope');
    const knot = this.art.get('rope-knot');
    paint(this.scene, 'rope', right - left, thickness, dpr, (pen) => {
      if (strand) pen.drawImage(strand, 0, 0, right - left, thickness);
    });
    const height = thickness * 1.9;
    paint(this.scene, 'rope-knot', height * KNOT_SHAPE, height, dpr, (pen) => {
      if (knot) pen.drawImage(knot, 0, 0, height * KNOT_SHAPE, height);
    });
    const pole = thickness * 1.7;
    paint(this.scene, 'rope-flag', pole, pole, dpr, (pen) => drawFlag(pen, pole));
    this.strand
      .setTexture('rope')
      .setScale(1 / dpr)
      .setPosition(left, y);
    this.knot
      .setTexture('rope-knot')
      .setScale(1 / dpr)
      .setY(y);
    this.flag
      .setTexture('rope-flag')
      .setScale(1 / dpr)
      .setY(y - thickness * 0.1);
    for (const text of [this.offer, this.ask]) {
      text
        .setResolution(dpr)
        .setFontSize(layout.text)
        .setPadding(layout.text * 0.5, layout.text * 0.22);
    }
    const above = y - thickness * 0.95;
    this.offer.setPosition(left, above);
    this.ask.setPosition(right, above);
  }

  /** Where a share of the ask lies along the rope. */
  along(share: number): number {
    const { left, right } = this.rope;
    return left + (right - left) * (0.06 + 0.88 * share);
  }

  /** Amounts and flag; the knot stays where it is. */
  label(rope: Rope): void {
    const words = WORDS[this.language];
    this.offer.setText(
      rope.offer === null ? words.none : `${words.offer} ${formatYuan(rope.offer, this.language)}`,
    );
    this.ask
      .setText(rope.ask === null ? '' : `${words.ask} ${formatYuan(rope.ask, this.language)}`)
      .setVisible(rope.ask !== null);
    this.flag.setX(this.along(rope.flag));
    this.root.setVisible(true);
  }

  rest(rope: Rope | null): void {
    this.root.setVisible(rope !== null).setPosition(0, 0);
    if (!rope) return;
    this.label(rope);
    this.knot.setX(this.along(rope.knot));
  }
}

function tag(scene: Phaser.Scene, colour: string): Phaser.GameObjects.Text {
  return scene.add.text(0, 0, '', {
    fontFamily: BODY_FONT,
    fontStyle: 'bold',
    color: INK.paper,
    backgroundColor: colour,
  });
}

/** A pennant on a pole, standing in the rope at the target. */
function drawFlag(pen: CanvasRenderingContext2D, size: number): void {
  pen.strokeStyle = INK.ink;
  pen.lineWidth = Math.max(1.5, size * 0.06);
  pen.lineJoin = 'round';
  pen.fillStyle = INK.cinnabar;
  pen.beginPath();
  pen.moveTo(size * 0.14, size * 0.08);
  pen.lineTo(size * 0.88, size * 0.26);
  pen.lineTo(size * 0.14, size * 0.48);
  pen.closePath();
  pen.fill();
  pen.stroke();
  pen.beginPath();
  pen.moveTo(size * 0.12, size * 0.04);
  pen.lineTo(size * 0.12, size);
  pen.stroke();
}
