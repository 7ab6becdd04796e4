/**
 * What our frames cost: milliseconds of script from the beginning of a game step to the end of its drawing calls, for
 * the last frames. Written into a fixed array, so that measuring allocates nothing. Read by the benchmark and the tests.
 */
import type Phaser from 'phaser';

const KEPT = 600;

export class FrameLog {
  private readonly costs = new Float64Array(KEPT);
  private count = 0;
  private began = 0;

  constructor(events: Phaser.Events.EventEmitter) {
    events.on('prestep', () => {
      this.began = performance.now();
    });
    events.on('postrender', () => {
      this.costs[this.count % KEPT] = performance.now() - this.began;
      this.count += 1;
    });
  }

  /** Costs of the frames drawn since the last reading, at most the last 600. */
  read(): readonly number[] {
    const costs = [...this.costs.subarray(0, Math.min(this.count, KEPT))];
    this.count = 0;
    return costs;
  }
}
