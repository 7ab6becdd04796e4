/** Paper, the pen on it and the seal that comes down on it. Each function returns one sound, unlevelled. */
import {
  add,
  burst,
  type Corners,
  chance,
  filter,
  levelAt,
  noise,
  RATE,
  room,
  type Samples,
  seconds,
  shape,
  struck,
  thicken,
} from './signal.ts';

/** Rustle: many small crackles under a swell. */
function rustle(time: number, corners: Corners, density: number, seed: number): Samples {
  const next = chance(seed);
  const out = shape(
    filter(filter(noise(time, seed + 1), 'high', 1_800), 'low', 6_500),
    corners.map(([at, level]) => [at, level * 0.35]),
  );
  for (let grain = 0; grain < density * time; grain++) {
    const at = time * next();
    const swell = shape(burst(0.02, 2_200 + 3_600 * next(), 1.6, 0.012, seed + grain), [
      [0, 1],
      [0.02, 1],
    ]);
    add(out, swell, at, (0.4 + 1.6 * next() ** 3) * levelAt(corners, at));
  }
  return out;
}

export const paper = (): Samples =>
  room(
    filter(
      rustle(
        0.52,
        [
          [0, 0],
          [0.08, 0.8],
          [0.2, 0.3],
          [0.32, 1],
          [0.52, 0],
        ],
        260,
        71,
      ),
      'low',
      5_500,
    ),
    { wet: 0.12, fade: 0.16 },
  );

/** A pen over paper on wood: strokes of different length and a full stop. */
export function pen(): Samples {
  const out = seconds(0.85);
  const strokes = [
    [0.02, 0.1],
    [0.15, 0.07],
    [0.25, 0.13],
    [0.42, 0.06],
    [0.5, 0.17],
  ] as const;
  for (const [index, [at, length]] of strokes.entries()) {
    const scratch = filter(
      filter(noise(length, 80 + index), 'band', 2_700 + 260 * (index % 3), 1.1),
      'low',
      5_000,
    );
    add(
      out,
      shape(scratch, [
        [0, 0],
        [length * 0.3, 1],
        [length * 0.7, 0.6],
        [length, 0],
      ]),
      at,
    );
    add(out, struck(0.03, [[420, 0.5, 0.02]]), at, 0.25);
  }
  add(
    out,
    struck(0.05, [
      [520, 1, 0.03],
      [1_300, 0.4, 0.015],
    ]),
    0.74,
    0.4,
  );
  return room(out, { wet: 0.12, fade: 0.15 });
}

/** The seal: paper gives, the table takes the weight, the room answers. */
export function stamp(): Samples {
  const out = seconds(0.55);
  const sink = seconds(0.45).map((_, index) => {
    const t = index / RATE;
    return Math.sin(2 * Math.PI * (62 * t + 46 * 0.03 * (1 - Math.exp(-t / 0.03)))) * 10 ** ((-3 * t) / 0.34);
  });
  add(
    out,
    rustle(
      0.09,
      [
        [0, 0.1],
        [0.05, 0.5],
        [0.09, 0],
      ],
      300,
      91,
    ),
    0,
    0.18,
  );
  add(out, sink, 0.05, 1.1);
  add(
    out,
    struck(0.4, [
      [131, 0.8, 0.26],
      [204, 0.6, 0.2],
      [322, 0.42, 0.14],
      [498, 0.24, 0.09],
      [810, 0.12, 0.05],
    ]),
    0.05,
    0.8,
  );
  add(out, burst(0.08, 1_250, 0.6, 0.04, 93), 0.05, 1.3);
  add(
    out,
    rustle(
      0.16,
      [
        [0, 0.8],
        [0.03, 0.5],
        [0.16, 0],
      ],
      260,
      95,
    ),
    0.06,
    0.3,
  );
  return room(thicken(filter(out, 'low', 5_000), 1.8), { wet: 0.34, fade: 0.36 });
}
