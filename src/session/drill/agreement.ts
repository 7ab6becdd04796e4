/**
 * How far two raters agree beyond chance: Cohen's weighted κ with linear weights (Cohen 1968), because on an anchored
 * scale a step apart is half as bad as two. The 95% interval is the large-sample one of Fleiss, Cohen and Everitt (1969).
 */

/** Fewer cases than this say nothing about two people. */
export const FEWEST_PAIRS = 10;

export type RaterAgreement =
  | { readonly kind: 'too-few'; readonly count: number }
  /** One of them gave the same mark to all: there is no chance agreement to compare with. */
  | { readonly kind: 'no-spread'; readonly count: number }
  | {
      readonly kind: 'kappa';
      readonly count: number;
      /** 1 agrees in everything, 0 as chance would. */
      readonly value: number;
      readonly low: number;
      readonly high: number;
    };

export type MarkPair = readonly [one: number, other: number];

/** `pairs`: the marks two people gave to the same thing, from 1 to `steps`. */
export function agreement(pairs: readonly MarkPair[], steps: number): RaterAgreement {
  const count = pairs.length;
  if (count < FEWEST_PAIRS) return { kind: 'too-few', count };
  const table = tableOf(pairs, steps);
  const kappa = weightedKappa(table);
  if (!kappa) return { kind: 'no-spread', count };
  const reach = 1.96 * kappa.error;
  return {
    kind: 'kappa',
    count,
    value: kappa.value,
    low: Math.max(-1, kappa.value - reach),
    high: Math.min(1, kappa.value + reach),
  };
}

function tableOf(pairs: readonly MarkPair[], steps: number): readonly (readonly number[])[] {
  const table = Array.from({ length: steps }, () => new Array<number>(steps).fill(0));
  for (const [one, other] of pairs) {
    const row = table[one - 1];
    if (row) row[other - 1] = (row[other - 1] ?? 0) + 1;
  }
  return table;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  /** Share of all cases. */
  readonly share: number;
  readonly weight: number;
}

/** `table`: how often the one gave the step of the row and the other that of the column. Undefined without spread. */
export function weightedKappa(
  table: readonly (readonly number[])[],
): { readonly value: number; readonly error: number } | undefined {
  const steps = table.length;
  const count = sum(table.flat());
  const cells = table.flatMap((row, at) =>
    row.map(
      (cases, column): Cell => ({
        row: at,
        column,
        share: cases / count,
        weight: 1 - Math.abs(at - column) / (steps - 1),
      }),
    ),
  );
  const rows = margin(cells, 'row', steps);
  const columns = margin(cells, 'column', steps);
  const observed = sum(cells.map(({ share, weight }) => share * weight));
  const chance = sum(
    cells.map(({ row, column, weight }) => (rows[row] ?? 0) * (columns[column] ?? 0) * weight),
  );
  if (1 - chance < 1e-9) return undefined;
  // Mean weight a row meets in the columns' margin, and the other way round.
  const met = (at: number, side: 'row' | 'column', others: readonly number[]) =>
    sum(
      cells
        .filter((cell) => cell[side] === at)
        .map((cell) => (others[side === 'row' ? cell.column : cell.row] ?? 0) * cell.weight),
    );
  const byRow = rows.map((_, at) => met(at, 'row', columns));
  const byColumn = columns.map((_, at) => met(at, 'column', rows));
  const spread = sum(
    cells.map(({ row, column, share, weight }) => {
      const off = weight * (1 - chance) - ((byRow[row] ?? 0) + (byColumn[column] ?? 0)) * (1 - observed);
      return share * off * off;
    }),
  );
  const centre = observed * chance - 2 * chance + observed;
  const free = (1 - chance) * (1 - chance);
  return {
    value: (observed - chance) / (1 - chance),
    error: Math.sqrt(Math.max(0, spread - centre * centre) / count) / free,
  };
}

function margin(cells: readonly Cell[], side: 'row' | 'column', steps: number): readonly number[] {
  return Array.from({ length: steps }, (_, at) =>
    sum(cells.filter((cell) => cell[side] === at).map(({ share }) => share)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
