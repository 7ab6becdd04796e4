/** The whole way once: planted, switched on one after the other, and found by a real run of the tests, or not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTree } from '../architecture/source.ts';
import { type Bench, openBench } from './bench.ts';
import { graphOf } from './graph.ts';
import { hunt, type Verdict } from './hunt.ts';
import { plant } from './plant.ts';

const sources = readTree('test/mutants/fixture', /\.ts$/);
const mutants = sources.filter(({ path }) => path.endsWith('late.ts')).flatMap(plant);

let bench: Bench;
let verdicts: readonly Verdict[];
beforeAll(async () => {
  bench = await openBench(mutants);
  verdicts = await hunt({ graph: graphOf(sources), bench, mutants, upTo: 'near', tell: () => undefined });
}, 180_000);
afterAll(() => bench.close());

const verdict = (before: string, after: string) =>
  verdicts.find(({ mutant }) => mutant.before === before && mutant.after === after);

describe('a hunt', () => {
  it('finds a wrong sum by the test that adds it up', () => {
    expect(verdict('paid - due', 'paid + due')?.found).toEqual({
      file: 'test/mutants/fixture/late.test.ts',
      test: 'is late by the days since it was due',
    });
  });

  it('lets survive what comes to the same', () => {
    expect(verdict('paid > due', 'paid >= due')).toMatchObject({ found: null, executed: 1 });
  });

  it('finds a loop that no longer ends', () => {
    expect(verdict('left -= each', 'left += each')?.found?.test).toBe('was one of as many as the sum holds');
  });

  it('says where no test comes', () => {
    expect(verdict('sum / each', 'sum * each')).toMatchObject({ found: null, executed: 0 });
  });

  it('leaves everything green while nothing is switched on', async () => {
    const [red] = await bench.try('test/mutants/fixture/late.test.ts', [{ mutant: -1, tests: null }], 10);
    expect(red).toBeNull();
  });
});
