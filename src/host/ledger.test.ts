import { expect, it } from 'vitest';
import type { AttemptEntry } from './attempts.ts';
import { openLedger } from './ledger.ts';

const entry = (attempt: string, index = 0): AttemptEntry => ({
  attempt,
  token: `token of ${attempt}`,
  index,
  action: '{"kind":"enter"}',
  progress: { game: 0, games: 1, phase: 'opening', turn: 0, month: null, day: null },
  over: false,
  result: null,
});

/** A database that takes what `lets` lets in, one statement after the other, and remembers the statements. */
function database(lets: (entry: AttemptEntry) => boolean = () => true) {
  const statements: string[][] = [];
  return {
    statements,
    commit: async (entries: readonly AttemptEntry[]) => {
      statements.push(entries.map(({ attempt, index }) => `${attempt}${index}`));
      await new Promise((done) => setTimeout(done, 5));
      return new Set(entries.filter(lets).map(({ attempt }) => attempt));
    },
  };
}

it('writes an action at once where nobody else acts, and gathers what comes meanwhile into one statement', async () => {
  const { statements, commit } = database();
  const ledger = openLedger(commit);
  const first = ledger.write(entry('a'));
  expect(statements).toEqual([['a0']]);
  const rest = ['b', 'c', 'd'].map((attempt) => ledger.write(entry(attempt)));
  expect(await Promise.all([first, ...rest])).toEqual([true, true, true, true]);
  expect(statements).toEqual([['a0'], ['b0', 'c0', 'd0']]);
});

it('keeps the second action of an attempt for the statement after that of the first, in the order of coming', async () => {
  const { statements, commit } = database();
  const ledger = openLedger(commit);
  const written = [entry('x'), entry('a', 0), entry('a', 1), entry('b', 0), entry('a', 2)].map((each) =>
    ledger.write(each),
  );
  expect(await Promise.all(written)).toEqual([true, true, true, true, true]);
  expect(statements).toEqual([['x0'], ['a0', 'b0'], ['a1'], ['a2']]);
});

it('tells whose action was not let in, among others that were', async () => {
  const { statements, commit } = database(({ attempt }) => attempt !== 'late');
  const ledger = openLedger(commit);
  const written = ['x', 'a', 'late', 'b'].map((attempt) => ledger.write(entry(attempt)));
  expect(await Promise.all(written)).toEqual([true, true, false, true]);
  expect(statements).toHaveLength(2);
});

it('fails everybody of a statement that fails, and nobody of the next', async () => {
  let count = 0;
  const { commit } = database();
  const ledger = openLedger((entries) => {
    count += 1;
    return count === 2 ? Promise.reject(new Error('disk full')) : commit(entries);
  });
  const first = ledger.write(entry('x'));
  const [b, c] = [ledger.write(entry('b')), ledger.write(entry('c'))];
  const settled = await Promise.allSettled([first, b, c]);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await ledger.write(entry('b'))).toBe(true);
});

it('writes no more than a hundred actions in one statement', async () => {
  const { statements, commit } = database();
  const ledger = openLedger(commit);
  await Promise.all(Array.from({ length: 251 }, (_, place) => ledger.write(entry(`${place}-`))));
  expect(statements.map(({ length }) => length)).toEqual([1, 100, 100, 50]);
});
