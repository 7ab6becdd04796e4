/** The county through the day, heard from the desk by the window: morning, rain, evening. Loops as in `tones.ts`. */

import { chance, RATE, type Samples, seconds, struck } from './signal.ts';
import { air, around, mix, street } from './tones.ts';

const LENGTH = 6;

/** A sound that rises or falls in pitch, swelling and fading once. */
function whistle(length: number, pitch: number, bend: number): Samples {
  return seconds(length).map((_, index) => {
    const t = index / RATE;
    return Math.sin(2 * Math.PI * (pitch * t + bend * t * t)) * Math.sin((Math.PI * t) / length) ** 2;
  });
}

/** Thrushes and sparrows before the shops open, the street far off. */
function morning(): Samples {
  const whole = mix(
    LENGTH,
    street(LENGTH, 503).map((sample) => sample * 0.6),
    air(
      LENGTH,
      505,
      [
        ['band', 1_100, 0.5],
        ['low', 2_400],
      ],
      0.05,
      [[1, 0.4, 2]],
    ),
  );
  const next = chance(507);
  for (const [at, pitch] of [
    [0.4, 2_300],
    [1.9, 2_700],
    [3.3, 2_150],
    [4.6, 2_900],
  ] as const)
    for (let note = 0; note < 4; note += 1)
      around(
        whole,
        whistle(0.07 + 0.05 * next(), pitch * (0.92 + 0.3 * next()), note % 2 ? -3_200 : 2_400),
        at + note * (0.12 + 0.03 * next()),
        0.02 + 0.016 * next(),
      );
  return whole;
}

/** Steady rain on roofs, and the drops from the eaves before the window. */
function rain(): Samples {
  const whole = mix(
    LENGTH,
    air(
      LENGTH,
      511,
      [
        ['high', 900],
        ['low', 5_200],
      ],
      0.16,
      [
        [1, 0.16, 1],
        [3, 0.1, 4],
      ],
    ),
    air(
      LENGTH,
      513,
      [
        ['band', 420, 0.6],
        ['low', 900],
      ],
      0.3,
      [[2, 0.2, 0.5]],
    ),
  );
  const next = chance(517);
  for (let drop = 0; drop < 19; drop += 1) {
    const pitch = 900 + 900 * next();
    const plop = struck(0.07, [
      [pitch, 1, 0.03],
      [pitch * 1.7, 0.4, 0.018],
    ]);
    around(whole, plop, next() * LENGTH, 0.03 + 0.05 * next());
  }
  return whole;
}

/** Crickets in two rows of grass, a wind that has gone down. */
function evening(): Samples {
  const whole = mix(
    LENGTH,
    street(LENGTH, 521).map((sample) => sample * 0.5),
    air(
      LENGTH,
      523,
      [
        ['band', 300, 0.5],
        ['low', 800],
      ],
      0.16,
      [[1, 0.35, 3]],
    ),
  );
  cricket(whole, 3_150, 0.75, 0.016);
  cricket(whole, 2_820, 1, 0.011);
  return whole;
}

/** Three strokes and a rest, a whole number of times. */
function cricket(whole: Samples, pitch: number, every: number, level: number): void {
  for (let call = 0; call * every < LENGTH - 0.01; call += 1)
    for (let beat = 0; beat < 3; beat += 1)
      around(whole, whistle(0.032, pitch, 0), call * every + 0.05 + beat * 0.058, level);
}

export const DAY_TONES: Readonly<Record<string, () => Samples>> = { morning, rain, evening };
