/** Sun, clouds and what comes down or blows: where they stand at a given hour, and how they move for a while. */
import type Phaser from 'phaser';
import type { Weather } from '../../content/weather.ts';
import { MAP_ATLAS } from './keys.ts';
import type { MapLayout } from './layout.ts';
import { between } from './pen.ts';

type Image = Phaser.GameObjects.Image;
type Emitter = Phaser.GameObjects.Particles.ParticleEmitter;
/** Weather in which something comes down or blows. */
type Falling = Extract<Weather, 'rain' | 'snow' | 'wind'>;

/** Clouds in the sky; frames by turns. */
const CLOUDS: Readonly<Record<Weather, readonly string[]>> = {
  sun: ['cloud-two'],
  cloud: ['cloud', 'cloud-two', 'cloud', 'cloud-two'],
  wind: ['cloud-two', 'gust', 'cloud', 'gust'],
  rain: ['rain-cloud', 'rain-cloud', 'rain-cloud', 'rain-cloud', 'rain-cloud'],
  snow: ['cloud', 'rain-cloud', 'cloud', 'cloud-two'],
};
const MOST = 5;
/**
 * Milliseconds. `ahead`: long enough for the first drop to have come all the way down; `step`: at most one drop falls in
 * each, and no rhythm of drops divides it.
 */
const BEFORE: Readonly<Record<Falling, { readonly ahead: number; readonly step: number }>> = {
  rain: { ahead: 900, step: 17 },
  snow: { ahead: 5600, step: 53 },
  wind: { ahead: 2600, step: 53 },
};

export class Sky {
  private readonly scene: Phaser.Scene;
  private readonly sun: Image;
  private readonly clouds: readonly Image[];
  private readonly depth: { readonly sky: number; readonly fall: number };
  /** Made when first wanted, then kept: each stands still, full of drops, until its weather comes again. */
  private readonly falls = new Map<Falling, Emitter>();
  private fall: Emitter | null = null;
  private layout: MapLayout | null = null;
  private scale = 1;
  private drifts: readonly Phaser.Tweens.Tween[] = [];

  constructor(scene: Phaser.Scene, depth: { readonly sky: number; readonly fall: number }) {
    this.scene = scene;
    this.depth = depth;
    this.sun = scene.add.image(0, 0, '__DEFAULT').setDepth(depth.sky);
    this.clouds = Array.from({ length: MOST }, () =>
      scene.add.image(0, 0, '__DEFAULT').setDepth(depth.sky + 0.1),
    );
  }

  place(layout: MapLayout, dpr: number): void {
    this.layout = layout;
    this.scale = 1 / dpr;
    this.sun.setTexture(MAP_ATLAS, 'sun').setScale(this.scale);
    for (const fall of this.falls.values()) fall.destroy();
    this.falls.clear();
    this.fall = null;
  }

  /** Does beforehand what a change to this weather would cost in the middle of the picture. */
  prepare(weather: Weather): void {
    this.fallOf(weather);
  }

  rest(weather: Weather, hour: number): void {
    this.end();
    this.hour = hour;
    this.sun.setVisible(weather !== 'rain' && weather !== 'snow');
    this.hangClouds(weather);
    const fall = this.fallOf(weather);
    if (fall === this.fall) return;
    this.fall?.setVisible(false);
    this.fall = fall?.setVisible(true) ?? null;
  }

  /** The sun's way, from the east on the right to the west on the left: north is up. */
  set hour(hour: number) {
    const { layout } = this;
    if (!layout) return;
    const { width, skyline } = layout;
    const high = Math.sin(Math.PI * (0.22 + hour * 0.62));
    this.sun.setPosition(
      width * (0.9 - Math.min(1, Math.max(0, hour)) * 0.8),
      skyline * (0.95 - high * 0.66),
    );
  }

  light(tint: number): void {
    for (const cloud of this.clouds) cloud.setTint(tint);
  }

  /** Clouds drift and rain falls until `end`. */
  begin(): void {
    const { layout } = this;
    if (!layout) return;
    this.fall?.resume();
    this.drifts = this.clouds
      .filter((cloud) => cloud.visible)
      .map((cloud, at) =>
        this.scene.tweens.add({ targets: cloud, x: `+=${8 + at * 5}`, duration: 9000, ease: 'Sine.easeOut' }),
      );
  }

  end(): void {
    for (const drift of this.drifts) drift.destroy();
    this.drifts = [];
    this.fall?.pause();
  }

  private hangClouds(weather: Weather): void {
    const { layout } = this;
    if (!layout) return;
    const frames = CLOUDS[weather];
    this.clouds.forEach((cloud, at) => {
      const frame = frames[at];
      cloud.setVisible(frame !== undefined);
      if (frame === undefined) return;
      const share = (at + between(0.25, 0.75, at * 11 + frames.length)) / frames.length;
      cloud
        .setTexture(MAP_ATLAS, frame)
        .setScale(this.scale)
        .setPosition(layout.width * share, layout.skyline * between(0.3, 0.56, at * 7 + 3));
    });
  }

  private fallOf(weather: Weather): Emitter | null {
    const { layout } = this;
    if (!layout || weather === 'sun' || weather === 'cloud') return null;
    const made = this.falls.get(weather) ?? this.pour(weather, layout);
    this.falls.set(weather, made);
    return made;
  }

  private pour(weather: Falling, layout: MapLayout): Emitter {
    const { width, height, skyline } = layout;
    const from = { x: { min: -width * 0.1, max: width * 1.15 }, y: skyline * 0.6 };
    const deep = height - skyline * 0.6;
    const shared = { ...from, frame: FALLING[weather], scale: this.scale };
    const config = {
      rain: {
        ...shared,
        // Not all from one line, or it falls in rows.
        y: { min: skyline * 0.3, max: skyline * 2.6 },
        lifespan: { min: 500, max: 900 },
        speedY: { min: deep * 1.05, max: deep * 1.2 },
        speedX: { min: -deep * 0.3, max: -deep * 0.26 },
        frequency: 12,
        rotate: 0,
        alpha: { start: 0.9, end: 0.6 },
      },
      snow: {
        ...shared,
        lifespan: 5600,
        speedY: { min: deep / 5.6, max: deep / 4.4 },
        speedX: { min: -14, max: 8 },
        frequency: 110,
        rotate: { min: 0, max: 60 },
      },
      wind: {
        ...shared,
        x: { min: -width * 0.3, max: width * 0.7 },
        y: { min: skyline, max: height * 0.8 },
        lifespan: 2600,
        speedX: { min: width * 0.16, max: width * 0.26 },
        speedY: { min: -6, max: 34 },
        frequency: 260,
        rotate: { start: 0, end: 300 },
        alpha: { values: [0, 1, 1, 0] },
      },
    }[weather];
    const fall = this.scene.add
      .particles(0, 0, MAP_ATLAS, config)
      .setDepth(this.depth.fall)
      .setVisible(false);
    // The day does not begin with the first drop: it has been raining, and stands still until somebody moves.
    const { ahead, step } = BEFORE[weather];
    fall.fastForward(ahead, step);
    fall.pause();
    return fall;
  }
}

const FALLING: Readonly<Record<Falling, string>> = { rain: 'raindrop', snow: 'flake', wind: 'leaf' };
