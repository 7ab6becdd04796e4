/** The table and the papers on it: the statement, the excuses as slips, the written commitment with its seal. */
import type Phaser from 'phaser';
import type { Language } from '../content/bilingual.ts';
import type { Commitment } from '../protocol/event.ts';
import type { Excuse } from '../protocol/vocabulary.ts';
import { type Art, paint } from './art.ts';
import type { Layout } from './layout.ts';
import { drawPledge, drawSlip, drawStatement, PLEDGE_SHAPE, SLIP_SHAPE, STATEMENT_SHAPE } from './papers.ts';
import type { Picture, Slip, StatementPaper } from './picture.ts';
import type { Spot } from './spot.ts';

/** Papers lie on the table: seen from the rep's chair they are this much flatter than wide. */
export const LYING = 0.66;
const TILT = [-5, 4, -2, 6, -4] as const;

export class TableTop {
  readonly statement: Phaser.GameObjects.Image;
  readonly pledge: Phaser.GameObjects.Image;
  readonly sealMark: Phaser.GameObjects.Image;
  private readonly scene: Phaser.Scene;
  private readonly art: Art;
  private readonly slips = new Map<Excuse, Phaser.GameObjects.Image>();
  private readonly depth: number;
  private layout: Layout | null = null;
  private dpr = 1;
  private language: Language = 'zh';

  constructor(scene: Phaser.Scene, art: Art, depth: number) {
    this.scene = scene;
    this.art = art;
    this.depth = depth;
    this.statement = scene.add.image(0, 0, '__DEFAULT').setVisible(false).setDepth(depth).setAngle(-4);
    this.pledge = scene.add.image(0, 0, '__DEFAULT').setVisible(false).setDepth(depth).setAngle(3);
    this.sealMark = scene.add
      .image(0, 0, '__DEFAULT')
      .setVisible(false)
      .setDepth(depth + 1)
      .setAngle(-6);
  }

  place(layout: Layout, dpr: number, language: Language): void {
    this.layout = layout;
    this.dpr = dpr;
    this.language = language;
    const mark = this.art.get('seal-mark');
    const size = layout.pledge.width * 0.36;
    paint(this.scene, 'seal-mark', size, size, dpr, (pen) => {
      if (mark) pen.drawImage(mark, 0, 0, size, size);
    });
    const spot = this.sealSpot();
    this.sealMark
      .setTexture('seal-mark')
      .setScale(1 / dpr, LYING / dpr)
      .setPosition(spot.x, spot.y);
    for (const slip of this.slips.values()) slip.destroy();
    this.slips.clear();
  }

  sealSpot(): Spot {
    const { x, y, width } = this.pledgePlace();
    return { x: x + width * 0.3, y: y + (width / PLEDGE_SHAPE) * LYING * 0.26 };
  }

  pledgePlace(): Layout['pledge'] {
    return this.layout?.pledge ?? { x: 0, y: 0, width: 1 };
  }

  statementSpot(place: StatementPaper['place']): Spot {
    const { atHand, forward } = this.layout?.statement ?? { atHand: { x: 0, y: 0 }, forward: { x: 0, y: 0 } };
    return place === 'forward' ? forward : atHand;
  }

  showStatement(paper: StatementPaper | null): void {
    this.statement.setVisible(paper !== null);
    if (!paper || !this.layout) return;
    const { width } = this.layout.statement;
    paint(this.scene, 'statement', width, width / STATEMENT_SHAPE, this.dpr, (pen) =>
      drawStatement(pen, width, paper, this.language, this.art.get('statement')),
    );
    const spot = this.statementSpot(paper.place);
    this.statement
      .setTexture('statement')
      .setScale(1 / this.dpr, LYING / this.dpr)
      .setPosition(spot.x, spot.y);
  }

  showPledge(pledge: Commitment | null): void {
    this.pledge.setVisible(pledge !== null);
    this.sealMark.setVisible(pledge?.written ?? false);
    if (!pledge || !this.layout) return;
    const { x, y, width } = this.layout.pledge;
    paint(this.scene, 'pledge', width, width / PLEDGE_SHAPE, this.dpr, (pen) =>
      drawPledge(pen, width, pledge, this.language),
    );
    this.pledge
      .setTexture('pledge')
      .setScale(1 / this.dpr, LYING / this.dpr)
      .setPosition(x, y)
      .setAlpha(1);
  }

  /** The slip of an excuse, laid down where the next free place is if it is new. */
  slip(slip: Slip): Phaser.GameObjects.Image {
    const known = this.slips.get(slip.excuse);
    const image = known ?? this.scene.add.image(0, 0, '__DEFAULT').setDepth(this.depth);
    const width = (this.layout?.slips.width ?? 1) * (slip.standing === 'halved' ? 0.72 : 1);
    const key = `slip:${slip.excuse}`;
    paint(this.scene, key, width, width / SLIP_SHAPE, this.dpr, (pen) =>
      drawSlip(pen, width, slip, this.language),
    );
    if (!known) {
      const place = this.slips.size;
      this.slips.set(slip.excuse, image);
      const spot = this.slipSpot(place);
      image.setPosition(spot.x, spot.y).setAngle(TILT[place % TILT.length] ?? 0);
    }
    return image
      .setTexture(key)
      .setScale(1 / this.dpr, (LYING + 0.14) / this.dpr)
      .setAlpha(1);
  }

  findSlip(excuse: Excuse): Phaser.GameObjects.Image | undefined {
    return this.slips.get(excuse);
  }

  removeSlip(excuse: Excuse): void {
    this.slips.get(excuse)?.destroy();
    this.slips.delete(excuse);
  }

  private slipSpot(place: number): Spot {
    const { first, step } = this.layout?.slips ?? { first: { x: 0, y: 0 }, step: 0 };
    // A second row, nearer to the rep, when the first is full.
    const row = Math.floor(place / 3);
    return {
      x: first.x + (place % 3) * step + row * step * 0.45,
      y: first.y + row * step * 0.62 + (place % 2) * step * 0.06,
    };
  }

  rest(picture: Picture): void {
    this.showStatement(picture.statement);
    this.showPledge(picture.pledge);
    for (const excuse of [...this.slips.keys()])
      if (!picture.slips.some((slip) => slip.excuse === excuse)) this.removeSlip(excuse);
    for (const slip of picture.slips) this.slip(slip);
  }
}
