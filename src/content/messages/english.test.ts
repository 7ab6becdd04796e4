import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What a translator writes and nobody says, each with what is said. */
const UNSAID: readonly (readonly [RegExp, string])[] = [
  [/\blucks\b/i, 'draws of luck'],
  [/\bwhoever\b/i, 'a player who, if you'],
  [/\bcounts nothing\b/i, 'counts as zero'],
  [/\b(?:is|are|been) reckoned\b/i, 'is estimated, is expected'],
];

const unsaidIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => /\ben:|^\s+'/.test(line))
    .flatMap((line) =>
      UNSAID.filter(([word]) => word.test(line)).map(([, said]) => `${line.trim()}: say ${said}`),
    );

it.each([
  "  'trial.title': { zh: '试打', en: 'Tried out over 20 lucks' },",
  "    en: 'Whoever beats the search counts as 100%.',",
  "    en: 'Scored alike; one nobody talked to counts nothing.',",
])('a sentence like “%s” is noticed', (line) => expect(unsaidIn(line)).toHaveLength(1));

it('no English text of the interface reads like a translation', () => {
  const folder = new URL('./', import.meta.url);
  const catalogues = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  const found = catalogues.flatMap((name) => unsaidIn(readFileSync(new URL(name, folder), 'utf8')));
  expect(found).toEqual([]);
});
