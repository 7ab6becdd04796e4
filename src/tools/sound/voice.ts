/**
 * A voice: a glottal pulse train and breath, sent through five moving resonators (a cascade formant synthesiser
 * after Klatt 1980). It says syllables, never words.
 */
import type { VoiceBody } from './people.ts';
import {
  type Corners,
  chance,
  filter,
  levelAt,
  RATE,
  room,
  type Samples,
  sampleAt,
  seconds,
} from './signal.ts';
import { type Onset, type Path, type Syllable, VOWELS, type Vowel } from './syllables.ts';

const BANDWIDTHS = [85, 110, 160, 260, 340];
const UPPER = [3_350, 4_100];

/** Klatt's resonator, with its coefficients set anew for each short block. */
interface Resonator {
  readonly tune: (frequency: number, bandwidth: number) => void;
  readonly pass: (x: number) => number;
}

function resonator(): Resonator {
  let [a, b, c, y1, y2] = [1, 0, 0, 0, 0];
  return {
    tune(frequency, bandwidth) {
      c = -Math.exp((-2 * Math.PI * bandwidth) / RATE);
      b = 2 * Math.exp((-Math.PI * bandwidth) / RATE) * Math.cos((2 * Math.PI * frequency) / RATE);
      a = 1 - b - c;
    },
    pass(x) {
      const y = a * x + b * y1 + c * y2;
      y2 = y1;
      y1 = y;
      return y;
    },
  };
}

/** Glottal flow over one period: opens slowly, closes faster, rests (Rosenberg 1971). */
function flow(phase: number, open: number): number {
  const rise = open * 0.64;
  if (phase < rise) return 0.5 - 0.5 * Math.cos((Math.PI * phase) / rise);
  if (phase < open) return Math.cos(((phase - rise) / (open - rise)) * (Math.PI / 2));
  return 0;
}

const START: Readonly<Record<Onset, number>> = { g: 0.012, h: 0.055, n: 0.02, '': 0.022 };
const SILENT: Readonly<Record<Onset, number>> = { g: 0.006, h: 0.03, n: 0, '': 0 };

const voicing = (onset: Onset, length: number): Corners => [
  [0, 0],
  [SILENT[onset], 0],
  [START[onset] + 0.012, onset === 'n' ? 0.5 : 1],
  [length * 0.45, 1],
  [length * 0.72, 0.62],
  [length, 0],
];

function breathing(onset: Onset, length: number): Corners {
  // biome-ignore format: two curves, a row each
  return onset === 'h'
    ? [[0, 0], [0.022, 1], [0.06, 0.35], [length, 0]]
    : [[0, 0], [0.02, 0.3], [length * 0.7, 0.3], [length, 0]];
}

/** Says one syllable. The last argument bends it. */
export function say(
  person: VoiceBody,
  syllable: Syllable,
  seed: number,
  { semitones = 0, tempo = 1, breath = 0 } = {},
): Samples {
  const length = (syllable.length * person.pace) / tempo;
  const out = seconds(length + 0.02);
  const next = chance(seed);
  const tract = BANDWIDTHS.map(resonator);
  const voice = voicing(syllable.onset, length);
  const air = breathing(syllable.onset, length);
  const press = Math.min(1, syllable.press + (person.press ?? 0));
  const open = 0.76 - 0.26 * press;
  let phase = 0;
  let last = 0;
  let wobble = 0;
  let shimmer = 1;
  for (let index = 0; index < out.length; index++) {
    const time = index / RATE;
    const part = Math.min(1, time / length);
    if (index % 24 === 0) tune(tract, person, syllable.path, part);
    const semitone = levelAt(syllable.pitch, part) * person.range + semitones + wobble;
    phase += (person.pitch * 2 ** (semitone / 12)) / RATE;
    if (phase >= 1) {
      phase -= 1;
      wobble = (next() * 2 - 1) * person.rough;
      shimmer = 1 + (next() * 2 - 1) * person.rough * 0.35;
    }
    const glottis = flow(phase, open) * shimmer;
    const radiated = (glottis - last) * 12;
    last = glottis;
    const hiss = (next() * 2 - 1) * (0.35 + 0.65 * glottis);
    const source = radiated * levelAt(voice, time) + hiss * levelAt(air, time) * (person.breath + breath);
    out[index] = tract.reduce((sample, each) => each.pass(sample), source);
  }
  if (syllable.onset === 'g') plosive(out, person, next);
  return finish(out, person, press);
}

function tune(tract: readonly Resonator[], person: VoiceBody, path: Path, part: number): void {
  const nasal = path.some(([at, vowel]) => vowel === 'n' && part >= at) ? 1.7 : 1;
  const along = (read: (vowel: Vowel) => number) =>
    levelAt(
      path.map(([at, vowel]) => [at, read(vowel)]),
      part,
    );
  const formants = [
    along((vowel) => VOWELS[vowel][0]),
    along((vowel) => VOWELS[vowel][1]),
    along((vowel) => VOWELS[vowel][2]),
  ];
  for (const [index, frequency] of [...formants, ...UPPER].entries())
    tract[index]?.tune(
      Math.min(frequency * person.tract, RATE * 0.46),
      (BANDWIDTHS[index] ?? 300) * nasal * person.damp,
    );
}

/** The tongue leaving the soft palate: 14 ms of noise before the vowel. */
function plosive(out: Samples, person: VoiceBody, next: () => number): void {
  const grain = filter(
    seconds(0.014).map(() => next() * 2 - 1),
    'band',
    1_650 * person.tract,
    2.5,
  );
  for (const [index, sample] of grain.entries())
    out[index] = sampleAt(out, index) + sample * 0.5 * Math.sin((Math.PI * index) / grain.length);
}

function finish(out: Samples, person: VoiceBody, press: number): Samples {
  // A mouth radiates high tones better than the simple flow above does; the low-pass then keeps it mellow.
  const clear = filter(out, 'shelf', 1_700, 0.6, 6 + 4 * press);
  const body = filter(filter(clear, 'low', person.bright * (1.15 + 0.35 * press), 0.65), 'high', 90);
  return room(body, { wet: 0.16, fade: 0.13, tail: 0.05, seed: 11 });
}
