/**
 * Idle life: breathing, blinking, a look about now and then. A tween or a timer each, set up once; between them the
 * frame does nothing of ours.
 */
import type Phaser from 'phaser';
import type { PatienceBand } from '../protocol/vocabulary.ts';
import type { DealerFigure } from './dealer-figure.ts';

/** How restless each posture is: seconds between looks about, and the length of a breath. */
const PACE: Readonly<Record<PatienceBand, { readonly look: number; readonly breath: number }>> = {
  settled: { look: 5200, breath: 2100 },
  fidgeting: { look: 3000, breath: 1600 },
  leaving: { look: 2000, breath: 1300 },
};
/** Where the eyes go, in drawing units; {0, 0} is back to the rep. */
const GLANCES = [
  { x: -7, y: 2 },
  { x: 0, y: 0 },
  { x: 8, y: 1 },
  { x: 0, y: 4 },
  { x: 0, y: 0 },
] as const;
/** An impatient dealer's eyes go to the clock on the wall, up on the left. */
const CLOCKWARDS = { x: -11, y: -6 } as const;
const BLINK = 120;

export class Life {
  private readonly scene: Phaser.Scene;
  private readonly figure: DealerFigure;
  private breathing: readonly Phaser.Tweens.Tween[] = [];
  private turning: readonly Phaser.Tweens.Tween[] = [];
  private habits: readonly Phaser.Time.TimerEvent[] = [];
  private opening: Phaser.Time.TimerEvent | null = null;
  private glance = 0;

  constructor(scene: Phaser.Scene, figure: DealerFigure) {
    this.scene = scene;
    this.figure = figure;
  }

  /** Starts afresh from a figure at rest. */
  begin(posture: PatienceBand): void {
    this.end();
    const { breath, look } = PACE[posture];
    const { figure } = this;
    const wave = { duration: breath, ease: 'Sine.easeInOut', yoyo: true, repeat: -1 } as const;
    const still = figure.body.scaleX;
    figure.body.scaleY = still;
    this.breathing = [
      this.scene.tweens.add({ targets: figure.body, scaleY: still * 1.007, ...wave }),
      this.scene.tweens.add({ targets: figure.neck, y: figure.neckHeight() - 3 * figure.unit(), ...wave }),
    ];
    this.habits = [this.every(3400, () => this.blink()), this.every(look, () => this.lookAbout(posture))];
  }

  end(): void {
    for (const tween of [...this.breathing, ...this.turning]) tween.destroy();
    for (const habit of this.habits) habit.remove(false);
    this.opening?.remove(false);
    this.breathing = [];
    this.turning = [];
    this.habits = [];
  }

  private every(delay: number, callback: () => void): Phaser.Time.TimerEvent {
    return this.scene.time.addEvent({ delay, loop: true, callback });
  }

  private blink(): void {
    this.figure.showFace('blink');
    this.opening = this.scene.time.delayedCall(BLINK, () => this.figure.showFace('still'));
  }

  private lookAbout(posture: PatienceBand): void {
    const next = GLANCES[this.glance % GLANCES.length] ?? GLANCES[1];
    const restless = posture !== 'settled' && this.glance % 2 === 0;
    this.glance += 1;
    const { x, y } = restless ? CLOCKWARDS : next;
    const { figure } = this;
    const home = figure.restingFace();
    const turn = { duration: 320, ease: 'Sine.easeInOut' } as const;
    this.turning = [
      this.scene.tweens.add({
        targets: figure.face,
        x: home.x + x * figure.unit(),
        y: home.y + y * figure.unit(),
        ...turn,
      }),
      this.scene.tweens.add({ targets: figure.neck, angle: x * 0.16, ...turn }),
    ];
  }
}
