import { describe, expect, it } from 'vitest';
import { type Explanation, readExplanations, stale } from './explained.ts';
import { plant } from './plant.ts';
import { inWords, reportOf } from './report.ts';
import { readRooms } from './rooms.ts';

const source = { path: 'src/world/x.ts', text: 'const SOON = 3;\n' };
const [less, more] = plant(source);
if (!less || !more) throw new Error('two mutants are planted in a figure');
const by = { file: 'src/world/x.test.ts', test: 'comes soon' };
const found = { mutant: less, found: by, executed: 1 };
const survived = { mutant: more, found: null, executed: 1 };
const explanation: Explanation = {
  file: source.path,
  line: 'const SOON = 3;',
  before: '3',
  after: '4',
  why: 'Nobody is asked on the fourth day, which is always a day of rest.',
};

describe('the report', () => {
  it('counts what was found in each room, and names the survivors', () => {
    const report = reportOf([found, survived], [source], []);
    expect(report.rooms).toMatchObject([{ room: 'world', planted: 2, found: 1, percent: 50 }]);
    expect(inWords(report)).toBe('world: 1 of 2 found, 50% (at least 85%)\n  src/world/x.ts:1  3  →  4');
  });

  it('turns red with one sentence where a room is below its bar', () => {
    expect(reportOf([found, survived], [source], []).complaints).toEqual([
      'world: 50% of the mutants are found, at least 85% must be.',
    ]);
    expect(reportOf([found], [source], []).complaints).toEqual([]);
  });

  it('shows why a survivor is none to worry about, and does not count it as found', () => {
    const report = reportOf([found, survived], [source], [explanation]);
    expect(report.rooms[0]).toMatchObject({ found: 1, survivors: [{ why: explanation.why }] });
  });

  it('turns red where what is explained is found all the same', () => {
    expect(reportOf([found, { ...survived, found: by }], [source], [explanation]).complaints).toEqual([
      'src/world/x.ts:1 3 → 4 is found by a test: take its explanation out.',
    ]);
  });
});

describe('the explanations', () => {
  it('are of mutants that can be planted', () => {
    expect(stale([explanation], [source])).toEqual([]);
    expect(stale([{ ...explanation, line: 'const SOON = 2;' }], [source])).toEqual([
      'src/world/x.ts has no 3 → 4 any more: take its explanation out.',
    ]);
    expect(stale(readExplanations(), readRooms())).toEqual([]);
  });
});
