import { useEffect, useState } from 'preact/hooks';
import type { Board, BoardRow, ClassState } from '../../protocol/class.ts';
import type { ClassClient } from '../../session/class-client.ts';

export interface LiveBoard {
  readonly state: ClassState | undefined;
  /** In the order of joining: a trainee's place is the seat. */
  readonly rows: readonly BoardRow[];
  readonly distribution: readonly number[];
  /** False while the stream is broken. */
  readonly connected: boolean;
}

const EMPTY: LiveBoard = { state: undefined, rows: [], distribution: [], connected: true };

/** The board of a class as it changes. */
export function useBoard(client: () => ClassClient, id: string): LiveBoard {
  const [board, setBoard] = useState(EMPTY);
  useEffect(
    () =>
      client().trainer.watch(
        id,
        (news) => setBoard((before) => withNews(before, news)),
        (connected) => setBoard((before) => ({ ...before, connected })),
      ),
    [id],
  );
  return board;
}

function withNews(before: LiveBoard, { state, rows, distribution }: Board): LiveBoard {
  const all = new Map([...before.rows, ...rows].map((row) => [row.trainee, row]));
  const seats = [...all.values()].sort((a, b) => a.joined - b.joined || (a.trainee < b.trainee ? -1 : 1));
  return { state, rows: seats, distribution, connected: true };
}
