/** Money that has come, and money that has not. */
import { add, chance, filter, room, type Samples, seconds, struck } from './signal.ts';

/** Old coins counted into a tray: each rings a little, on those below it. */
export function coins(): Samples {
  const out = seconds(0.9);
  const next = chance(71);
  for (const [at, level] of [
    [0.01, 0.7],
    [0.13, 0.8],
    [0.23, 0.65],
    [0.36, 1],
    [0.42, 0.5],
  ] as const) {
    const pitch = 0.9 + 0.25 * next();
    const coin = struck(
      0.3,
      [
        [2_350 * pitch, 1, 0.16],
        [3_920 * pitch, 0.55, 0.1],
        [5_600 * pitch, 0.3, 0.06],
        [980 * pitch, 0.3, 0.03],
      ],
      0.0008,
    );
    add(out, coin, at, level);
  }
  return room(filter(out, 'low', 7_500), { wet: 0.18, fade: 0.16 });
}

/** A small gong, struck once and damped with the hand. */
export function strike(): Samples {
  const out = seconds(0.95);
  const gong = struck(
    0.8,
    [
      [174, 1, 0.42],
      [263, 0.7, 0.3],
      [391, 0.5, 0.22],
      [612, 0.35, 0.12],
      [1_130, 0.2, 0.05],
    ],
    0.004,
  );
  add(out, gong, 0.004);
  return room(filter(out, 'low', 2_600), { wet: 0.26, fade: 0.3 });
}
