/** Bodies behind the table, without a head, in three postures: settled, fidgeting, leaving. The table hides what lies
 * below about y = 535, so hands rest just above it. */
import { ellipse, GOLD, group, limb, mirrored, n, PAPER, path, rect, SEAL } from './ink.ts';
import type { Person } from './people.ts';

export const POSTURES = ['settled', 'fidgeting', 'leaving'] as const;
export type Posture = (typeof POSTURES)[number];

export function body(person: Person, posture: Posture): string {
  // Shoulders close up under the chin: necks are short behind a counter.
  return group(seated(person, posture), 'translate(0 -24)');
}

function seated(person: Person, posture: Posture): string {
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
function sleeve({ clothes, cloth, under }: Person): string {
  return clothes === 'apron' || clothes === 'vest' ? under : cloth;
}

/** Half the width of the shoulders. */
function shoulders({ bulk }: Person): number {
  return 168 * bulk;
}

function arm(person: Person, d: string, handX: number, handY: number, turn: number): string {
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

function mirroredArm(person: Person, d: string, handX: number, handY: number, turn: number): string {
  return mirrored(arm(person, d, handX, handY, turn));
}

/** Sleeves rolled up: from the elbow on it is skin. */
function forearm(course: string, { skin, cloth }: Person): string {
  const [, elbow = '', wrist = ''] = /([\d.]+ [\d.]+)L([\d.]+ [\d.]+)$/.exec(course) ?? [];
  return limb(`M${elbow}L${wrist}`, 46, skin) + limb(`M${elbow}l6 -1`, 58, cloth);
}

function hand({ skin, clothes, under }: Person, x: number, y: number, turn: number): string {
  const cuff =
    clothes === 'rolled' || clothes === 'cardigan' || clothes === 'apron'
      ? ''
      : path('M-30 -25Q-20 0 -28 26L-12 26Q-6 0 -14 -26Z', { fill: under });
  const palm = path('M-18 -22C2 -32 34 -28 46 -16C56 -6 58 8 50 16C40 28 6 30 -18 22Z', { fill: skin });
  const fingers = path('M26 -4Q42 -4 52 0M24 8Q38 8 50 10M10 -26Q22 -14 14 -6', { width: 3.5 });
  return group(cuff + palm + fingers, `translate(${n(x)} ${n(y)}) rotate(${turn})`);
}

function watch({ id }: Person): string {
  const gold = id === 'ma-zong';
  return group(
    rect(-14, -27, 24, 54, { fill: gold ? GOLD : '#4b423c' }, 8) +
      ellipse(-2, 0, 17, 18, { fill: gold ? '#f3dfa6' : PAPER }) +
      path('M-2 -10V1L6 6', { width: 3 }),
    'translate(248 492) rotate(-62)',
  );
}

/** Arms folded high over the chest. */
function crossed(person: Person): string {
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

function torso(person: Person): string {
  const s = shoulders(person);
  const { cloth, clothShade, under } = person;
  const shape = `M250 412C210 424 ${n(320 - s + 20)} 428 ${n(320 - s)} 476C${n(320 - s - 16)} 560 ${n(320 - s - 14)} 640 ${n(320 - s - 8)} 722H${n(320 + s + 8)}C${n(320 + s + 14)} 640 ${n(320 + s + 16)} 560 ${n(320 + s)} 476C${n(320 + s - 20)} 428 430 424 390 412Q320 470 250 412Z`;
  const shade = path(
    `M${n(320 + s)} 480C${n(320 + s + 14)} 560 ${n(320 + s + 12)} 640 ${n(320 + s + 6)} 722H${n(320 + s - 60)}Q${n(320 + s - 30)} 600 ${n(320 + s)} 480Z`,
    { fill: clothShade, width: 0 },
  );
  const neckSkin = path('M266 404Q268 440 320 462Q372 440 374 404Q320 440 266 404Z', {
    fill: person.skin,
    width: 0,
  });
  const base = path(shape, { fill: cloth }) + shade;
  switch (person.clothes) {
    case 'cardigan':
      return (
        path(shape, { fill: cloth }) +
        shade +
        path('M262 412L320 560L378 412Q320 452 262 412Z', { fill: under }) +
        path('M262 412L320 562V722M378 412L320 562', { width: 5 }) +
        ellipse(334, 600, 6, 6, { fill: GOLD, width: 3 }) +
        ellipse(334, 650, 6, 6, { fill: GOLD, width: 3 }) +
        collar(under)
      );
    case 'apron':
      return (
        path(shape, { fill: under }) +
        path('M236 722V520Q250 506 262 470L272 430M404 722V520Q390 506 378 470L368 430', {
          width: 6,
          stroke: clothShade,
        }) +
        path('M238 724V516Q320 490 402 516V724Z', { fill: cloth }) +
        path('M276 590H364V640Q320 656 276 640Z', { fill: clothShade }) +
        collar('#e8ddc7')
      );
    case 'vest':
      return (
        path(shape, { fill: under }) +
        path(
          `M${n(320 - s + 34)} 450L258 420L320 590L382 420L${n(320 + s - 34)} 450L${n(320 + s - 44)} 724H${n(320 - s + 44)}Z`,
          { fill: cloth },
        ) +
        path('M306 452L320 440L334 452L326 474L338 566L320 590L302 566L314 474Z', { fill: SEAL }) +
        [612, 656].map((y) => ellipse(332, y, 6, 6, { fill: GOLD, width: 3 })).join('') +
        path('M320 590V722', { width: 4 }) +
        path('M338 640Q362 668 398 640', { stroke: GOLD, width: 5 }) +
        collar('#fbf6ea')
      );
    case 'rolled':
      return (
        base +
        path('M262 414L320 520L378 414Q320 452 262 414Z', { fill: under }) +
        path('M320 520V722', { width: 4 }) +
        [556, 606, 656].map((y) => ellipse(331, y, 5, 5, { fill: PAPER, width: 3 })).join('') +
        path('M214 560h66v56q-33 14 -66 0Z', { fill: clothShade }) +
        collar(cloth)
      );
    case 'open':
      return (
        base +
        neckSkin +
        path('M258 412L320 560L382 412Q356 440 320 448Q284 440 258 412Z', { fill: person.skin }) +
        path('M258 410L232 470L290 500L318 560L272 424ZM382 410L408 470L350 500L322 560L368 424Z', {
          fill: cloth,
        }) +
        path('M288 448Q320 486 352 448', { stroke: GOLD, width: 6 }) +
        [
          [210, 560],
          [250, 620],
          [420, 580],
          [390, 650],
          [440, 660],
        ]
          .map(([x = 0, y = 0]) =>
            path(`M${x} ${y}q10 -14 20 0q-10 14 -20 0Z`, { fill: '#d9a86a', width: 0 }),
          )
          .join('') +
        path('M320 560V722', { width: 4 })
      );
    case 'work':
      return (
        base +
        path('M264 414L320 500L376 414Q320 450 264 414Z', { fill: under }) +
        path('M320 500V722', { width: 4 }) +
        path('M316 520v200', { stroke: '#d9cdb8', width: 4 }) +
        path('M206 548h78v60h-78ZM206 564h78M356 548h78v60h-78ZM356 564h78', { fill: clothShade }) +
        path('M404 540v-18', { stroke: GOLD, width: 7 }) +
        collar(clothShade)
      );
    case 'blazer':
      return (
        path(shape, { fill: under }) +
        path(
          `M254 414C210 424 ${n(320 - s + 20)} 428 ${n(320 - s)} 476C${n(320 - s - 16)} 560 ${n(320 - s - 14)} 640 ${n(320 - s - 8)} 722H${n(320 + s + 8)}C${n(320 + s + 14)} 640 ${n(320 + s + 16)} 560 ${n(320 + s)} 476C${n(320 + s - 20)} 428 430 424 386 414L330 610H310Z`,
          { fill: cloth },
        ) +
        shade +
        path(
          'M258 412L226 478L262 492L250 512L312 612L284 470ZM382 412L414 478L378 492L390 512L328 612L356 470Z',
          { fill: clothShade },
        ) +
        path('M284 430Q320 476 356 430', { width: 4 }) +
        ellipse(330, 650, 6, 6, { fill: GOLD, width: 3 })
      );
    case 'tang':
      return (
        base +
        path('M270 416Q320 452 370 416L366 392Q320 424 274 392Z', { fill: clothShade }) +
        path('M320 440V722', { width: 4 }) +
        [478, 536, 594, 652]
          .map(
            (y) =>
              path(`M276 ${y}H364`, { stroke: GOLD, width: 6 }) +
              ellipse(320, y, 8, 7, { fill: GOLD, width: 3 }),
          )
          .join('')
      );
    case 'jacket':
      return base + collar(clothShade);
  }
}

function collar(fill: string): string {
  return path('M262 404L236 448L300 486L320 452L272 420ZM378 404L404 448L340 486L320 452L368 420Z', { fill });
}

/** What each has at hand, standing on the table before them. */
function thing(person: Person, x: number, y: number): string {
  switch (person.thing) {
    case 'cup':
      return group(
        path('M-26 -34H26L22 24Q0 32 -22 24Z', { fill: PAPER }) +
          path('M26 -22Q50 -20 44 2Q38 16 23 12', { width: 6 }) +
          path('M-24 -14H24', { stroke: '#4c6f8a', width: 6 }) +
          path('M-8 -46q-8 -12 0 -22M8 -48q8 -12 0 -22', { stroke: '#8a7a6a', width: 4 }),
        `translate(${x} ${y})`,
      );
    case 'abacus':
      return group(
        rect(-84, -30, 168, 58, { fill: '#7b4b2a' }, 5) +
          rect(-76, -22, 152, 42, { fill: '#e9cf9e' }, 3) +
          path('M-76 -8H76', { width: 4 }) +
          [-60, -36, -12, 12, 36, 60]
            .map(
              (at, i) =>
                path(`M${at} -22V20`, { width: 2.5 }) +
                ellipse(at, -15, 8, 5, { fill: SEAL, width: 2.5 }) +
                ellipse(at, 2 + (i % 2) * 5, 8, 5, { fill: '#5f3b22', width: 2.5 }) +
                ellipse(at, 14, 8, 5, { fill: '#5f3b22', width: 2.5 }),
            )
            .join(''),
        `translate(${x} ${y})`,
      );
    case 'tablet':
      return group(
        rect(-66, -44, 132, 84, { fill: '#2f2a28' }, 9) +
          rect(-57, -36, 114, 68, { fill: '#e6efe6' }, 4) +
          path('M-46 18V4M-24 18V-10M-2 18V-4M20 18V-22', { stroke: '#2f6f62', width: 11 }) +
          path('M-50 -20L-22 -26L2 -18L40 -30', { stroke: SEAL, width: 4 }),
        `translate(${x} ${y}) rotate(-4)`,
      );
    case 'phone':
      return group(
        rect(-22, -40, 44, 78, { fill: '#2a2a2e' }, 9) + rect(-17, -31, 34, 58, { fill: '#a9c4cf' }, 3),
        `translate(${x + 4} ${y}) rotate(12)`,
      );
    case 'calculator':
      return group(
        rect(-38, -42, 76, 80, { fill: '#d8cdb4' }, 7) +
          rect(-29, -34, 58, 20, { fill: '#a8bfa0' }, 3) +
          [0, 1, 2]
            .map((row) =>
              [0, 1, 2]
                .map((at) =>
                  rect(
                    -28 + at * 20,
                    -6 + row * 14,
                    15,
                    9,
                    { fill: at === 2 ? SEAL : '#6b5a4c', width: 2 },
                    2,
                  ),
                )
                .join(''),
            )
            .join(''),
        `translate(${x} ${y - 2})`,
      );
    case 'none':
      return '';
  }
}
