/** Renewing pins on disk: what is new comes in, what is outdated is recorded anew, and nothing that went red is written over. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readPin, readTogether } from './folder.ts';
import { renewPins } from './renew.ts';
import { RECIPES } from './roster.ts';
import { VERSIONS } from './versions.ts';

const recipes = RECIPES.filter(({ name }) =>
  ['meeting-sun-jie-always-first-option-9', 'drill-2-lingering-2027'].includes(name),
);
const [first = ''] = recipes.map(({ name }) => name);

let folder: string;
let place: Parameters<typeof renewPins>[1];
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const renew = (versions = VERSIONS, of = recipes) => renewPins(of, place, versions);

/** Writes into one of the first game's files, and sees afterwards whether what was written is still there. */
function planted(file: string, change: (text: string) => string): () => boolean {
  const after = change(read(file));
  expect(after).not.toBe(read(file));
  writeFileSync(join(folder, file), after);
  return () => read(file) === after;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huikuan-pins-'));
  place = { folder, together: join(folder, 'together.txt') };
  renew();
});

describe('renewing the pins', () => {
  it('adds those that are not there, and leaves them alone the next time', () => {
    const pin = readPin(folder, first);
    const [before, hash] = [read(`${first}.json`), readTogether(place.together).gamesHash];
    const again = renew();
    expect(again).toMatchObject({ added: [], renewed: [], refused: [] });
    expect(again.together).toEqual({ gamesHash: hash, games: recipes.map(({ name }) => name).sort() });
    expect(read(`${first}.json`)).toBe(before);
    expect(pin.file).toMatchObject(VERSIONS);
    expect(pin.said.zh).toHaveLength(pin.said.en.length);
  });

  it.each([
    ['events', `${first}.json`, (text: string) => text.replace(/"[0-9a-f]{8}"\]/, '"00000000"]'), 'rules'],
    [
      'scores',
      `${first}.json`,
      (text: string) => text.replace(/"assertiveness": \d+/, '"assertiveness": 101'),
      'rules',
    ],
    ['words', `${first}.en.txt`, (text: string) => text.replace(/^.*$/m, 'dealer: Eh?'), 'words'],
  ] as const)('writes nothing when %s changed and no version was raised', (_, file, change, version) => {
    const stays = planted(file, change);
    const raised = { ...VERSIONS, [version === 'rules' ? 'words' : 'rules']: 99 };
    for (const versions of [VERSIONS, raised]) {
      const { refused } = renew(versions);
      expect(refused).toHaveLength(1);
      expect(refused[0]).toContain(`but the ${version} version is still ${VERSIONS[version]}`);
      expect(stays()).toBe(true);
    }
  });

  it('records a game anew when its version was raised, with what was done then', () => {
    const before = readPin(folder, first);
    const hash = readTogether(place.together).gamesHash;
    planted(`${first}.en.txt`, (text) => text.replace(/^.*$/m, 'dealer: Eh?'));
    const worded = renew({ ...VERSIONS, words: 99 });
    expect(worded.refused).toEqual([]);
    expect(worded.renewed).toHaveLength(2);
    expect(readPin(folder, first)).toEqual({ ...before, file: { ...before.file, words: 99 } });
    expect(worded.together.gamesHash).toBe(hash);
    const ruled = renew({ rules: 99, words: 99 });
    expect(ruled.renewed).toHaveLength(2);
    expect(ruled.together.gamesHash).not.toBe(hash);
    expect(readPin(folder, first).file.steps).toEqual(before.file.steps);
  });

  it('has a game played again when new rules do not let it end as it did', () => {
    const before = readPin(folder, first);
    planted(`${first}.json`, (text) => text.replace(/,\n {4}\[\{[^\n]*\n {2}\]/, '\n  ]'));
    expect(renew().refused[0]).toContain('it is not over after the last of its');
    expect(renew({ ...VERSIONS, rules: 99 }).refused).toEqual([]);
    expect(readPin(folder, first).file.steps).toEqual(before.file.steps);
  });

  it('asks for a pin that is gone, and for one that nobody plays', () => {
    for (const ending of ['json', 'zh.txt', 'en.txt']) rmSync(join(folder, `${first}.${ending}`));
    expect(renew().refused).toEqual([`game ${first}: its pin is gone: bring it back from the history`]);
    const [, second] = recipes;
    expect(renew(VERSIONS, []).refused).toEqual([
      expect.stringContaining(`game ${second?.name}: nobody plays it`),
    ]);
  });

  it('does not take another game for the one of the same name', () => {
    const [one] = recipes;
    if (!one) throw new Error('no recipe');
    const other = { ...one, setup: { ...one.setup, seed: 1 } };
    expect(renew(VERSIONS, [other, ...recipes.slice(1)]).refused[0]).toContain(
      'give the new game another name',
    );
  });
});
