/**
 * The raw material of every sound: seeded noise, filters, envelopes, mixing. All buffers are mono at one rate.
 * Nothing here uses Math.random, so the same program writes the same samples every time.
 */
export type Samples = Float64Array<ArrayBuffer>;
export type FilterKind = 'low' | 'high' | 'band' | 'shelf';
/** Corners of a curve: [time or part, level]. */
export type Corners = readonly (readonly [at: number, level: number])[];
/** [Hz, level, seconds to fade by 60 dB]. */
export type Modes = readonly (readonly [frequency: number, level: number, fade: number])[];

export const RATE = 24_000;

export const seconds = (time: number): Samples => new Float64Array(Math.round(time * RATE));
const decibels = (value: number) => 10 ** (value / 20);

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function noise(time: number, seed: number): Samples {
  const next = chance(seed);
  return seconds(time).map(() => next() * 2 - 1);
}

type Six = readonly [number, number, number, number, number, number];

/** Second-order filters after Robert Bristow-Johnson's audio EQ cookbook. */
function coefficients(kind: FilterKind, frequency: number, q: number, gain: number): Six {
  const w = (2 * Math.PI * Math.min(frequency, RATE * 0.49)) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  if (kind === 'low') return [(1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha];
  if (kind === 'high') return [(1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha];
  if (kind === 'band') return [alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha];
  const a = 10 ** (gain / 40); // 'shelf': a high shelf
  const root = 2 * Math.sqrt(a) * alpha;
  return [
    a * (a + 1 + (a - 1) * cos + root),
    -2 * a * (a - 1 + (a + 1) * cos),
    a * (a + 1 + (a - 1) * cos - root),
    a + 1 - (a - 1) * cos + root,
    2 * (a - 1 - (a + 1) * cos),
    a + 1 - (a - 1) * cos - root,
  ];
}

export function filter(
  samples: Samples,
  kind: FilterKind,
  frequency: number,
  q = Math.SQRT1_2,
  gain = 0,
): Samples {
  const [b0, b1, b2, a0, a1, a2] = coefficients(kind, frequency, q, gain);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Filters a loop as if it had been running for ever: the second time round, the start follows from the end. */
export function circular(samples: Samples, treat: (samples: Samples) => Samples): Samples {
  const twice = new Float64Array(samples.length * 2);
  twice.set(samples);
  twice.set(samples, samples.length);
  return treat(twice).slice(samples.length, samples.length * 2);
}

/** Multiplies by a shape given as [time, level] corners joined by half cosines, which have no corners to click. */
export function shape(samples: Samples, corners: Corners): Samples {
  return samples.map((sample, index) => sample * levelAt(corners, index / RATE));
}

export function levelAt(corners: Corners, time: number): number {
  let before: readonly [number, number] | undefined;
  for (const corner of corners) {
    if (corner[0] > time) {
      if (!before) return corner[1];
      const part = (time - before[0]) / (corner[0] - before[0]);
      return before[1] + (corner[1] - before[1]) * (0.5 - 0.5 * Math.cos(Math.PI * part));
    }
    before = corner;
  }
  return before ? before[1] : 0;
}

export const sampleAt = (samples: Samples, index: number): number => samples[index] ?? 0;

/** Adds `part` into `whole` from `at` seconds on; what lies beyond the end is left out. */
export function add(whole: Samples, part: Samples, at = 0, level = 1): Samples {
  const from = Math.round(at * RATE);
  const end = Math.min(part.length, whole.length - from);
  for (let index = 0; index < end; index++)
    whole[from + index] = sampleAt(whole, from + index) + sampleAt(part, index) * level;
  return whole;
}

/** A struck body: each mode [frequency, level, seconds to fade by 60 dB]. */
export function struck(time: number, modes: Modes, attack = 0.001): Samples {
  const body = seconds(time);
  for (const [frequency, level, fade] of modes) {
    for (let index = 0; index < body.length; index++) {
      const t = index / RATE;
      const ring = level * 10 ** ((-3 * t) / fade) * Math.sin(2 * Math.PI * frequency * t);
      body[index] = sampleAt(body, index) + ring;
    }
  }
  return body.map((sample, index) => sample * Math.min(1, index / (attack * RATE)));
}

/** A short burst of band-limited noise with a quick start and an exponential end. */
export function burst(time: number, frequency: number, q: number, fade: number, seed: number): Samples {
  const grain = filter(noise(time, seed), 'band', frequency, q);
  return grain.map((sample, index) => {
    const t = index / RATE;
    return sample * Math.min(1, t / 0.0008) * 10 ** ((-3 * t) / fade);
  });
}

interface Echo {
  /** A factor. */
  readonly wet?: number;
  /** Seconds to fade by 60 dB. */
  readonly fade?: number;
  readonly seed?: number;
  /** Seconds kept after the sound's own end. */
  readonly tail?: number;
}

/** A small furnished room: sparse random echoes that fade and dull. */
export function room(samples: Samples, { wet = 0.25, fade = 0.22, seed = 7, tail }: Echo = {}): Samples {
  const next = chance(seed);
  const out = new Float64Array(samples.length + Math.round((tail ?? fade * 0.8) * RATE));
  out.set(samples);
  const dull = filter(filter(samples, 'low', 3_200), 'high', 180);
  const echoes = Math.round(fade * 1_600);
  for (let echo = 0; echo < echoes; echo++) {
    const delay = 0.004 + (fade - 0.004) * ((echo + next()) / echoes);
    const level = (wet * (next() < 0.5 ? -1 : 1) * 10 ** ((-3 * delay) / fade)) / Math.sqrt(echoes / 14);
    add(out, dull, delay, level);
  }
  return soften(out);
}

/** Takes the last 25 ms down to nothing and the first 1 ms up from it. */
export function soften(samples: Samples, out = 0.025): Samples {
  const length = samples.length / RATE;
  return shape(samples, [
    [0, 0],
    [0.001, 1],
    [length - out, 1],
    [length, 0],
  ]);
}

/** Cuts the end where nothing stays above `floor` dB below the peak. */
export function trim(samples: Samples, floor: number): Samples {
  const least = peak(samples) * decibels(floor);
  let end = samples.length;
  while (end > 0 && Math.abs(sampleAt(samples, end - 1)) < least) end--;
  return soften(samples.slice(0, end));
}

/** Rounds the highest peaks off, so that a blow is loud as a whole and not only in its first millisecond. */
export function thicken(samples: Samples, drive: number): Samples {
  const top = peak(samples);
  return samples.map((sample) => Math.tanh((drive * sample) / top));
}

export const peak = (samples: Samples): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
const scale = (samples: Samples, factor: number): Samples => samples.map((sample) => sample * factor);

/** Loudness in LUFS after ITU-R BS.1770 (K-weighting), of the loudest window of `window` seconds, or of all. */
export function loudness(samples: Samples, window?: number): number {
  const weighted = filter(filter(samples, 'shelf', 1_500, Math.SQRT1_2, 4), 'high', 38, 0.5);
  const size = window ? Math.min(weighted.length, Math.round(window * RATE)) : weighted.length;
  let sum = 0;
  let most = 0;
  for (let index = 0; index < weighted.length; index++) {
    sum += sampleAt(weighted, index) ** 2;
    if (index >= size) sum -= sampleAt(weighted, index - size) ** 2;
    if (index >= size - 1) most = Math.max(most, sum);
  }
  return -0.691 + 10 * Math.log10(most / size + 1e-12);
}

export interface Target {
  /** LUFS. */
  readonly target: number;
  /** Seconds; the whole sound without. */
  readonly window?: number;
  /** dBFS. */
  readonly ceiling: number;
}

/** Brings a sound to `target` in its loudest `window`, but never over `ceiling` at its peak. */
export function level(samples: Samples, { target, window, ceiling }: Target): Samples {
  const wanted = decibels(target - loudness(samples, window));
  return scale(samples, Math.min(wanted, decibels(ceiling) / peak(samples)));
}
