/**
 * The performer: plays cues one after another on the things of the room. Every cue may be cut at any moment, because
 * the room is set to the view afterwards in any case.
 */
import type { TrustBand } from '../protocol/vocabulary.ts';
import type { Cue } from './cue.ts';
import type { DealerFigure } from './dealer-figure.ts';
import { Motion } from './motion.ts';
import { PaperWork } from './paper-work.ts';
import type { Rope } from './picture.ts';
import type { RoomThings } from './room-things.ts';

const SYLLABLE = 105;

export class Performer {
  private readonly room: RoomThings;
  private readonly motion: Motion;
  private readonly paper: PaperWork;
  private take = 0;

  constructor(room: RoomThings) {
    this.room = room;
    this.motion = new Motion(room.scene);
    this.paper = new PaperWork(room, this.motion);
  }

  /** True when the cues ran to their end, false when they were cut. */
  async play(cues: readonly Cue[]): Promise<boolean> {
    this.cut();
    const take = this.take;
    for (const cue of cues) {
      await this.perform(cue);
      if (take !== this.take) return false;
    }
    return true;
  }

  /** Faces alone, without a movement: what is left of a performance when motion is unwelcome. */
  async playStill(cues: readonly Cue[]): Promise<boolean> {
    this.cut();
    const take = this.take;
    for (const cue of cues) {
      if (cue.kind !== 'express') continue;
      this.room.figure.express(cue.expression);
      await this.motion.pause(700);
      if (take !== this.take) return false;
    }
    return true;
  }

  cut(): void {
    this.take += 1;
    this.motion.cut();
  }

  private perform(cue: Cue): Promise<void> {
    const { figure, table } = this.room;
    switch (cue.kind) {
      case 'come-in':
        return this.comeIn();
      case 'express':
        return this.express(() => figure.express(cue.expression));
      case 'speak':
        return this.speak(cue.duration);
      case 'posture':
        return this.express(() => figure.showPosture(cue.posture));
      case 'nod':
        return this.motion.to({
          targets: figure.neck,
          y: `+=${14 * figure.unit()}`,
          duration: 150,
          yoyo: true,
          repeat: 1,
        });
      case 'shake-head':
        return this.shakeHead();
      case 'start-up':
        return this.startUp();
      case 'drum':
        return this.drum();
      case 'glance-at-clock':
        return this.glanceAtClock(figure);
      case 'lean':
        return this.lean(cue.to);
      case 'wait':
        return this.motion.pause(cue.duration);
      case 'push-statement':
        return this.paper.pushStatement(cue);
      case 'lay-slip':
        return this.paper.laySlip(cue);
      case 'tear-slip':
        return this.paper.tearSlip(cue);
      case 'halve-slip':
        return this.paper.changeSlip(cue.excuse, () =>
          table.slip({ excuse: cue.excuse, standing: 'halved', truth: null }),
        );
      case 'pin-slip':
        return this.paper.changeSlip(cue.excuse, () =>
          table.slip({ excuse: cue.excuse, standing: cue.by, truth: null }),
        );
      case 'check-slip':
        return this.paper.changeSlip(cue.excuse, () =>
          table.slip({ excuse: cue.excuse, standing: 'open', truth: cue.truth }),
        );
      case 'pull-rope':
        return this.pullRope(cue.from, cue.to);
      case 'pour-tea':
        return this.pourTea();
      case 'pick-up-phone':
        return this.pickUpPhone();
      case 'lay-pledge':
        return this.paper.layPledge(cue);
      case 'stamp-seal':
        return this.paper.stampSeal();
      case 'turn-clock':
        this.turnClock(cue.from, cue.to);
        return Promise.resolve();
      case 'spouse-steps-in':
        return this.spouseStepsIn();
      case 'shake-hands':
        return this.shakeHands();
      case 'dealer-leaves':
        return this.dealerLeaves();
      case 'dim-lights':
        return this.motion.to({ targets: this.room.light.dusk, alpha: 0.35, duration: 600 });
    }
  }

  private async comeIn(): Promise<void> {
    const { figure, light } = this.room;
    const { x, y } = figure.stance('polite');
    figure.root
      .setVisible(true)
      .setAlpha(0)
      .setPosition(x, y + 40 * figure.unit());
    void this.motion.to({ targets: light.dusk, alpha: 0, duration: 500 });
    await this.motion.to({ targets: figure.root, alpha: 1, y, duration: 450, ease: 'Cubic.easeOut' });
  }

  /** A change of face pops: the head gives a little, so that the eye is drawn to it. */
  private async express(change: () => void): Promise<void> {
    const { face } = this.room.figure;
    const scale = face.scaleX;
    change();
    face.scaleY = scale * 0.9;
    await this.motion.to({ targets: face, scaleY: scale, duration: 170, ease: 'Back.easeOut' });
  }

  private async speak(duration: number): Promise<void> {
    const { figure } = this.room;
    const { neck } = figure;
    const syllables = Math.max(2, Math.round(duration / SYLLABLE));
    void this.motion.to({
      targets: neck,
      angle: { from: 0, to: 1.6 },
      duration: duration / 4,
      ease: 'Sine.easeInOut',
      yoyo: true,
      repeat: 1,
    });
    for (let syllable = 0; syllable < syllables; syllable += 1) {
      figure.showFace(syllable % 3 === 1 ? 'speak-a' : syllable % 3 === 2 ? 'speak-b' : 'still');
      await this.motion.pause(SYLLABLE);
    }
    figure.showFace('still');
  }

  private async lean(trust: TrustBand): Promise<void> {
    const { figure, light } = this.room;
    const turn = { duration: 420, ease: 'Sine.easeInOut' } as const;
    void this.motion.to({ targets: light, warmth: light.warmthAt(trust), ...turn });
    await this.motion.to({ targets: figure.root, ...figure.stance(trust), ...turn });
  }

  private async shakeHead(): Promise<void> {
    const { figure } = this.room;
    const home = figure.restingFace();
    await this.motion.to({
      targets: figure.face,
      x: { from: home.x - 9 * figure.unit(), to: home.x + 9 * figure.unit() },
      duration: 130,
      ease: 'Sine.easeInOut',
      yoyo: true,
      repeat: 1,
    });
    figure.face.setX(home.x);
  }

  private async startUp(): Promise<void> {
    const { figure } = this.room;
    this.room.scene.cameras.main.shake(220, 0.006);
    await this.motion.to({
      targets: figure.root,
      y: `-=${26 * figure.unit()}`,
      scale: '+=0.03',
      duration: 110,
      ease: 'Cubic.easeOut',
      yoyo: true,
      hold: 120,
    });
  }

  private async drum(): Promise<void> {
    const { figure, props } = this.room;
    await this.motion.to({
      targets: [figure.body, props.cup, props.phone],
      y: `+=${3 * figure.unit()}`,
      duration: 70,
      yoyo: true,
      repeat: 3,
    });
  }

  private async glanceAtClock(figure: DealerFigure): Promise<void> {
    const home = figure.restingFace();
    const turn = { duration: 200, yoyo: true, hold: 450, ease: 'Sine.easeInOut' } as const;
    void this.motion.to({ targets: figure.neck, angle: -4, ...turn });
    await this.motion.to({
      targets: figure.face,
      x: home.x - 15 * figure.unit(),
      y: home.y - 7 * figure.unit(),
      ...turn,
    });
  }

  /** Both sides tug before the knot gives way. */
  private async pullRope(from: Rope | null, to: Rope): Promise<void> {
    const { rope } = this.room;
    rope.label(to);
    if (from === null) {
      rope.knot.setX(rope.along(to.knot));
      rope.root.setAlpha(0);
      await this.motion.to({ targets: rope.root, alpha: 1, duration: 220 });
      return;
    }
    await this.motion.to({ targets: rope.root, x: { from: -3, to: 3 }, duration: 50, yoyo: true, repeat: 2 });
    rope.root.setX(0);
    await this.motion.to({ targets: rope.knot, x: rope.along(to.knot), duration: 520, ease: 'Back.easeOut' });
  }

  private async pourTea(): Promise<void> {
    const { cup } = this.room.props;
    const { x, y } = this.room.props.cupSpot('own');
    const guest = this.room.props.cupSpot('offered');
    cup.setVisible(true).setAlpha(0).setPosition(x, y);
    await this.motion.to({ targets: cup, alpha: 1, duration: 200 });
    await this.motion.to({ targets: cup, x: guest.x, y: guest.y, duration: 520, ease: 'Sine.easeInOut' });
  }

  private async pickUpPhone(): Promise<void> {
    const { figure, props } = this.room;
    const home = props.phoneSpot();
    props.phone.setVisible(true);
    await this.motion.to({
      targets: props.phone,
      angle: { from: -7, to: 7 },
      duration: 60,
      yoyo: true,
      repeat: 3,
    });
    await this.motion.to({
      targets: props.phone,
      x: figure.root.x - 165 * figure.unit(),
      y: figure.root.y - 400 * figure.unit(),
      angle: 24,
      duration: 330,
      ease: 'Cubic.easeOut',
    });
    await this.motion.pause(600);
    await this.motion.to({ targets: props.phone, x: home.x, y: home.y, angle: 0, duration: 300 });
  }

  private turnClock(from: number, to: number): void {
    const { clock } = this.room;
    clock.time = from;
    void this.motion.to({ targets: clock, time: to, duration: 700, ease: 'Sine.easeInOut' });
  }

  private async spouseStepsIn(): Promise<void> {
    const { figure, props } = this.room;
    const { spouse } = props;
    const width = 640 * figure.unit() * 0.9;
    const y = figure.root.y - 690 * figure.unit();
    spouse
      .setVisible(true)
      .setAlpha(1)
      .setPosition(figure.doorway() + width, y);
    await this.motion.to({ targets: figure.neck, angle: 5, duration: 200 });
    await this.motion.to({
      targets: spouse,
      x: figure.root.x + width * 0.52,
      duration: 620,
      ease: 'Cubic.easeOut',
    });
    await this.motion.pause(700);
  }

  private async shakeHands(): Promise<void> {
    const { figure, props, table } = this.room;
    const { x } = figure.stance('polite');
    const y = table.statementSpot('forward').y - 24 * figure.unit();
    void this.motion.to({ targets: figure.root, scale: '+=0.04', duration: 300, ease: 'Sine.easeOut' });
    props.handshake
      .setVisible(true)
      .setAlpha(0)
      .setPosition(x, y + 50);
    await this.motion.to({ targets: props.handshake, alpha: 1, y, duration: 280, ease: 'Cubic.easeOut' });
    await this.motion.to({ targets: props.handshake, y: y - 9, duration: 130, yoyo: true, repeat: 2 });
    await this.motion.pause(900);
    await this.motion.to({ targets: props.handshake, alpha: 0, duration: 250 });
  }

  private async dealerLeaves(): Promise<void> {
    const { figure } = this.room;
    figure.showPosture('leaving');
    await this.motion.to({
      targets: figure.root,
      y: `-=${50 * figure.unit()}`,
      scale: '+=0.03',
      duration: 320,
      ease: 'Cubic.easeOut',
    });
    await this.motion.to({
      targets: figure.root,
      x: figure.doorway(),
      alpha: 0,
      duration: 700,
      ease: 'Cubic.easeIn',
    });
    figure.root.setVisible(false);
  }
}
