/** The clock on the wall. It tells the meeting's time, so it moves with each exchange and not with the frames. */
import type Phaser from 'phaser';
import type { Minutes } from '../protocol/units.ts';
import { paint } from './art.ts';
import { INK } from './ink.ts';
import type { Layout } from './layout.ts';

const HALF_DAY = 720;

export class WallClock {
  /** Minutes since midnight, as the hands show them; a tween may move it. */
  private shown: Minutes = 0;
  private readonly scene: Phaser.Scene;
  private readonly dial: Phaser.GameObjects.Image;
  private readonly hours: Phaser.GameObjects.Image;
  private readonly minutes: Phaser.GameObjects.Image;

  constructor(scene: Phaser.Scene, depth: number) {
    this.scene = scene;
    this.dial = scene.add.image(0, 0, '__DEFAULT').setDepth(depth);
    this.hours = scene.add.image(0, 0, '__DEFAULT').setDepth(depth).setOrigin(0.5, 0.9);
    this.minutes = scene.add.image(0, 0, '__DEFAULT').setDepth(depth).setOrigin(0.5, 0.9);
  }

  get time(): Minutes {
    return this.shown;
  }

  set time(minutes: Minutes) {
    this.shown = minutes;
    this.minutes.setAngle((minutes % 60) * 6);
    this.hours.setAngle(((minutes % HALF_DAY) / HALF_DAY) * 360);
  }

  place(layout: Layout, dpr: number): void {
    const { x, y, radius } = layout.clock;
    paint(this.scene, 'clock:dial', radius * 2, radius * 2, dpr, (pen) => drawDial(pen, radius));
    this.paintHand('clock:hours', radius * 0.16, radius * 0.58, dpr);
    this.paintHand('clock:minutes', radius * 0.1, radius * 0.84, dpr);
    this.dial.setTexture('clock:dial');
    this.hours.setTexture('clock:hours');
    this.minutes.setTexture('clock:minutes');
    for (const part of [this.dial, this.hours, this.minutes]) part.setScale(1 / dpr).setPosition(x, y);
  }

  private paintHand(key: string, width: number, length: number, dpr: number): void {
    paint(this.scene, key, width, length, dpr, (pen) => {
      pen.fillStyle = INK.ink;
      pen.beginPath();
      pen.moveTo(width * 0.5, 0);
      pen.lineTo(width, length);
      pen.lineTo(0, length);
      pen.closePath();
      pen.fill();
    });
  }
}

function drawDial(pen: CanvasRenderingContext2D, radius: number): void {
  const rim = radius * 0.14;
  pen.translate(radius, radius);
  pen.lineWidth = Math.max(1.5, radius * 0.07);
  pen.strokeStyle = INK.ink;
  pen.fillStyle = INK.deepWood;
  pen.beginPath();
  pen.arc(0, 0, radius - pen.lineWidth, 0, Math.PI * 2);
  pen.fill();
  pen.stroke();
  pen.fillStyle = INK.paper;
  pen.beginPath();
  pen.arc(0, 0, radius - pen.lineWidth - rim, 0, Math.PI * 2);
  pen.fill();
  pen.fillStyle = INK.softInk;
  for (let hour = 0; hour < 12; hour += 1) {
    pen.rotate(Math.PI / 6);
    const long = hour % 3 === 2 ? 0.15 : 0.08;
    pen.fillRect(-radius * 0.025, -radius * 0.72, radius * 0.05, radius * long);
  }
}
