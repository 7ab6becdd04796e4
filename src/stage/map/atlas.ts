/** All that moves on the map in one texture, so that a frame is one batch: packed in rows, at the device's resolution. */
import type Phaser from 'phaser';
import { paint } from '../art.ts';

export interface Sprite {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The pen stands at the sprite's upper left corner. */
  readonly draw: (pen: CanvasRenderingContext2D) => void;
}

/** CSS pixels; a row is closed when it is full. */
const ROW = 620;
/** Neighbours must not bleed into each other. */
const SPACE = 2;

interface Packed {
  readonly sprite: Sprite;
  readonly x: number;
  readonly y: number;
}

export function pack(sprites: readonly Sprite[]): {
  readonly placed: readonly Packed[];
  readonly height: number;
} {
  let [x, y, tallest] = [0, 0, 0];
  const placed = sprites.map((sprite) => {
    if (x > 0 && x + sprite.width > ROW) [x, y, tallest] = [0, y + tallest + SPACE, 0];
    const at = { sprite, x, y };
    x += Math.ceil(sprite.width) + SPACE;
    tallest = Math.max(tallest, Math.ceil(sprite.height));
    return at;
  });
  return { placed, height: y + tallest };
}

export function paintAtlas(scene: Phaser.Scene, key: string, dpr: number, sprites: readonly Sprite[]): void {
  const { placed, height } = pack(sprites);
  const width = Math.max(ROW, ...sprites.map((sprite) => Math.ceil(sprite.width)));
  const texture = paint(scene, key, width, height, dpr, (pen) => {
    for (const { sprite, x, y } of placed) {
      pen.save();
      pen.translate(x, y);
      sprite.draw(pen);
      pen.restore();
    }
  });
  for (const { sprite, x, y } of placed)
    texture?.add(
      sprite.name,
      0,
      Math.round(x * dpr),
      Math.round(y * dpr),
      Math.ceil(sprite.width * dpr),
      Math.ceil(sprite.height * dpr),
    );
}
