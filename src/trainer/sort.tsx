/** Tables sorted by whichever column is wanted: first upwards, and downwards when it is chosen again. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface Sort<Column extends string> {
  readonly column: Column;
  readonly down: boolean;
  readonly choose: (column: Column) => void;
}

export function useSort<Column extends string>(first: Column): Sort<Column> {
  const [{ column, down }, setBy] = useState({ column: first, down: false });
  return {
    column,
    down,
    choose: (chosen) => setBy({ column: chosen, down: column === chosen && !down }),
  };
}

/** A new array in the order of the sort; `compare` says how two rows stand in a column. */
export function sorted<Row, Column extends string>(
  rows: readonly Row[],
  { column, down }: Sort<Column>,
  compare: (a: Row, b: Row, column: Column) => number,
): readonly Row[] {
  return [...rows].sort((a, b) => compare(a, b, column) * (down ? -1 : 1));
}

export interface SortHeadProps<Column extends string> {
  readonly of: Column;
  readonly sort: Sort<Column>;
  readonly children: ComponentChildren;
}

/** The head of a column that can be sorted by. */
export function SortHead<Column extends string>({ of, sort, children }: SortHeadProps<Column>) {
  const here = sort.column === of;
  return (
    <th scope="col" aria-sort={here ? (sort.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => sort.choose(of)}>
        {children}
        <span aria-hidden="true">{here ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}
