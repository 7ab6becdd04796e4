/** Paper work: what is done with statement, slips, pledge and seal on the table. */
import type { Cue } from './cue.ts';
import type { Motion } from './motion.ts';
import type { RoomThings } from './room-things.ts';
import { LYING } from './table-top.ts';

export class PaperWork {
  private readonly room: RoomThings;
  private readonly motion: Motion;

  constructor(room: RoomThings, motion: Motion) {
    this.room = room;
    this.motion = motion;
  }

  async pushStatement({ statement }: Extract<Cue, { kind: 'push-statement' }>): Promise<void> {
    const { table } = this.room;
    table.showStatement({ ...statement, place: 'at-hand' });
    const { x, y } = table.statementSpot('forward');
    await this.motion.to({ targets: table.statement, x, y, duration: 420, ease: 'Cubic.easeOut' });
  }

  async laySlip({ slip }: Extract<Cue, { kind: 'lay-slip' }>): Promise<void> {
    const image = this.room.table.slip(slip);
    const { y, scaleX, scaleY } = image;
    image
      .setAlpha(0)
      .setScale(scaleX * 1.5, scaleY * 1.5)
      .setY(y - 60 * this.room.figure.unit());
    await this.motion.to({
      targets: image,
      alpha: 1,
      y,
      scaleX,
      scaleY,
      duration: 260,
      ease: 'Cubic.easeIn',
    });
  }

  async tearSlip({ excuse }: Extract<Cue, { kind: 'tear-slip' }>): Promise<void> {
    const { table } = this.room;
    const left = table.findSlip(excuse);
    if (!left) return;
    const right = this.room.scene.add
      .image(left.x, left.y, left.texture.key)
      .setDepth(left.depth)
      .setAngle(left.angle);
    right.setScale(left.scaleX, left.scaleY);
    const { width, height } = left;
    left.setCrop(0, 0, width / 2, height);
    right.setCrop(width / 2, 0, width / 2, height);
    const drift = 26 * this.room.figure.unit();
    const fall = { alpha: 0, y: `+=${drift * 1.6}`, duration: 480, ease: 'Quad.easeIn' } as const;
    void this.motion.to({ targets: left, x: `-=${drift}`, angle: '-=28', ...fall });
    await this.motion.to({ targets: right, x: `+=${drift}`, angle: '+=28', ...fall });
    right.destroy();
    table.removeSlip(excuse);
  }

  async changeSlip(_excuse: string, change: () => { scaleX: number; scaleY: number }): Promise<void> {
    const image = change();
    const { scaleX, scaleY } = image;
    await this.motion.to({
      targets: image,
      scaleX: { from: scaleX * 1.25, to: scaleX },
      scaleY: { from: scaleY * 1.25, to: scaleY },
      duration: 240,
      ease: 'Back.easeOut',
    });
  }

  async layPledge({ pledge }: Extract<Cue, { kind: 'lay-pledge' }>): Promise<void> {
    const { table } = this.room;
    const fresh = !table.pledge.visible;
    table.showPledge(pledge);
    if (!fresh) return;
    const { y } = table.pledge;
    table.pledge.setAlpha(0).setY(y + 40);
    await this.motion.to({ targets: table.pledge, alpha: 1, y, duration: 320, ease: 'Cubic.easeOut' });
  }

  /** The seal comes down: aim, drop, thump, dust, lift. */
  async stampSeal(): Promise<void> {
    const { table, props, scene } = this.room;
    const spot = table.sealSpot();
    const height = 210 * this.room.figure.unit();
    props.stamp
      .setVisible(true)
      .setAlpha(0)
      .setPosition(spot.x, spot.y - height);
    await this.motion.to({ targets: props.stamp, alpha: 1, duration: 160 });
    await this.motion.to({ targets: props.stamp, y: spot.y, duration: 170, ease: 'Quart.easeIn' });
    table.sealMark.setVisible(true);
    scene.cameras.main.shake(180, 0.009);
    props.dust.explode(16, spot.x, spot.y);
    await this.motion.pause(260);
    await this.motion.to({
      targets: props.stamp,
      y: spot.y - height,
      alpha: 0,
      duration: 320,
      ease: 'Cubic.easeOut',
    });
    props.stamp.setVisible(false);
    await this.motion.to({
      targets: table.sealMark,
      scaleX: `*=1.12`,
      scaleY: `*=${1 + LYING * 0.18}`,
      duration: 120,
      yoyo: true,
    });
  }
}
