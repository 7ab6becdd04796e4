/** The performer of the map: plays cues one after another. Every cue may be cut, the map is set to the view afterwards. */
import { Motion } from '../motion.ts';
import type { MapCue } from './cue.ts';
import { stopAt } from './layout.ts';
import type { MapThings } from './map-things.ts';
import type { Mark } from './picture.ts';
import type { ShopFigure } from './shop-figure.ts';

/** Milliseconds. */
const DUSK = 420;
const DAWN = 480;
const NIGHT = 1.4;

export class MapPerformer {
  private readonly map: MapThings;
  private readonly motion: Motion;
  private take = 0;

  constructor(map: MapThings) {
    this.map = map;
    this.motion = new Motion(map.scene);
  }

  /** True when the cues ran to their end, false when they were cut. */
  async play(cues: readonly MapCue[]): Promise<boolean> {
    this.cut();
    const take = this.take;
    for (const cue of cues.filter(isLong)) {
      await this.perform(cue);
      if (take !== this.take) return false;
    }
    // What changes at the shops changes everywhere at once.
    await Promise.all(cues.filter((cue) => !isLong(cue)).map((cue, at) => this.perform(cue, at)));
    return take === this.take;
  }

  cut(): void {
    this.take += 1;
    this.motion.cut();
  }

  private perform(cue: MapCue, at = 0): Promise<void> {
    const { map } = this;
    switch (cue.kind) {
      case 'pass-time':
        void this.light(cue.from, cue.to, 900);
        return Promise.resolve();
      case 'drive': {
        const duration = map.traveller.setOut(cue.from, cue.to);
        map.traveller.driven = 0;
        return this.motion.to({ targets: map.traveller, driven: 1, duration, ease: 'Sine.easeInOut' });
      }
      case 'nightfall':
        return this.light(cue.from, NIGHT, DUSK);
      case 'daybreak':
        map.changeWeather();
        map.hour = NIGHT;
        return this.light(-0.4, 0, DAWN);
      case 'mark':
        return this.change(map.figure(cue.dealer), cue.mark);
      case 'set-down':
        return this.setDown(map.figure(cue.dealer));
      case 'money':
        return this.payIn(cue.dealer, at);
    }
  }

  private light(from: number, to: number, duration: number): Promise<void> {
    const { map } = this;
    map.hour = from;
    return this.motion.to({ targets: map, hour: to, duration, ease: 'Sine.easeInOut' });
  }

  /** The old mark shrinks away, the new one is set with a bump. */
  private async change(figure: ShopFigure | undefined, mark: Mark): Promise<void> {
    if (!figure) return;
    await this.motion.to({ targets: figure.mark, scale: 0, duration: 120, ease: 'Quad.easeIn' });
    figure.show(mark);
    const scale = figure.stillScale();
    figure.mark.setScale(scale * 1.7);
    await this.motion.to({ targets: figure.mark, scale, duration: 300, ease: 'Bounce.easeOut' });
  }

  private setDown(figure: ShopFigure | undefined): Promise<void> {
    if (!figure) return Promise.resolve();
    const { y } = figure.crate;
    figure.crate.setVisible(true).setY(y - 26);
    return this.motion.to({ targets: figure.crate, y, duration: 380, ease: 'Bounce.easeOut' });
  }

  private async payIn(dealer: string, at: number): Promise<void> {
    const { map } = this;
    const { layout } = map;
    const coin = map.coin(at);
    if (!layout || !coin) return;
    const from = stopAt(layout, dealer);
    const to = stopAt(layout, null);
    coin.setPosition(from.x, from.y - layout.shop * 0.5).setVisible(true);
    await this.motion.to({
      targets: coin,
      y: coin.y - layout.shop * 0.4,
      duration: 240,
      ease: 'Back.easeOut',
    });
    await this.motion.to({
      targets: coin,
      x: to.x,
      y: to.y - layout.shop * 0.2,
      duration: 560,
      ease: 'Sine.easeInOut',
    });
    coin.setVisible(false);
  }
}

const isLong = ({ kind }: MapCue): boolean => kind !== 'mark' && kind !== 'set-down' && kind !== 'money';
