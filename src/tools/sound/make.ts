/**
 * Makes every sound of the game and writes public/sound/* and src/sound/sprites.ts:
 *   npx tsx src/tools/sound/make.ts   (needs ffmpeg with libopus and libmp3lame)
 * The samples are the same on every run; encoded bytes may differ with another version of ffmpeg.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DAY_TONES } from './day-tones.ts';
import { EFFECTS } from './effects.ts';
import { PEOPLE } from './people.ts';
import { level, loudness, peak, RATE, type Samples, trim } from './signal.ts';
import { encode, lay, layLoops, type Rates, type Sounds, type SpriteSheet } from './sprite.ts';
import { SYLLABLES } from './syllables.ts';
import { TONES } from './tones.ts';
import { say } from './voice.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}public/sound`;

/** Peaks stay 3.5 dB below full scale, so that what the codecs add still fits. */
const CEILING = -3.5;

function voices(): Sounds {
  const sounds: (readonly [string, Samples])[] = [];
  for (const [personAt, [person, traits]] of Object.entries(PEOPLE).entries())
    for (const [at, [name, syllable]] of Object.entries(SYLLABLES).entries()) {
      const said = trim(say(traits, syllable, 1_000 + personAt * 50 + at), -38);
      sounds.push([
        `${person}/${name}`,
        level(said, { target: name === 'ai-fall' ? -19 : -17, window: 0.12, ceiling: CEILING }),
      ]);
    }
  return sounds;
}

const effects = (): Sounds =>
  Object.entries(EFFECTS).map(([name, make]) => [
    name,
    level(trim(make(), -54), { target: -16, window: 0.1, ceiling: CEILING }),
  ]);

const loops = (makers: Readonly<Record<string, () => Samples>>): Sounds =>
  Object.entries(makers).map(([name, make]) => [name, level(make(), { target: -38, ceiling: CEILING })]);

function report(file: string, sounds: Sounds): void {
  for (const [name, samples] of sounds) {
    const top = (20 * Math.log10(peak(samples))).toFixed(1);
    console.log(
      `${file}\t${name}\t${Math.round((samples.length / RATE) * 1_000)} ms\tpeak ${top} dBFS\tloudest 100 ms ${loudness(samples, 0.1).toFixed(1)} LUFS`,
    );
  }
}

function table(name: string, places: SpriteSheet['places']): string {
  const rows = places.map(
    ([key, start, length]) => `  ${/^[a-z]+$/.test(key) ? key : `'${key}'`}: [${start}, ${length}],`,
  );
  return `export const ${name} = {\n${rows.join('\n')}\n} as const satisfies Places;\n`;
}

interface Plan {
  readonly name: string;
  readonly constant: string;
  readonly make: () => Sounds;
  readonly lay: (sounds: Sounds) => SpriteSheet;
  readonly rates: Rates;
}

const SHEETS: readonly Plan[] = [
  { name: 'voices', constant: 'VOICES', make: voices, lay, rates: { opus: 24, mp3: 32 } },
  { name: 'effects', constant: 'EFFECTS', make: effects, lay, rates: { opus: 32, mp3: 40 } },
  { name: 'tones', constant: 'TONES', make: () => loops(TONES), lay: layLoops, rates: { opus: 28, mp3: 24 } },
  {
    name: 'days',
    constant: 'DAYS',
    make: () => loops(DAY_TONES),
    lay: layLoops,
    rates: { opus: 28, mp3: 24 },
  },
];

mkdirSync(folder, { recursive: true });
const tables: string[] = [];
let total = 0;
for (const sheet of SHEETS) {
  const sounds = sheet.make();
  report(sheet.name, sounds);
  const { file, places } = sheet.lay(sounds);
  const sizes = encode(folder, sheet.name, file, sheet.rates);
  total += sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${sheet.name}: ${(file.length / RATE).toFixed(1)} s, webm and mp3 ${sizes.join(', ')} B`);
  tables.push(table(sheet.constant, places));
}
console.log(`total ${total} B`);
writeFileSync(
  `${root}src/sound/sprites.ts`,
  `/** Where each sound lies in its file, as [start, length] in ms. Written by src/tools/sound/make.ts; not edited by hand. */
type Places = Readonly<Record<string, readonly [start: number, length: number]>>;

${tables.join('\n')}`,
);
