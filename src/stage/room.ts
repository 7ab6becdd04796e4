/**
 * The room. It has two verbs: `play` (pretty, may be cut) and `sync` (set everything to the view; idempotent, always
 * last). No rule of the game lives here.
 */
import type Phaser from 'phaser';
import type { Language } from '../content/bilingual.ts';
import type { DealerFile, MeetingView } from '../protocol/view.ts';
import type { Art } from './art.ts';
import type { Cue } from './cue.ts';
import { DealerFigure } from './dealer-figure.ts';
import { layoutFor } from './layout.ts';
import { Life } from './life.ts';
import { Performer } from './performer.ts';
import { pictureOf } from './picture.ts';
import { Props } from './props.ts';
import { RoomLight } from './room-light.ts';
import type { RoomThings } from './room-things.ts';
import { TableTop } from './table-top.ts';
import { TugRope } from './tug-rope.ts';
import { WallClock } from './wall-clock.ts';

/** From the back wall to the rep's eye. */
const DEPTH = { room: 0, clock: 1, spouse: 2, dealer: 3, table: 4, things: 5, rope: 8, hand: 10, dusk: 11 };

export interface Surroundings {
  readonly dealer: DealerFile;
  readonly art: Art;
  readonly language: Language;
  readonly reducedMotion: boolean;
  /** Told whenever the room begins or ends to move of its own accord. */
  readonly onPace: (pace: 'still' | 'idle' | 'playing') => void;
}

export class Room implements RoomThings {
  readonly scene: Phaser.Scene;
  readonly figure: DealerFigure;
  readonly table: TableTop;
  readonly rope: TugRope;
  readonly clock: WallClock;
  readonly light: RoomLight;
  readonly props: Props;
  private readonly around: Surroundings;
  private readonly life: Life;
  private readonly performer: Performer;
  private language: Language;
  private reducedMotion: boolean;
  private view: MeetingView;
  private size = { width: 1, height: 1, dpr: 1 };

  constructor(scene: Phaser.Scene, around: Surroundings, view: MeetingView) {
    const { art, dealer } = around;
    this.scene = scene;
    this.around = around;
    this.view = view;
    this.language = around.language;
    this.reducedMotion = around.reducedMotion;
    this.clock = new WallClock(scene, DEPTH.clock);
    const layers = { table: DEPTH.things, spouse: DEPTH.spouse, hand: DEPTH.hand };
    this.props = new Props(scene, art, layers, dealer.id === 'qian-ye');
    this.figure = new DealerFigure(scene, dealer.id);
    this.figure.root.setDepth(DEPTH.dealer);
    this.light = new RoomLight(scene, dealer.trade, DEPTH, this.figure.skin());
    this.table = new TableTop(scene, art, DEPTH.things);
    this.rope = new TugRope(scene, art, DEPTH.rope);
    this.life = new Life(scene, this.figure);
    this.performer = new Performer(this);
  }

  /** Fits the room into a host of `width`×`height` CSS pixels: drawings are rasterised anew, then all is set to the view. */
  place(width: number, height: number, dpr: number): void {
    this.size = { width, height, dpr };
    const { art } = this.around;
    const layout = layoutFor(width, height);
    this.performer.cut();
    this.life.end();
    this.light.place(layout, dpr, art);
    this.clock.place(layout, dpr);
    this.props.place(layout, dpr);
    this.figure.place(layout, dpr, art);
    this.table.place(layout, dpr, this.language);
    this.rope.place(layout, dpr, this.language);
    this.sync(this.view);
  }

  async play(cues: readonly Cue[], before: MeetingView, view: MeetingView): Promise<void> {
    this.settle(before);
    this.view = view;
    this.around.onPace('playing');
    const whole = this.reducedMotion ? this.performer.playStill(cues) : this.performer.play(cues);
    if (await whole) this.sync(view);
  }

  sync(view: MeetingView): void {
    this.view = view;
    this.settle(view);
    if (this.reducedMotion || pictureOf(view).dealer !== 'seated') {
      this.around.onPace('still');
      return;
    }
    this.life.begin(view.mood.patience);
    this.around.onPace('idle');
  }

  private settle(view: MeetingView): void {
    const picture = pictureOf(view);
    this.performer.cut();
    this.life.end();
    this.figure.rest(picture.dealer, picture.posture, picture.expression, picture.trust);
    this.light.rest(picture.trust, picture.dusk);
    this.props.rest(picture.tea);
    this.table.rest(picture);
    this.rope.rest(picture.rope);
    this.clock.time = picture.clock;
  }

  setReducedMotion(on: boolean): void {
    this.reducedMotion = on;
    this.sync(this.view);
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.place(this.size.width, this.size.height, this.size.dpr);
  }

  destroy(): void {
    this.performer.cut();
    this.life.end();
    this.scene.tweens.killAll();
    this.scene.time.removeAllEvents();
    this.scene.children.removeAll(true);
  }
}
