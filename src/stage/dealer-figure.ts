/** The dealer: a body, a head that tilts at the neck, and a face composed of brows, eyes and mouth. */
import type Phaser from 'phaser';
import {
  EXPRESSIONS,
  type Expression,
  PATIENCE_BANDS,
  type PatienceBand,
  type TrustBand,
} from '../protocol/vocabulary.ts';
import { type Art, paint } from './art.ts';
import type { Layout } from './layout.ts';
import type { Presence } from './picture.ts';

const CANVAS = { width: 640, height: 720 } as const;
const NECK = 400;
const CELL = { width: 320, height: 280, left: 160, top: 110 } as const;
/** Between nose and mouth, from the top of a cell: above it brows and eyes, below it the mouth. */
const LIP_LINE = 168;

/** States of a face, in the order of their columns; the cell of the sheet that eyes and mouth are taken from. */
const STATES = ['still', 'blink', 'speak-a', 'speak-b'] as const;
type FaceState = (typeof STATES)[number];
const SHEET_CELL = { 'eyes-closed': 8, 'speak-a': 9, 'speak-b': 10 } as const;

/** Distance is trust: a warm dealer leans in, a cold one keeps back and turned aside. */
const STANCE: Readonly<
  Record<TrustBand, { readonly scale: number; readonly angle: number; readonly aside: number }>
> = {
  warm: { scale: 1.05, angle: 0, aside: 0 },
  polite: { scale: 1, angle: 0, aside: 0 },
  guarded: { scale: 0.96, angle: -0.8, aside: 0.012 },
  cold: { scale: 0.92, angle: -2, aside: 0.03 },
};

export class DealerFigure {
  /** Stands on its lower edge, so that leaning and breathing grow from the chair. */
  readonly root: Phaser.GameObjects.Container;
  readonly body: Phaser.GameObjects.Image;
  readonly neck: Phaser.GameObjects.Container;
  readonly face: Phaser.GameObjects.Image;
  private readonly scene: Phaser.Scene;
  private readonly head: Phaser.GameObjects.Image;
  private readonly dealerId: string;
  private readonly origins = new Map<
    string,
    { readonly x: number; readonly head: number; readonly foot: number }
  >();
  private expression: Expression = 'calm';
  private posture: PatienceBand = 'settled';
  private feet = { x: 0, y: 0, width: 0, scale: 1 };

  constructor(scene: Phaser.Scene, dealerId: string) {
    this.scene = scene;
    this.dealerId = dealerId;
    this.body = scene.add.image(0, 0, '__DEFAULT').setOrigin(0.5, 1);
    this.head = scene.add.image(0, 0, '__DEFAULT').setOrigin(0.5, 0);
    this.face = scene.add.image(0, 0, '__DEFAULT');
    this.neck = scene.add.container(0, 0, [this.head, this.face]);
    this.root = scene.add.container(0, 0, [this.body, this.neck]);
  }

  place(layout: Layout, dpr: number, art: Art): void {
    const { scale } = layout.figure;
    const width = CANVAS.width * scale;
    const height = CANVAS.height * scale;
    for (const band of PATIENCE_BANDS) this.paintPart(art, `body-${band}`, width, height, dpr);
    this.paintPart(art, 'head', width, height, dpr);
    this.paintFaces(art, scale, dpr);
    this.feet = { x: layout.figure.x, y: layout.figure.y + height, width: layout.width, scale };
    this.body.setScale(1 / dpr);
    this.showPosture(this.posture);
    const crown = this.origins.get('head');
    this.head
      .setTexture('figure:head')
      .setScale(1 / dpr)
      .setPosition(0, -NECK * scale);
    this.head.setOrigin(crown?.x ?? 0.5, crown?.head ?? 0);
    this.face.setTexture('figure:faces', `${this.expression}:still`).setScale(1 / dpr);
    this.lookAhead();
    this.neck.setPosition(0, this.neckHeight());
    this.root.setPosition(this.feet.x, this.feet.y);
  }

  /** Paints the opaque part of a drawing; its origin is set so that all parts still stack on one spot. */
  private paintPart(art: Art, part: string, width: number, height: number, dpr: number): void {
    const name = `dealers/${this.dealerId}/${part}`;
    const drawing = art.get(name);
    const { left, top, right, bottom } = art.extent(name);
    const [partWidth, partHeight] = [(right - left) * width, (bottom - top) * height];
    paint(this.scene, `figure:${part}`, partWidth, partHeight, dpr, (pen) => {
      if (drawing) pen.drawImage(drawing, -left * width, -top * height, width, height);
    });
    this.origins.set(part, {
      x: (0.5 - left) / (right - left),
      head: -top / (bottom - top),
      foot: (1 - top) / (bottom - top),
    });
  }

  /** One row an expression, one column a state, composed once so that a blink or a syllable is a change of frame. */
  private paintFaces(art: Art, scale: number, dpr: number): void {
    const drawing = art.get(`dealers/${this.dealerId}/features`);
    const width = Math.round(CELL.width * scale * dpr);
    const height = Math.round(CELL.height * scale * dpr);
    const lips = Math.round(LIP_LINE * scale * dpr);
    const sheet = document.createElement('canvas');
    sheet.width = width * 4;
    sheet.height = height * 3;
    if (drawing) sheet.getContext('2d')?.drawImage(drawing, 0, 0, sheet.width, sheet.height);
    const texture = paint(
      this.scene,
      'figure:faces',
      width * STATES.length,
      height * EXPRESSIONS.length,
      1,
      (pen) => {
        EXPRESSIONS.forEach((_, row) => {
          STATES.forEach((state, column) => {
            const eyes = state === 'blink' ? SHEET_CELL['eyes-closed'] : row;
            const mouth = state === 'speak-a' || state === 'speak-b' ? SHEET_CELL[state] : row;
            const copy = (cell: number, from: number, to: number): void =>
              pen.drawImage(
                sheet,
                (cell % 4) * width,
                Math.floor(cell / 4) * height + from,
                width,
                to - from,
                column * width,
                row * height + from,
                width,
                to - from,
              );
            copy(eyes, 0, lips);
            copy(mouth, lips, height);
          });
        });
      },
    );
    EXPRESSIONS.forEach((expression, row) => {
      STATES.forEach((state, column) => {
        texture?.add(`${expression}:${state}`, 0, column * width, row * height, width, height);
      });
    });
  }

  /** Where the neck sits when nothing moves. */
  neckHeight(): number {
    return (NECK - CANVAS.height) * this.feet.scale;
  }

  /** Middle of the features, from the neck, when the dealer looks at the rep. */
  restingFace(): { readonly x: number; readonly y: number } {
    const { scale } = this.feet;
    return {
      x: (CELL.left + CELL.width / 2 - CANVAS.width / 2) * scale,
      y: (CELL.top + CELL.height / 2 - NECK) * scale,
    };
  }

  private lookAhead(): void {
    const { x, y } = this.restingFace();
    this.face.setPosition(x, y);
  }

  /** What the light of the room falls on. */
  skin(): readonly Phaser.GameObjects.Image[] {
    return [this.body, this.head, this.face];
  }

  unit(): number {
    return this.feet.scale;
  }

  showFace(state: FaceState): void {
    this.face.setFrame(`${this.expression}:${state}`);
  }

  express(expression: Expression): void {
    this.expression = expression;
    this.showFace('still');
  }

  showPosture(posture: PatienceBand): void {
    this.posture = posture;
    const foot = this.origins.get(`body-${posture}`);
    this.body.setTexture(`figure:body-${posture}`).setOrigin(foot?.x ?? 0.5, foot?.foot ?? 1);
  }

  /** Where the root stands at a degree of trust. */
  stance(trust: TrustBand): {
    readonly x: number;
    readonly y: number;
    readonly scale: number;
    readonly angle: number;
  } {
    const { scale, angle, aside } = STANCE[trust];
    return { x: this.feet.x + aside * this.feet.width, y: this.feet.y, scale, angle };
  }

  /** Off to the side, where the door is. */
  doorway(): number {
    return this.feet.x + this.feet.width * 0.5 + CANVAS.width * this.feet.scale * 0.5;
  }

  rest(presence: Presence, posture: PatienceBand, expression: Expression, trust: TrustBand): void {
    const stance = this.stance(trust);
    this.showPosture(posture);
    this.express(expression);
    this.lookAhead();
    this.neck.setPosition(0, this.neckHeight()).setAngle(0);
    this.root
      .setPosition(stance.x, stance.y)
      .setScale(stance.scale)
      .setAngle(stance.angle)
      .setAlpha(1)
      .setVisible(presence === 'seated');
  }
}
