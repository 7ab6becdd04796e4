/** One shop on the map: walls, board, the mark beside the door, our crate, the lamp at dusk. */
import type Phaser from 'phaser';
import { MAP_ATLAS } from './keys.ts';
import { type MapLayout, SHOP, type ShopPlace } from './layout.ts';
import type { Mark, Shop } from './picture.ts';

type Image = Phaser.GameObjects.Image;

export class ShopFigure {
  readonly mark: Image;
  readonly crate: Image;
  readonly glow: Image;
  readonly walls: Image;
  private readonly board: Image;
  private readonly shop: Shop;
  /** What the mark and the crate come to rest at. */
  private scale = 1;

  constructor(scene: Phaser.Scene, shop: Shop) {
    this.shop = shop;
    const image = (): Image => scene.add.image(0, 0, '__DEFAULT');
    this.walls = image().setOrigin(0.5, SHOP.ground / SHOP.height);
    this.glow = image().setAlpha(0);
    this.board = image();
    this.crate = image().setOrigin(0.5, 0.95).setVisible(false);
    // Hung up, so that it swings and drops in about its upper edge or its foot.
    this.mark = image().setOrigin(0.5, 0.95);
  }

  /** `above`: where what has to be read stands, over rain and scooter. */
  place(layout: MapLayout, place: ShopPlace, dpr: number, depth: number, above: number): void {
    const { foot } = place;
    const { shop, sign, mark } = layout;
    this.scale = 1 / dpr;
    const frames: readonly (readonly [Image, string])[] = [
      [this.walls, `shop-${this.shop.trade}`],
      [this.glow, 'glow'],
      [this.board, `sign-${this.shop.id}`],
      [this.crate, 'mark-effort'],
    ];
    for (const [image, frame] of frames) image.setTexture(MAP_ATLAS, frame).setScale(this.scale);
    this.walls.setPosition(foot.x, foot.y).setDepth(depth);
    this.glow.setPosition(foot.x, foot.y - shop * 0.16).setDepth(depth + 0.1);
    // On whole pixels, or the letters blur.
    const snap = (value: number): number => Math.round(value * dpr) / dpr;
    const top = foot.y - (shop * (SHOP.ground - SHOP.sign)) / SHOP.width - sign.height;
    this.board
      .setOrigin(0, 0)
      .setPosition(snap(foot.x - this.board.displayWidth / 2), snap(top))
      .setDepth(above);
    this.crate.setPosition(foot.x - shop * 0.44, foot.y + shop * 0.03).setDepth(depth + 0.2);
    this.mark.setPosition(foot.x + shop * 0.46, foot.y + mark * 0.06).setDepth(above + 0.1);
  }

  rest({ mark, effort }: Shop): void {
    this.show(mark);
    this.crate.setVisible(effort).setScale(this.scale).setAlpha(1);
  }

  show(mark: Mark): void {
    this.mark.setTexture(MAP_ATLAS, `mark-${mark}`).setScale(this.scale).setAngle(0).setAlpha(1);
  }

  stillScale(): number {
    return this.scale;
  }

  light(tint: number, lamps: number): void {
    this.walls.setTint(tint);
    this.crate.setTint(tint);
    this.glow.setAlpha(lamps);
  }
}
