/** Two commits measured in turn, as ratios: what machine and moment add is in both of a pair. */
import { medianOf } from './bench-timing.ts';
import type { Figure } from './figure.ts';

/** What was measured of both, one right after the other. */
export interface BenchPair {
  readonly before: readonly Figure[];
  readonly now: readonly Figure[];
}

export interface BenchComparison {
  readonly name: string;
  readonly unit: Figure['unit'];
  /** Medians. */
  readonly before: number;
  readonly now: number;
  /** The median of the pairs' ratios: above 1 it has got worse, whether more or less is better. */
  readonly ratio: number;
  /** The most that this ratio may be and still count as no worse. */
  readonly leeway: number;
}

/** Bytes are the same every time; two measurements of the same thing differ by some percent. Design choices. */
const LEEWAY_OF_SIZES = 1.01;
const LEEWAY_OF_TIMES = 1.1;

/** A comparison for every figure that both have; figures of one alone are not compared. */
export function comparisonsOf(pairs: readonly BenchPair[]): readonly BenchComparison[] {
  const [first] = pairs;
  return (first?.now ?? []).flatMap(({ name, unit, least }) => {
    const rounds = pairs.flatMap(({ before, now }) => {
      const [a, b] = [valueIn(before, name), valueIn(now, name)];
      return a === undefined || b === undefined ? [] : [{ before: a, now: b }];
    });
    if (rounds.length === 0) return [];
    return [
      {
        name,
        unit,
        before: medianOf(rounds, ({ before }) => before),
        now: medianOf(rounds, ({ now }) => now),
        ratio: medianOf(rounds, ({ before, now }) =>
          least === undefined ? over(now, before) : over(before, now),
        ),
        leeway: unit === 'kB' ? LEEWAY_OF_SIZES : LEEWAY_OF_TIMES,
      },
    ];
  });
}

/** The names of figures that only one of the two has. */
export function incomparable(pairs: readonly BenchPair[]): readonly string[] {
  const names = (side: keyof BenchPair) =>
    new Set(pairs.flatMap((pair) => pair[side].map(({ name }) => name)));
  const [before, now] = [names('before'), names('now')];
  return [...now, ...before].filter((name) => !(before.has(name) && now.has(name)));
}

function valueIn(figures: readonly Figure[], name: string): number | undefined {
  return figures.find((figure) => figure.name === name)?.value;
}

/** Nothing against nothing is as it was. */
function over(a: number, b: number): number {
  return a === b ? 1 : a / b;
}
