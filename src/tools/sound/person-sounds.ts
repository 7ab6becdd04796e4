/** What people do without words: breath, tongue, laughter, hands. Each function returns one sound, unlevelled. */
import type { VoiceBody } from './people.ts';
import {
  add,
  burst,
  filter,
  noise,
  room,
  type Samples,
  sampleAt,
  seconds,
  shape,
  soften,
  struck,
  thicken,
} from './signal.ts';
import { SYLLABLES } from './syllables.ts';
import { say } from './voice.ts';

/** A breath let go through an open mouth, voiced a little at its start. */
export function sigh(person: VoiceBody, seed: number): Samples {
  const air = noise(0.85, seed);
  const mouth = filter(filter(air, 'band', 620 * person.tract, 1.6), 'low', 2_400);
  const teeth = filter(filter(air, 'band', 1_500 * person.tract, 1.2), 'low', 3_000);
  const breath = shape(
    mouth.map((sample, index) => sample + sampleAt(teeth, index) * 0.45),
    [
      [0, 0],
      [0.16, 1],
      [0.32, 0.8],
      [0.85, 0],
    ],
  );
  const voiced = say(person, SYLLABLES['ai-fall'], seed, { semitones: -3, tempo: 0.75, breath: 0.3 });
  return room(add(breath, voiced, 0.03, 0.35), { wet: 0.15 });
}

export function chuckle(person: VoiceBody, seed: number): Samples {
  const out = seconds(0.8);
  const melody = [3, 2, 0.5, -1];
  for (const [index, semitones] of melody.entries()) {
    const laugh = say(person, { ...SYLLABLES.ha, length: 0.15 }, seed + index, { semitones, breath: 0.08 });
    add(out, laugh, 0.155 * index, 1 - 0.17 * index);
  }
  return soften(out);
}

/** Tongue against the teeth, twice. */
export function tut(): Samples {
  const out = seconds(0.34);
  for (const [at, level, seed] of [
    [0.01, 1, 3],
    [0.19, 0.8, 5],
  ] as const) {
    add(out, burst(0.05, 2_900, 2.2, 0.035, seed), at, level);
    add(out, struck(0.05, [[1_350, 0.25, 0.03]]), at, level);
  }
  return room(filter(out, 'low', 5_000), { wet: 0.22, fade: 0.16 });
}

/** Two palms meet, a sleeve moves, and once more softly as the hands are shaken. */
export function handshake(): Samples {
  const out = seconds(0.48);
  for (const [at, level, seed] of [
    [0.01, 1, 101],
    [0.2, 0.28, 103],
    [0.33, 0.2, 105],
  ] as const) {
    add(out, burst(0.1, 820, 0.8, 0.055, seed), at, 2 * level);
    add(
      out,
      struck(0.12, [
        [140, 0.7, 0.09],
        [260, 0.4, 0.06],
      ]),
      at,
      level,
    );
  }
  const sleeve = filter(filter(noise(0.4, 107), 'band', 1_400, 0.7), 'low', 2_600);
  add(
    out,
    shape(sleeve, [
      [0, 0],
      [0.1, 0.5],
      [0.2, 0.15],
      [0.28, 0.4],
      [0.4, 0],
    ]),
    0.05,
    0.22,
  );
  return room(thicken(filter(out, 'low', 4_500), 3.2), { wet: 0.24 });
}
