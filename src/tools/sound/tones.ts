/**
 * Room tone: what a place sounds like when nobody speaks. Each loop is periodic: its noise is filtered in a circle,
 * and every hum has a whole number of turns in the loop, so the end runs into the beginning.
 */
import {
  add,
  burst,
  chance,
  circular,
  type FilterKind,
  filter,
  noise,
  RATE,
  type Samples,
  sampleAt,
  seconds,
  struck,
} from './signal.ts';

type Filters = readonly (readonly [kind: FilterKind, frequency: number, q?: number])[];
type Swells = readonly (readonly [turns: number, depth: number, phase: number])[];

/** Noise through filters, in a circle; the swells move its level, `turns` times a loop. */
export function air(length: number, seed: number, filters: Filters, level: number, swells: Swells): Samples {
  const sound = circular(noise(length, seed), (twice) =>
    filters.reduce((all, [kind, frequency, q]) => filter(all, kind, frequency, q), twice),
  );
  return sound.map((sample, index) => {
    const turn = (2 * Math.PI * index) / sound.length;
    return swells.reduce(
      (value, [turns, depth, phase]) => value * (1 + depth * Math.sin(turns * turn + phase)),
      sample * level,
    );
  });
}

function hum(length: number, partials: readonly (readonly [frequency: number, level: number])[]): Samples {
  return seconds(length).map((_, index) =>
    partials.reduce(
      (sum, [frequency, level]) =>
        sum + level * Math.sin(2 * Math.PI * frequency * (index / RATE) + frequency),
      0,
    ),
  );
}

export function mix(length: number, ...parts: readonly Samples[]): Samples {
  return parts.reduce((whole, part) => add(whole, part), seconds(length));
}

/** Adds a sound at `at`; what passes the end comes in again at the start. */
export function around(whole: Samples, part: Samples, at: number, level: number): void {
  const from = Math.round(at * RATE);
  for (const [index, sample] of part.entries()) {
    const place = (from + index) % whole.length;
    whole[place] = sampleAt(whole, place) + sample * level;
  }
}

export const street = (length: number, seed: number): Samples =>
  air(
    length,
    seed,
    [
      ['low', 320],
      ['low', 420],
      ['high', 45],
    ],
    0.5,
    [
      [2, 0.35, 1],
      [3, 0.25, 2.4],
      [1, 0.2, 4],
    ],
  );

function ticking(whole: Samples, every: number, level: number): void {
  for (let beat = 0; beat * every < whole.length / RATE - 0.01; beat++) {
    const pitch = beat % 2 ? 0.86 : 1;
    around(
      whole,
      struck(0.08, [
        [1_150 * pitch, 1, 0.04],
        [2_240 * pitch, 0.4, 0.025],
        [430, 0.4, 0.04],
      ]),
      beat * every + 0.1,
      level,
    );
  }
}

/** A shop with a ceiling fan and a wall clock; the street far off. */
function shop(): Samples {
  const length = 8;
  const blades = air(
    length,
    401,
    [
      ['band', 260, 0.6],
      ['low', 700],
    ],
    0.55,
    [
      [26, 0.16, 0],
      [13, 0.1, 1],
    ],
  );
  const whole = mix(
    length,
    blades,
    hum(length, [
      [50, 0.012],
      [100, 0.022],
      [150, 0.007],
    ]),
    street(length, 403),
  );
  ticking(whole, 1, 0.17);
  return whole;
}

/** A show-room with refrigerators and cool air. */
function cool(): Samples {
  const length = 8;
  const vent = air(
    length,
    411,
    [
      ['low', 900],
      ['low', 1_400],
      ['high', 90],
    ],
    0.22,
    [[2, 0.06, 0]],
  );
  const machine = hum(length, [
    [50, 0.03],
    [100, 0.045],
    [150, 0.012],
    [200, 0.018],
    [300, 0.006],
    [100.25, 0.012],
  ]);
  const whole = mix(
    length,
    vent,
    machine,
    street(length, 413).map((sample) => sample * 0.7),
  );
  ticking(whole, 1, 0.08);
  return whole;
}

/** A yard with goods under a roof: wind, an engine far away, sparrows. */
function yard(): Samples {
  const length = 10;
  const wind = air(
    length,
    421,
    [
      ['band', 380, 0.5],
      ['low', 1_100],
    ],
    0.42,
    [
      [1, 0.4, 0.5],
      [3, 0.3, 2],
      [4, 0.15, 5],
    ],
  );
  const engine = air(
    length,
    423,
    [
      ['band', 68, 2.5],
      ['low', 160],
    ],
    0.9,
    [
      [1, 0.5, 3.6],
      [110, 0.35, 0],
    ],
  );
  const whole = mix(
    length,
    wind,
    engine,
    street(length, 425).map((sample) => sample * 0.6),
  );
  const next = chance(427);
  for (const start of [1.7, 4.9, 5.4, 8.1]) {
    let at = start;
    for (let chirp = 0; chirp < 3; chirp++) {
      around(whole, sparrow(3_000 + 700 * next()), at, 0.012 + 0.01 * next());
      at += 0.11 + 0.09 * next();
    }
  }
  around(whole, filter(burst(0.3, 1_900, 6, 0.22, 429), 'low', 2_600), 6.8, 0.06);
  return whole;
}

function sparrow(pitch: number): Samples {
  const length = 0.07;
  return seconds(length).map((_, index) => {
    const t = index / RATE;
    return Math.sin(2 * Math.PI * (pitch * t - 5_200 * t * t)) * Math.sin((Math.PI * t) / length) ** 2;
  });
}

export const TONES: Readonly<Record<string, () => Samples>> = { shop, cool, yard };
