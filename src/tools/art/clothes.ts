/** Trunks in the clothes of the trade, without arms. */
import { ellipse, GOLD, group, n, PAPER, path, SEAL } from './ink.ts';
import type { Clothes, Sitter } from './people.ts';

/** Half the width of the shoulders. */
export function shoulders({ bulk }: Sitter): number {
  return 168 * bulk;
}

export function torso(person: Sitter): string {
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
  return GARMENTS[person.clothes]({
    s,
    cloth,
    clothShade,
    under,
    skin: person.skin,
    shape,
    shade,
    neckSkin,
    base,
  });
}

/** What a trunk is cut from: half the width of the shoulders, the colours, and the pieces that several garments share. */
interface Cut {
  readonly s: number;
  readonly cloth: string;
  readonly clothShade: string;
  readonly under: string;
  readonly skin: string;
  readonly shape: string;
  readonly shade: string;
  readonly neckSkin: string;
  readonly base: string;
}

const GARMENTS: Readonly<Record<Clothes, (cut: Cut) => string>> = {
  cardigan: ({ cloth, under, shape, shade }) =>
    path(shape, { fill: cloth }) +
    shade +
    path('M262 412L320 560L378 412Q320 452 262 412Z', { fill: under }) +
    path('M262 412L320 562V722M378 412L320 562', { width: 5 }) +
    ellipse(334, 600, 6, 6, { fill: GOLD, width: 3 }) +
    ellipse(334, 650, 6, 6, { fill: GOLD, width: 3 }) +
    collar(under),
  apron: ({ cloth, clothShade, under, shape }) =>
    path(shape, { fill: under }) +
    path('M236 722V520Q250 506 262 470L272 430M404 722V520Q390 506 378 470L368 430', {
      width: 6,
      stroke: clothShade,
    }) +
    path('M238 724V516Q320 490 402 516V724Z', { fill: cloth }) +
    path('M276 590H364V640Q320 656 276 640Z', { fill: clothShade }) +
    collar('#e8ddc7'),
  vest: ({ s, cloth, under, shape }) =>
    path(shape, { fill: under }) +
    path(
      `M${n(320 - s + 34)} 450L258 420L320 590L382 420L${n(320 + s - 34)} 450L${n(320 + s - 44)} 724H${n(320 - s + 44)}Z`,
      { fill: cloth },
    ) +
    path('M306 452L320 440L334 452L326 474L338 566L320 590L302 566L314 474Z', { fill: SEAL }) +
    [612, 656].map((y) => ellipse(332, y, 6, 6, { fill: GOLD, width: 3 })).join('') +
    path('M320 590V722', { width: 4 }) +
    path('M338 640Q362 668 398 640', { stroke: GOLD, width: 5 }) +
    collar('#fbf6ea'),
  rolled: ({ cloth, clothShade, under, base }) =>
    base +
    path('M262 414L320 520L378 414Q320 452 262 414Z', { fill: under }) +
    path('M320 520V722', { width: 4 }) +
    [556, 606, 656].map((y) => ellipse(331, y, 5, 5, { fill: PAPER, width: 3 })).join('') +
    path('M214 560h66v56q-33 14 -66 0Z', { fill: clothShade }) +
    collar(cloth),
  open: ({ cloth, skin, base, neckSkin }) =>
    base +
    neckSkin +
    path('M258 412L320 560L382 412Q356 440 320 448Q284 440 258 412Z', { fill: skin }) +
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
      .map(([x = 0, y = 0]) => path(`M${x} ${y}q10 -14 20 0q-10 14 -20 0Z`, { fill: '#d9a86a', width: 0 }))
      .join('') +
    path('M320 560V722', { width: 4 }),
  work: ({ clothShade, under, base }) =>
    base +
    path('M264 414L320 500L376 414Q320 450 264 414Z', { fill: under }) +
    path('M320 500V722', { width: 4 }) +
    path('M316 520v200', { stroke: '#d9cdb8', width: 4 }) +
    path('M206 548h78v60h-78ZM206 564h78M356 548h78v60h-78ZM356 564h78', { fill: clothShade }) +
    path('M404 540v-18', { stroke: GOLD, width: 7 }) +
    collar(clothShade),
  blazer: ({ s, cloth, clothShade, under, shape, shade }) =>
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
    ellipse(330, 650, 6, 6, { fill: GOLD, width: 3 }),
  tang: ({ clothShade, base }) =>
    base +
    path('M270 416Q320 452 370 416L366 392Q320 424 274 392Z', { fill: clothShade }) +
    path('M320 440V722', { width: 4 }) +
    [478, 536, 594, 652]
      .map(
        (y) =>
          path(`M276 ${y}H364`, { stroke: GOLD, width: 6 }) + ellipse(320, y, 8, 7, { fill: GOLD, width: 3 }),
      )
      .join(''),
  blouse: ({ under, base, neckSkin }) =>
    base +
    neckSkin +
    BLOSSOMS.map(([x, y]) => blossom(x, y)).join('') +
    path('M320 462V722', { width: 4 }) +
    path(
      'M262 406Q244 436 262 460Q292 478 318 462Q286 446 272 420ZM378 406Q396 436 378 460Q348 478 322 462Q354 446 368 420Z',
      {
        fill: under,
      },
    ),
  sweater: ({ clothShade, under, base }) =>
    base +
    path('M264 414L320 536L376 414Q320 452 264 414Z', { fill: under }) +
    path('M296 440V482M320 452V530M344 440V482M284 462H356M300 494H340', {
      stroke: '#8fa3ad',
      width: 3,
    }) +
    path('M258 414L320 552L382 414', { width: 5 }) +
    path('M250 418L320 572L390 418', { stroke: clothShade, width: 8 }) +
    path('M252 612l22 30l-22 30l-22 -30ZM388 612l22 30l-22 30l-22 -30Z', { fill: clothShade, width: 3 }) +
    collar(under),
  qipao: ({ cloth, base }) =>
    base +
    path('M268 414Q320 456 372 414L368 386Q320 422 272 386Z', { fill: cloth }) +
    path('M270 390Q320 426 370 390', { stroke: GOLD, width: 5 }) +
    path('M320 444C340 482 392 484 430 500C446 520 450 540 452 562', { stroke: GOLD, width: 6 }) +
    knot(328, 458, 40) +
    knot(398, 488, 18) +
    spray(238, 478),
  tunic: ({ cloth, clothShade, base }) =>
    base +
    path('M320 452V722', { width: 4 }) +
    path('M204 470h78v46h-78ZM358 470h78v46h-78Z', { fill: clothShade }) +
    path('M204 470h78v16q-39 12 -78 0ZM358 470h78v16q-39 12 -78 0Z', { fill: cloth }) +
    path('M420 474v-20', { stroke: GOLD, width: 7 }) +
    [476, 530, 590, 650].map((y) => ellipse(331, y, 6, 6, { fill: clothShade, width: 3 })).join('') +
    path('M266 398L240 436L306 464L320 446L278 416ZM374 398L400 436L334 464L320 446L362 416Z', {
      fill: cloth,
    }),
  jacket: ({ clothShade, base }) => base + collar(clothShade),
};

function collar(fill: string): string {
  return path('M262 404L236 448L300 486L320 452L272 420ZM378 404L404 448L340 486L320 452L368 420Z', { fill });
}

const BLOSSOMS = [
  [226, 462],
  [414, 462],
  [196, 520],
  [444, 520],
  [272, 500],
  [368, 500],
  [226, 600],
  [290, 580],
  [352, 600],
  [420, 590],
  [260, 664],
  [384, 668],
] as const;

function blossom(x: number, y: number): string {
  const petals = [0, 90, 180, 270]
    .map((turn) => group(ellipse(0, -7, 6, 7, { fill: '#f6dfa8', width: 0 }), `rotate(${turn})`))
    .join('');
  return group(petals + ellipse(0, 0, 4, 4, { fill: '#8c2b20', width: 0 }), `translate(${x} ${y})`);
}

/** A frog fastening. */
function knot(x: number, y: number, turn: number): string {
  return group(
    path('M-20 0H20', { stroke: GOLD, width: 6 }) + ellipse(0, 0, 7, 6, { fill: GOLD, width: 3 }),
    `translate(${x} ${y}) rotate(${turn})`,
  );
}

/** Plum blossom, embroidered. */
function spray(x: number, y: number): string {
  const flower = (dx: number, dy: number) =>
    group(
      [0, 72, 144, 216, 288]
        .map((turn) => group(ellipse(0, -8, 6, 7, { fill: '#e9b7a8', width: 0 }), `rotate(${turn})`))
        .join('') + ellipse(0, 0, 4, 4, { fill: GOLD, width: 0 }),
      `translate(${dx} ${dy})`,
    );
  return group(
    path('M-14 52Q-6 20 10 4Q24 -10 22 -30', { stroke: GOLD, width: 4 }) +
      flower(-8, 24) +
      flower(16, -6) +
      flower(24, -32),
    `translate(${x} ${y})`,
  );
}
