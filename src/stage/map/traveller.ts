/** The rep on the scooter: at a door, before the office, or on the way between. */
import type Phaser from 'phaser';
import type { Spot } from '../spot.ts';
import { MAP_ATLAS } from './keys.ts';
import { type MapLayout, stopAt } from './layout.ts';
import type { MapPlace } from './picture.ts';
import { route } from './roads.ts';

/** Milliseconds: the shortest and the longest way are told apart, and none makes anybody wait. */
const QUICKEST = 520;
const SLOWEST = 1300;
/** The wheels' place in the drawing. */
const WHEELS = { x: 0.5, y: 0.88 } as const;

export class Traveller {
  readonly image: Phaser.GameObjects.Image;
  private layout: MapLayout | null = null;
  private way: readonly Spot[] = [];
  /** Distance from the start to each point of the way. */
  private miles: readonly number[] = [];
  private gone = 0;
  private bump = 1;

  constructor(scene: Phaser.Scene, depth: number) {
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(WHEELS.x, WHEELS.y).setDepth(depth);
  }

  place(layout: MapLayout, dpr: number): void {
    this.layout = layout;
    this.bump = layout.shop * 0.02;
    this.image.setTexture(MAP_ATLAS, 'rider').setScale(1 / dpr);
  }

  rest(at: MapPlace): void {
    if (!this.layout) return;
    const { x, y } = stopAt(this.layout, at);
    this.image.setPosition(x, y).setAngle(0).setFlipX(false);
  }

  /** Sets out; returns how long the way takes. A tween moves `driven` from 0 to 1. */
  setOut(from: MapPlace, to: MapPlace): number {
    const { layout } = this;
    if (!layout) return 0;
    const footOf = (place: MapPlace): Spot | null =>
      layout.shops.find(({ id }) => id === place)?.foot ?? null;
    const road = route(layout.net, footOf(from), footOf(to));
    this.way = [stopAt(layout, from), ...road.slice(1, -1), stopAt(layout, to)];
    let far = 0;
    this.miles = this.way.map((spot, at) => {
      const last = this.way[at - 1];
      if (last) far += Math.hypot(spot.x - last.x, spot.y - last.y);
      return far;
    });
    return Math.min(SLOWEST, Math.max(QUICKEST, (far / layout.width) * 1900));
  }

  get driven(): number {
    return this.gone;
  }

  set driven(share: number) {
    this.gone = share;
    const length = this.miles.at(-1) ?? 0;
    const mile = share * length;
    const next = Math.max(
      1,
      this.miles.findIndex((at) => at >= mile),
    );
    const [from, to] = [this.way[next - 1], this.way[next]];
    if (!from || !to) return;
    const start = this.miles[next - 1] ?? 0;
    const piece = Math.max(0.001, (this.miles[next] ?? 0) - start);
    const part = Math.min(1, (mile - start) / piece);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const hop = Math.abs(Math.sin(mile * 0.16)) * this.bump;
    this.image.setPosition(from.x + dx * part, from.y + dy * part - hop);
    if (Math.abs(dx) > 0.2) this.image.setFlipX(dx < 0);
    const climb = Math.abs(dx) > Math.abs(dy) * 0.4 ? (dy / Math.max(1, Math.abs(dx))) * 14 : 0;
    this.image.setAngle((dx < 0 ? -1 : 1) * Math.max(-14, Math.min(14, climb)));
  }
}
