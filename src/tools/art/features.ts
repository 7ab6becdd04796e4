/** Faces in motion: brows, eyes and mouth of each expression, drawn for a cell of 320×280 that lies at (160, 110). */
import { ellipse, group, INK, n, path } from './ink.ts';
import type { Sitter } from './people.ts';

interface Brow {
  /** Height of the inner and the outer end and of the middle, px above (−) or below (+) rest. */
  readonly inner: number;
  readonly outer: number;
  readonly middle: number;
}
interface Look {
  readonly brows: readonly [left: Brow, right: Brow];
  /** Opening of the eyes, px; their gaze; whether the lower lid pushes up, as in a smile. */
  readonly open: number;
  readonly gaze: readonly [x: number, y: number];
  readonly smile?: boolean;
  /** A heavy upper lid cuts the eye flat. */
  readonly heavy?: boolean;
  readonly mouth: (lip: string) => string;
  /** The mouth with colour on the lips, where that is more than a line. */
  readonly painted?: (lip: string) => string;
  readonly extra?: (person: Sitter) => string;
}

const level: Brow = { inner: 0, outer: 2, middle: -6 };
const TEETH = '#f8f0e2';
const DARK = '#5a2a24';
const line = (d: string, width = 5): string => path(d, { width });

export const EXPRESSIONS = [
  'calm',
  'smiling',
  'sceptical',
  'worried',
  'annoyed',
  'angry',
  'embarrassed',
  'thinking',
] as const;

const LOOKS: Readonly<Record<(typeof EXPRESSIONS)[number], Look>> = {
  calm: {
    brows: [level, level],
    open: 12,
    gaze: [0, 0],
    mouth: (lip) =>
      line('M-27 -1Q-12 3 0 1Q12 3 27 -1') + path('M-13 12Q0 16 13 12', { stroke: lip, width: 4 }),
    painted: (lip) =>
      path('M-30 -5Q-14 -12 -5 -11Q0 -7 5 -11Q14 -12 30 -5Q16 15 0 16Q-16 15 -30 -5Z', {
        fill: lip,
        width: 3.5,
      }) + line('M-35 -9Q-18 2 0 1Q18 2 35 -9', 4),
  },
  smiling: {
    brows: [
      { inner: -6, outer: 0, middle: -15 },
      { inner: -6, outer: 0, middle: -15 },
    ],
    open: 8,
    gaze: [0, 0],
    smile: true,
    mouth: () =>
      path('M-42 -10Q0 -2 42 -10Q34 28 0 29Q-34 28 -42 -10Z', { fill: DARK }) +
      path('M-36 -7Q0 0 36 -7Q33 6 0 8Q-33 6 -36 -7Z', { fill: TEETH, width: 0 }) +
      line('M-50 -15Q-45 -14 -42 -9M50 -15Q45 -14 42 -9', 4),
    painted: (lip) =>
      path('M-42 -10Q-16 -18 -5 -16Q0 -12 5 -16Q16 -18 42 -10Q34 32 0 33Q-34 32 -42 -10Z', { fill: lip }) +
      path('M-34 -7Q0 0 34 -7Q28 20 0 22Q-28 20 -34 -7Z', { fill: TEETH, width: 3 }),
  },
  sceptical: {
    brows: [
      { inner: 9, outer: 4, middle: 4 },
      { inner: -12, outer: -8, middle: -30 },
    ],
    open: 9,
    gaze: [10, 1],
    heavy: true,
    painted: (lip) =>
      path('M-28 6Q-10 -6 0 -5Q14 -14 32 -14Q20 12 2 16Q-14 18 -28 6Z', { fill: lip, width: 3.5 }) +
      line('M-28 6Q0 6 32 -14', 4),
    mouth: (lip) =>
      line('M-26 8Q-4 4 12 -2T32 -12') +
      path('M-8 18Q4 18 14 12', { stroke: lip, width: 4 }) +
      line('M34 -18Q40 -12 37 -4', 4),
  },
  worried: {
    brows: [
      { inner: -17, outer: 9, middle: -9 },
      { inner: -17, outer: 9, middle: -9 },
    ],
    open: 11,
    gaze: [-4, 5],
    mouth: () => line('M-25 11Q-12 -6 0 -4Q12 -6 25 11') + line('M-12 19Q0 15 12 19', 3.5),
    extra: ({ shade }) => path('M150 62Q160 56 170 62M154 72Q160 68 166 72', { stroke: shade, width: 4 }),
  },
  annoyed: {
    brows: [
      { inner: 11, outer: 0, middle: 2 },
      { inner: 11, outer: 0, middle: 2 },
    ],
    open: 8,
    gaze: [-9, 0],
    heavy: true,
    mouth: () =>
      line('M-28 6Q-8 -3 28 3') + line('M-35 -1Q-30 5 -33 13M35 -4Q31 2 34 10', 4) + line('M-10 15H12', 3.5),
    extra: () => line('M155 74v13M165 74v13', 3.5),
  },
  angry: {
    brows: [
      { inner: 21, outer: -12, middle: 0 },
      { inner: 21, outer: -12, middle: 0 },
    ],
    open: 15,
    gaze: [0, 0],
    mouth: () =>
      path('M-34 -8Q0 -16 34 -8Q40 20 30 26Q0 18 -30 26Q-40 20 -34 -8Z', { fill: DARK }) +
      path('M-30 -6Q0 -13 30 -6L29 4Q0 -3 -29 4Z', { fill: TEETH, width: 0 }) +
      path('M-27 21Q0 13 27 21L29 12Q0 5 -29 12Z', { fill: TEETH, width: 0 }),
    extra: () => line('M152 66l5 18M168 66l-5 18', 4.5) + line('M96 160l14 10M224 160l-14 10', 3.5),
  },
  embarrassed: {
    brows: [
      { inner: -11, outer: 3, middle: -12 },
      { inner: -9, outer: 5, middle: -9 },
    ],
    open: 9,
    gaze: [-12, 7],
    mouth: () => line('M-24 4Q-14 -5 -4 3T14 3Q22 0 27 -8') + line('M29 -14Q34 -9 32 -3', 4),
    extra: () =>
      [64, 78, 92].map((x) => path(`M${x} 160l-9 17`, { stroke: '#c0533f', width: 4 })).join('') +
      [232, 246, 260].map((x) => path(`M${x} 160l-9 17`, { stroke: '#c0533f', width: 4 })).join('') +
      path('M258 66Q246 88 258 94Q270 90 258 66Z', { fill: '#bcd6dc', width: 3.5 }),
  },
  thinking: {
    brows: [
      { inner: -4, outer: 2, middle: -14 },
      { inner: 5, outer: 3, middle: -2 },
    ],
    open: 12,
    gaze: [10, -8],
    painted: (lip) =>
      path('M-18 3Q-6 -8 2 -6Q10 -10 24 0Q12 14 2 14Q-8 14 -18 3Z', { fill: lip, width: 3.5 }) +
      line('M-18 3Q2 -1 24 0', 4),
    mouth: (lip) =>
      line('M-14 2Q2 -8 22 0') +
      path('M-4 14Q6 16 14 12', { stroke: lip, width: 4 }) +
      line('M26 -5Q31 1 28 7', 4),
  },
};

const EYE = { x: 50, y: 122, width: 27 } as const;
const MOUTH = { x: 160, y: 212 } as const;

function eye(person: Sitter, look: Look, side: -1 | 1): string {
  const { size, lashes } = person.eye;
  const w = EYE.width * size;
  const h = look.open * size;
  const x = 160 + side * EYE.x;
  const y = EYE.y;
  // Drawn in halves: the inner corner lies a little lower than the outer one.
  const top = look.heavy ? y - h * 0.35 : y - h * 1.25;
  const inner = x - side * w;
  const outer = x + side * w;
  if (look.smile)
    return (
      path(
        `M${n(inner)} ${n(y + 5)}Q${n(x)} ${n(y - 20)} ${n(outer)} ${n(y + 3)}Q${n(x)} ${n(y - 4)} ${n(inner)} ${n(y + 5)}Z`,
        { fill: INK, width: 4.5 },
      ) +
      path(`M${n(x - w * 0.7)} ${n(y + 15)}Q${n(x)} ${n(y + 20)} ${n(x + w * 0.7)} ${n(y + 15)}`, {
        stroke: person.shade,
        width: 4,
      })
    );
  const white = `M${n(inner)} ${n(y + 4)}Q${n(x - side * w * 0.35)} ${n(top)} ${n(x + side * w * 0.2)} ${n(top + 1)}T${n(outer)} ${n(y - 1)}Q${n(x)} ${n(y + h * 1.25)} ${n(inner)} ${n(y + 4)}Z`;
  const r = Math.min(10.5 * size, h * 0.95);
  const [gx, gy] = look.gaze;
  const px = x + gx;
  const py = y + Math.max(-h * 0.35, Math.min(h * 0.45, gy)) + (look.heavy ? 2 : 0);
  const upper = `M${n(inner - side * 2)} ${n(y + 5)}Q${n(x - side * w * 0.35)} ${n(top - 2)} ${n(x + side * w * 0.2)} ${n(top - 1)}T${n(outer + side * 4)} ${n(y - 3)}`;
  return (
    path(white, { fill: '#fbf6ea', width: 0 }) +
    ellipse(px, py, r, r, { fill: INK, width: 0 }) +
    ellipse(px + 3, py - 3, 2.6, 2.6, { fill: '#fff', width: 0 }) +
    line(upper, look.heavy ? 7 : 6) +
    path(
      `M${n(x - w * 0.55)} ${n(y + h * 0.72 + 2)}Q${n(x)} ${n(y + h * 0.9 + 3)} ${n(x + w * 0.6)} ${n(y + h * 0.6 + 1)}`,
      { stroke: person.shade, width: 3 },
    ) +
    (lashes ? line(`M${n(outer)} ${n(y - 3)}l${n(side * 9)} -7`, 4.5) : '')
  );
}

function brow({ brow: { width, length, colour } }: Sitter, shape: Brow, side: -1 | 1): string {
  const x = 160 + side * EYE.x;
  const y = 84;
  const inner = `${n(x - side * length)} ${n(y + shape.inner)}`;
  const outer = `${n(x + side * (length + 3))} ${n(y + shape.outer)}`;
  const bend = `${n(x + side * 6)} ${n(y + shape.middle - 4)}`;
  return path(`M${inner}Q${bend} ${outer}`, { stroke: colour, width });
}

/** Brows, eyes and mouth of one expression, in a cell's own coordinates. */
export function features(person: Sitter, expression: (typeof EXPRESSIONS)[number]): string {
  const look = LOOKS[expression];
  return [
    look.extra?.(person) ?? '',
    eye(person, look, -1),
    eye(person, look, 1),
    brow(person, look.brows[0], -1),
    brow(person, look.brows[1], 1),
    group(
      (person.painted && look.painted ? look.painted : look.mouth)(person.lip),
      `translate(${MOUTH.x} ${MOUTH.y})`,
    ),
  ].join('');
}

function closedEyes(person: Sitter): string {
  const w = EYE.width * person.eye.size + 5;
  return ([-1, 1] as const)
    .map((side) => {
      const x = 160 + side * EYE.x;
      return (
        ellipse(x, EYE.y - 1, w, 21, { fill: person.skin, width: 0 }) +
        line(`M${n(x - w + 4)} ${EYE.y + 2}Q${n(x)} ${EYE.y + 13} ${n(x + w - 4)} ${EYE.y + 2}`, 5.5)
      );
    })
    .join('');
}

/** An open mouth over a patch of skin that hides the resting one. */
function speaking(person: Sitter, wide: boolean): string {
  const patch = ellipse(MOUTH.x, MOUTH.y + 6, 54, person.moustache || person.goatee ? 22 : 30, {
    fill: person.skin,
    width: 0,
  });
  const mouth = wide
    ? path('M-23 -6Q0 -15 23 -6Q30 27 0 30Q-30 27 -23 -6Z', { fill: DARK }) +
      path('M-18 -5Q0 -11 18 -5Q16 3 0 3T-18 -5Z', { fill: TEETH, width: 0 }) +
      path('M-12 22Q0 12 12 22Q0 29 -12 22Z', { fill: '#b45a4c', width: 0 })
    : path('M-25 -2Q0 -9 25 -2Q22 15 0 16T-25 -2Z', { fill: DARK }) +
      path('M-19 -2Q0 -7 19 -2Q12 4 0 4T-19 -2Z', { fill: TEETH, width: 0 });
  return patch + group(mouth, `translate(${MOUTH.x} ${MOUTH.y})`);
}

/** The sheet of all cells, 4×3. */
export function sheet(person: Sitter): string {
  const cells = [
    ...EXPRESSIONS.map((each) => features(person, each)),
    closedEyes(person),
    speaking(person, false),
    speaking(person, true),
  ];
  return cells
    .map((cell, index) => group(cell, `translate(${(index % 4) * 320} ${Math.floor(index / 4) * 280})`))
    .join('');
}
