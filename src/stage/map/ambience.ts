/** Small life for a while after something has happened: rain falls, smoke rises, what is due swings. Then the map rests. */
import type Phaser from 'phaser';
import { MAP_ATLAS } from './keys.ts';
import type { MapLayout } from './layout.ts';
import type { MapPicture } from './picture.ts';
import type { ShopFigure } from './shop-figure.ts';
import type { Sky } from './sky.ts';

/** Milliseconds; then nobody is watching the weather any more. */
const LASTS = 12_000;
const CHIMNEYS = [
  { x: -0.22, y: -0.1 },
  { x: 0.12, y: -0.16 },
] as const;
const PUFFS = 2;

export class Ambience {
  private readonly scene: Phaser.Scene;
  private readonly sky: Sky;
  private readonly puffs: readonly Phaser.GameObjects.Image[];
  private tweens: readonly Phaser.Tweens.Tween[] = [];
  private clock: Phaser.Time.TimerEvent | null = null;
  private scale = 1;

  constructor(scene: Phaser.Scene, sky: Sky, depth: number) {
    this.scene = scene;
    this.sky = sky;
    this.puffs = Array.from({ length: CHIMNEYS.length * PUFFS }, () =>
      scene.add.image(0, 0, '__DEFAULT').setDepth(depth).setAlpha(0),
    );
  }

  place(dpr: number): void {
    this.scale = 1 / dpr;
    for (const puff of this.puffs) puff.setTexture(MAP_ATLAS, 'puff').setScale(this.scale);
  }

  begin(
    layout: MapLayout,
    { shops }: MapPicture,
    figure: (id: string) => ShopFigure | undefined,
    onOver: () => void,
  ): void {
    this.end();
    this.sky.begin();
    const swings = shops.flatMap(({ id, mark }, at) => {
      const image = figure(id)?.mark;
      if (!image || (mark !== 'due' && mark !== 'overdue')) return [];
      image.setAngle(-7);
      return [
        this.scene.tweens.add({
          targets: image,
          angle: 7,
          duration: mark === 'due' ? 260 : 700,
          delay: at * 90,
          yoyo: true,
          repeat: -1,
          repeatDelay: mark === 'due' ? 0 : 200,
          ease: 'Sine.easeInOut',
        }),
      ];
    });
    this.tweens = [...swings, ...this.puffs.map((puff, at) => this.rise(puff, at, layout))];
    this.clock = this.scene.time.delayedCall(LASTS, () => {
      this.end();
      onOver();
    });
  }

  end(): void {
    this.clock?.remove(false);
    this.clock = null;
    for (const tween of this.tweens) {
      for (const target of tween.targets) if (isTurned(target)) target.setAngle(0);
      tween.destroy();
    }
    this.tweens = [];
    for (const puff of this.puffs) puff.setAlpha(0);
    this.sky.end();
  }

  private rise(puff: Phaser.GameObjects.Image, at: number, { town, shop }: MapLayout): Phaser.Tweens.Tween {
    const chimney = CHIMNEYS[at % CHIMNEYS.length] ?? CHIMNEYS[0];
    const x = town.x + chimney.x * town.width;
    const y = town.y + chimney.y * town.height;
    puff.setPosition(x, y).setAlpha(0);
    return this.scene.tweens.add({
      targets: puff,
      x: x + shop * 0.3,
      y: y - shop * 0.62,
      alpha: { values: [0, 0.9, 0.7, 0] },
      scale: { from: this.scale * 0.5, to: this.scale * 1.5 },
      duration: 2600,
      delay: at * 700,
      repeat: -1,
      repeatDelay: 200,
    });
  }
}

const isTurned = (target: unknown): target is Phaser.GameObjects.Image =>
  typeof target === 'object' && target !== null && 'setAngle' in target;
