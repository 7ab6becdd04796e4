/** Lays sounds one after another into one file, remembers where each lies, and encodes the file twice. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATE, type Samples, sampleAt } from './signal.ts';

export type Sounds = readonly (readonly [name: string, samples: Samples])[];
export interface SpriteSheet {
  readonly file: Samples;
  /** Start and length in ms. */
  readonly places: readonly (readonly [name: string, start: number, length: number])[];
}

/** Silence after each sound: a decoder that starts late by its own delay must not reach the next one. */
const GAP = 0.06;

const toStep = (samples: number): number => Math.ceil(samples / (RATE / 100)) * (RATE / 100); // places are whole 10 ms

export function lay(sounds: Sounds): SpriteSheet {
  const parts: (readonly [name: string, samples: Samples, from: number])[] = [];
  let from = toStep(GAP * RATE);
  for (const [name, samples] of sounds) {
    parts.push([name, samples, from]);
    from += toStep(samples.length) + toStep(GAP * RATE);
  }
  const file = new Float64Array(from);
  for (const [, samples, at] of parts) file.set(samples, at);
  const ms = (count: number) => (count * 1_000) / RATE;
  return { file, places: parts.map(([name, samples, at]) => [name, ms(at), ms(toStep(samples.length))]) };
}

/** ms of itself that a loop carries before and after, so that a decoder's delay moves the loop without opening it. */
const MARGIN = 250;

export function layLoops(loops: Sounds): SpriteSheet {
  const margin = (MARGIN / 1_000) * RATE;
  const longer = (loop: Samples): Samples =>
    new Float64Array(loop.length + 2 * margin).map((_, index) =>
      sampleAt(loop, (index - margin + loop.length) % loop.length),
    );
  const { file, places } = lay(loops.map(([name, loop]) => [name, longer(loop)]));
  return { file, places: places.map(([name, start, length]) => [name, start + MARGIN, length - 2 * MARGIN]) };
}

function wav(samples: Samples): Buffer {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * 2, 40);
  for (const [index, sample] of samples.entries())
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + index * 2);
  return bytes;
}

/** kbit/s. */
export interface Rates {
  readonly opus: number;
  readonly mp3: number;
}

/** Writes `folder/name.webm` (Opus) and `folder/name.mp3`; returns their bytes. Bit-exact flags keep dates out. */
export function encode(
  folder: string,
  name: string,
  samples: Samples,
  { opus, mp3 }: Rates,
): readonly number[] {
  const work = mkdtempSync(join(tmpdir(), 'sound-'));
  const source = join(work, `${name}.wav`);
  writeFileSync(source, wav(samples));
  const run = (target: string, ...codec: readonly string[]) =>
    execFileSync('ffmpeg', [
      '-v',
      'error',
      '-y',
      '-i',
      source,
      '-map_metadata',
      '-1',
      '-fflags',
      '+bitexact',
      '-flags:a',
      '+bitexact',
      ...codec,
      target,
    ]);
  const webm = join(folder, `${name}.webm`);
  const fallback = join(folder, `${name}.mp3`);
  run(webm, '-c:a', 'libopus', '-b:a', `${opus}k`, '-application', 'audio', '-frame_duration', '20');
  run(fallback, '-c:a', 'libmp3lame', '-b:a', `${mp3}k`, '-id3v2_version', '0');
  rmSync(work, { recursive: true });
  return [webm, fallback].map((path) => statSync(path).size);
}
