/** Pins on disk: a file for the game, one for its words in each language, and one hash over all games together. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { hashOf } from '../../dialogue/hash.ts';
import { type Pin, pinFileOf, pinText } from './pin.ts';

export function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

export function readPin(folder: string, name: string): Pin {
  const file = pinFileOf(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const said = (language: string) =>
    readFileSync(join(folder, `${name}.${language}.txt`), 'utf8')
      .split('\n')
      .slice(0, -1);
  return { name, file, said: { zh: said('zh'), en: said('en') } };
}

export function writePin(folder: string, { name, file, said }: Pin): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), pinText(file));
  for (const [language, lines] of Object.entries(said))
    writeFileSync(join(folder, `${name}.${language}.txt`), lines.map((line) => `${line}\n`).join(''));
}

const togetherSchema = v.strictObject({
  gamesHash: v.string(),
  games: v.pipe(v.array(v.string()), v.readonly()),
});
/** All games together: which they are, and one hash over the hashes of all. */
export type Together = v.InferOutput<typeof togetherSchema>;

export function togetherOf(pins: readonly Pin[]): Together {
  const hashes = pins
    .map(({ name, file }) => [name, file.gamesHash] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { gamesHash: hashOf(hashes), games: hashes.map(([name]) => name) };
}

/** What was last written; nothing where no pin has been written yet. */
export function readTogether(file: string): Together {
  return existsSync(file)
    ? v.parse(togetherSchema, JSON.parse(readFileSync(file, 'utf8')))
    : { gamesHash: '', games: [] };
}

export function writeTogether(file: string, together: Together): void {
  writeFileSync(file, `${JSON.stringify(together, null, 2)}\n`);
}
