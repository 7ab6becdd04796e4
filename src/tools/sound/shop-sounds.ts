/** Things of a shop: the teapot, the telephone, coins, the bell and the door. Each function returns one sound, unlevelled. */
import {
  add,
  burst,
  chance,
  filter,
  noise,
  RATE,
  room,
  type Samples,
  sampleAt,
  seconds,
  shape,
  soften,
  struck,
  thicken,
} from './signal.ts';

/** Tea into a small cup: bubbles whose pitch climbs as the cup fills, then the pot set down. */
export function tea(): Samples {
  const out = seconds(1.6);
  const next = chance(41);
  for (let drop = 0; drop < 190; drop++) {
    const at = 0.04 + 1.12 * next();
    const pitch = (480 + 950 * next()) * (1 + 0.55 * (at / 1.2));
    const length = 0.018 + 0.035 * next();
    const bubble = seconds(length).map((_, index) => {
      const t = index / RATE;
      return Math.sin(2 * Math.PI * pitch * (t + 3.5 * t * t)) * Math.sin((Math.PI * t) / length) ** 2;
    });
    add(out, bubble, at, 0.12 + 0.3 * next() ** 2);
  }
  const stream = filter(filter(noise(1.25, 43), 'band', 1_900, 0.9), 'low', 4_500);
  add(
    out,
    shape(stream, [
      [0, 0],
      [0.12, 1],
      [1, 0.85],
      [1.25, 0],
    ]),
    0,
    0.28,
  );
  const poured = shape(out, [
    [0, 0],
    [0.12, 1],
    [1.05, 0.9],
    [1.25, 0],
    [1.6, 0],
  ]);
  add(
    poured,
    struck(0.2, [
      [1_950, 0.5, 0.1],
      [3_080, 0.25, 0.07],
      [410, 0.5, 0.06],
    ]),
    1.38,
    0.35,
  );
  return room(poured, { wet: 0.18 });
}

/** A telephone trembling on the table, twice. */
export function phone(): Samples {
  const out = seconds(0.95);
  for (const at of [0, 0.5]) {
    const motor = seconds(0.36).map((_, index) => {
      const turn = 2 * Math.PI * 158 * (index / RATE);
      return Math.tanh(2.2 * Math.sin(turn) + 0.8 * Math.sin(2 * turn + 0.4));
    });
    const rattle = filter(noise(0.36, 51), 'band', 2_200, 1.5).map(
      (sample, index) => sample * Math.max(0, sampleAt(motor, index)) ** 3,
    );
    const both = motor.map((sample, index) => sample * 0.5 + sampleAt(rattle, index) * 0.5);
    add(
      out,
      shape(filter(both, 'low', 2_600), [
        [0, 0],
        [0.03, 1],
        [0.3, 0.95],
        [0.36, 0],
      ]),
      at,
    );
  }
  return room(filter(out, 'high', 120), { wet: 0.14 });
}

/** A coin set on the ledger, one on another. */
export function tick(): Samples {
  const out = seconds(0.32);
  add(
    out,
    struck(
      0.2,
      [
        [2_093, 0.8, 0.12],
        [3_480, 0.35, 0.08],
        [5_130, 0.14, 0.05],
        [520, 0.3, 0.03],
      ],
      0.0012,
    ),
    0.002,
    0.75,
  );
  add(
    out,
    struck(
      0.24,
      [
        [2_637, 0.8, 0.2],
        [4_310, 0.3, 0.12],
        [6_300, 0.1, 0.06],
      ],
      0.0012,
    ),
    0.085,
    1,
  );
  return room(filter(out, 'low', 6_000), { wet: 0.22 });
}

function bell(pitch: number, fade: number): Samples {
  const partials = [
    [1, 0.7, 1],
    [1.004, 0.3, 1],
    [2.02, 0.5, 0.7],
    [2.99, 0.26, 0.5],
    [4.2, 0.12, 0.28],
  ] as const;
  return struck(
    1.2,
    partials.map(([ratio, level, part]) => [pitch * ratio, level, fade * part]),
    0.0015,
  );
}

/** The brass bell over a shop door, and the latch. */
export function doorbell(): Samples {
  const out = seconds(1.25);
  add(
    out,
    struck(0.08, [
      [340, 1, 0.05],
      [910, 0.5, 0.03],
    ]),
    0.002,
    0.3,
  );
  for (const [at, level] of [
    [0.05, 1],
    [0.2, 0.5],
    [0.33, 0.62],
    [0.52, 0.25],
  ] as const)
    add(out, bell(1_397, 0.9), at, 0.4 * level);
  return room(soften(filter(out, 'low', 5_500), 0.3), { wet: 0.2, fade: 0.3 });
}

export function door(): Samples {
  const out = seconds(0.9);
  const hinge = filter(noise(0.3, 111), 'band', 420, 1.2);
  add(
    out,
    shape(hinge, [
      [0, 0],
      [0.2, 0.35],
      [0.3, 0],
    ]),
    0,
  );
  add(
    out,
    struck(0.4, [
      [74, 1, 0.28],
      [121, 0.7, 0.22],
      [212, 0.4, 0.14],
      [365, 0.2, 0.09],
    ]),
    0.26,
    1,
  );
  add(out, burst(0.08, 700, 0.7, 0.05, 113), 0.26, 1.2);
  add(
    out,
    struck(0.06, [
      [880, 0.6, 0.03],
      [1_640, 0.4, 0.02],
    ]),
    0.33,
    0.35,
  );
  add(out, bell(1_397, 0.5), 0.3, 0.07);
  return room(thicken(soften(filter(out, 'low', 4_500), 0.15), 1.8), { wet: 0.28, fade: 0.3 });
}
