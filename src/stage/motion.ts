/** Motion: tweens and pauses of a performance, as promises that can all be cut short together. */
import type Phaser from 'phaser';

type Tween = Omit<Phaser.Types.Tweens.TweenBuilderConfig, 'onComplete' | 'onStop'> & {
  readonly targets: object;
};

export class Motion {
  private readonly scene: Phaser.Scene;
  private readonly running = new Set<Phaser.Tweens.Tween>();
  private readonly pauses = new Set<Phaser.Time.TimerEvent>();

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  /** Resolves when the tween has run. Never resolves when cut: whoever waits belongs to a performance that is over. */
  to(config: Tween): Promise<void> {
    return new Promise((done) => {
      const tween = this.scene.tweens.add({
        ...config,
        onComplete: () => {
          this.running.delete(tween);
          done();
        },
      });
      this.running.add(tween);
    });
  }

  pause(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const event = this.scene.time.delayedCall(milliseconds, () => {
        this.pauses.delete(event);
        done();
      });
      this.pauses.add(event);
    });
  }

  cut(): void {
    for (const tween of this.running) tween.destroy();
    for (const event of this.pauses) event.remove(false);
    this.running.clear();
    this.pauses.clear();
  }
}
