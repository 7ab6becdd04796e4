/** How the bench takes time: several rounds in turn, so that whatever is compared has seen the same machine. */
import { initialTransition, setup, transition } from 'xstate';

const ROUNDS = 9;

const toggle = setup({ types: { events: {} as { type: 'flip' } } }).createMachine({
  initial: 'on',
  states: { on: { on: { flip: 'off' } }, off: { on: { flip: 'on' } } },
});

/** Microseconds that `work` takes for each of the `count` things it does. */
export function perThing(count: number, work: () => void): number {
  const start = performance.now();
  work();
  return ((performance.now() - start) * 1_000) / count;
}

/** Microseconds of a bare XState transition: the measure of all others. */
export function bareTransition(): number {
  let [position] = initialTransition(toggle);
  const count = 20_000;
  return perThing(count, () => {
    for (let at = 0; at < count; at += 1) [position] = transition(toggle, position, { type: 'flip' });
  });
}

/** Each of `measures` once in every round, after one to warm up. */
export function roundsOf<Name extends string>(
  measures: Readonly<Record<Name, () => number>>,
): readonly Readonly<Record<Name, number>>[] {
  const names = Object.keys(measures) as Name[];
  const round = () =>
    Object.fromEntries(names.map((name) => [name, measures[name]()])) as Record<Name, number>;
  round();
  return Array.from({ length: ROUNDS }, round);
}

/** The median over rounds of a figure made of each round. */
export function medianOf<Round>(rounds: readonly Round[], figure: (round: Round) => number): number {
  const sorted = rounds.map(figure).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that `share` of all `values` do not exceed. */
export function percentileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
