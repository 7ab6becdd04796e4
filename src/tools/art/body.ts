/** Bodies behind the table, without a head, in three postures: settled, fidgeting, leaving. The table hides what lies
 * below about y = 535, so hands rest just above it. */
import { shoulders, torso } from './clothes.ts';
import { ellipse, GOLD, group, limb, mirrored, n, PAPER, path, rect } from './ink.ts';
import type { Sitter } from './people.ts';
import { thing } from './things.ts';

export const POSTURES = ['settled', 'fidgeting', 'leaving'] as const;
export type Posture = (typeof POSTURES)[number];

export function body(person: Sitter, posture: Posture): string {
  // Shoulders close up under the chin: necks are short behind a counter.
  return group(seated(person, posture), 'translate(0 -24)');
}

function seated(person: Sitter, posture: Posture): string {
  const trunk = torso(person);
  switch (posture) {
    case 'settled':
      return (
        trunk +
        arm(person, 'M{s} 470Q{e} 520 {f} 536L262 524', 252, 520, -8) +
        mirroredArm(person, 'M{s} 470Q{e} 520 {f} 536L262 524', 252, 520, -8) +
        thing(person, 320, 512)
      );
    case 'fidgeting':
      return (
        group(trunk, 'rotate(2 320 700)') +
        mirroredArm(person, 'M{s} 474Q{e} 528 {f} 540L240 530', 228, 527, -4) +
        path('M392 494l-3 -15M410 492l1 -16M428 494l6 -14', { width: 4 }) +
        arm(person, 'M{s} 474Q{e} 560 {f} 560L262 470', 262, 460, -64) +
        watch(person)
      );
    case 'leaving':
      return group(trunk, 'rotate(-4 320 700) translate(0 -6)') + crossed(person);
  }
}

/** Under an apron or a vest the arms wear the shirt. */
function sleeve({ clothes, cloth, under }: Sitter): string {
  return clothes === 'apron' || clothes === 'vest' ? under : cloth;
}

function arm(person: Sitter, d: string, handX: number, handY: number, turn: number): string {
  const s = shoulders(person);
  const course = d
    .replace('{s}', n(320 - s + 26))
    .replace('{e}', n(320 - s - 34))
    .replace('{f}', n(320 - s + 8));
  const bare = person.clothes === 'rolled';
  return (
    limb(course, 66 * (0.7 + person.bulk * 0.3), sleeve(person)) +
    (bare ? forearm(course, person) : '') +
    hand(person, handX, handY, turn)
  );
}

function mirroredArm(person: Sitter, d: string, handX: number, handY: number, turn: number): string {
  return mirrored(arm(person, d, handX, handY, turn));
}

/** Sleeves rolled up: from the elbow on it is skin. */
function forearm(course: string, { skin, cloth }: Sitter): string {
  const [, elbow = '', wrist = ''] = /([\d.]+ [\d.]+)L([\d.]+ [\d.]+)$/.exec(course) ?? [];
  return limb(`M${elbow}L${wrist}`, 46, skin) + limb(`M${elbow}l6 -1`, 58, cloth);
}

function hand({ skin, clothes, under }: Sitter, x: number, y: number, turn: number): string {
  const cuff =
    clothes === 'rolled' || clothes === 'cardigan' || clothes === 'apron'
      ? ''
      : path('M-30 -25Q-20 0 -28 26L-12 26Q-6 0 -14 -26Z', { fill: under });
  const palm = path('M-18 -22C2 -32 34 -28 46 -16C56 -6 58 8 50 16C40 28 6 30 -18 22Z', { fill: skin });
  const fingers = path('M26 -4Q42 -4 52 0M24 8Q38 8 50 10M10 -26Q22 -14 14 -6', { width: 3.5 });
  return group(cuff + palm + fingers, `translate(${n(x)} ${n(y)}) rotate(${turn})`);
}

function watch({ id }: Sitter): string {
  const gold = id === 'ma-zong';
  return group(
    rect(-14, -27, 24, 54, { fill: gold ? GOLD : '#4b423c' }, 8) +
      ellipse(-2, 0, 17, 18, { fill: gold ? '#f3dfa6' : PAPER }) +
      path('M-2 -10V1L6 6', { width: 3 }),
    'translate(248 492) rotate(-62)',
  );
}

/** Arms folded high over the chest. */
function crossed(person: Sitter): string {
  const s = shoulders(person);
  const l = n(320 - s + 24);
  const r = n(320 + s - 24);
  const thick = 62 * (0.7 + person.bulk * 0.3);
  return (
    limb(`M${r} 470Q${n(320 + s + 26)} 540 ${n(320 + s - 14)} 536L250 498`, thick, sleeve(person)) +
    hand(person, 236, 494, 196) +
    limb(`M${l} 470Q${n(320 - s - 26)} 540 ${n(320 - s + 14)} 530L396 486`, thick, sleeve(person)) +
    hand(person, 410, 480, -18)
  );
}
