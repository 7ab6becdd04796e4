/** Wood that is struck, scraped or clicked. Each function returns one sound, unlevelled. */
import {
  add,
  burst,
  chance,
  filter,
  noise,
  room,
  type Samples,
  seconds,
  shape,
  struck,
  thicken,
} from './signal.ts';

/** An open hand on a wooden table; the lid of the teacup answers. */
export function slap(): Samples {
  const out = seconds(0.42);
  add(out, burst(0.12, 950, 0.7, 0.06, 21), 0.002, 2.2);
  add(
    out,
    struck(0.4, [
      [92, 1, 0.24],
      [168, 0.8, 0.2],
      [287, 0.5, 0.15],
      [455, 0.3, 0.1],
      [720, 0.16, 0.06],
    ]),
    0.002,
    0.9,
  );
  for (const [at, level] of [
    [0.05, 1],
    [0.096, 0.6],
    [0.13, 0.35],
    [0.155, 0.2],
  ] as const)
    add(
      out,
      struck(0.12, [
        [2_850, 1, 0.08],
        [4_330, 0.5, 0.05],
      ]),
      at,
      0.07 * level,
    );
  return room(thicken(filter(out, 'low', 6_000), 2.2), { wet: 0.24, fade: 0.26 });
}

/** Chair legs that stick and slip over a tiled floor. */
export function chair(): Samples {
  const out = seconds(0.62);
  const next = chance(31);
  let at = 0.02;
  while (at < 0.5) {
    const swell = Math.sin((Math.PI * at) / 0.54) ** 0.7;
    add(
      out,
      struck(0.05, [
        [310, 1, 0.05],
        [540, 0.7, 0.04],
        [870, 0.45, 0.03],
        [1_420, 0.2, 0.02],
      ]),
      at,
      swell * (0.6 + 0.4 * next()),
    );
    at += 1 / (74 + 46 * (at / 0.5) + 16 * next());
  }
  const rub = shape(filter(noise(0.6, 33), 'band', 1_100, 0.8), [
    [0, 0],
    [0.2, 0.5],
    [0.5, 0],
  ]);
  return room(filter(add(out, rub, 0, 0.5), 'low', 3_000), { wet: 0.25, fade: 0.25 });
}

const bead = (pitch: number): Samples =>
  struck(
    0.06,
    [
      [1_720 * pitch, 1, 0.03],
      [2_870 * pitch, 0.6, 0.022],
      [4_400 * pitch, 0.25, 0.014],
      [640, 0.4, 0.02],
    ],
    0.0006,
  );

export function abacus(): Samples {
  const out = seconds(0.72);
  const next = chance(61);
  for (const at of [0.01, 0.1, 0.165, 0.3, 0.36, 0.43, 0.58])
    add(out, bead(0.92 + 0.16 * next()), at, 0.55 + 0.45 * next());
  return room(filter(out, 'low', 6_500), { wet: 0.2, fade: 0.18 });
}

/** A bead falling the other way: two low wooden notes downwards. */
export function drop(): Samples {
  const out = seconds(0.42);
  const bar = (pitch: number) =>
    struck(
      0.34,
      [
        [pitch, 1, 0.3],
        [pitch * 3.93, 0.16, 0.08],
        [pitch * 2, 0.12, 0.16],
      ],
      0.003,
    );
  add(add(out, bar(247), 0.002, 0.8), bar(185), 0.1, 1);
  return room(filter(out, 'low', 3_000), { wet: 0.24 });
}

export function click(): Samples {
  const out = seconds(0.07);
  add(
    out,
    struck(
      0.06,
      [
        [760, 1, 0.03],
        [1_510, 0.4, 0.018],
        [2_600, 0.12, 0.01],
      ],
      0.0015,
    ),
    0.002,
  );
  return room(out, { wet: 0.12, fade: 0.08 });
}

/** The wall clock, when nobody speaks. */
export function clock(): Samples {
  const out = seconds(1.25);
  for (const [at, pitch] of [
    [0.02, 1],
    [0.62, 0.84],
  ] as const)
    add(
      out,
      struck(
        0.1,
        [
          [1_180 * pitch, 1, 0.05],
          [2_350 * pitch, 0.5, 0.03],
          [410 * pitch, 0.6, 0.06],
        ],
        0.001,
      ),
      at,
      0.6,
    );
  return room(filter(out, 'low', 3_500), { wet: 0.3, fade: 0.25 });
}
