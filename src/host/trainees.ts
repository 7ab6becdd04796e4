/** Trainees: who has joined a class, and whose token it is. */
import type { ClassMode, ClassState } from '../protocol/class.ts';
import type { Drill } from '../protocol/drill.ts';
import { drillOf } from './classes.ts';
import type { Queries } from './database/database.ts';
import { type Failure, fail } from './failure.ts';
import { hashOfToken, newId, newToken } from './secrets.ts';

/** A trainee with the class, as far as a request of theirs needs them. */
export interface Trainee {
  readonly id: string;
  /** The hash of the token. */
  readonly token: string;
  readonly name: string;
  readonly class: {
    readonly id: string;
    readonly name: string;
    readonly mode: ClassMode;
    readonly state: ClassState;
  };
  readonly drill: Drill;
}

interface TraineeRow {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly class_name: string;
  readonly mode: ClassMode;
  readonly state: ClassState;
  readonly drill: string;
}

const traineeOf = (row: TraineeRow, token: string): Trainee => ({
  id: row.id,
  token,
  name: row.name,
  class: { id: row.class, name: row.class_name, mode: row.mode, state: row.state },
  drill: drillOf(row.drill),
});

/** Joins the class of `code` as `name`; a name whose token the trainer took back can be used again. */
export async function join(
  database: Queries,
  { code, name }: { readonly code: string; readonly name: string },
): Promise<{ readonly token: string; readonly trainee: Trainee } | Failure> {
  const [found] = await database.query<{ id: string; state: ClassState }>(
    'select id, state from class where code = $1',
    [code],
  );
  if (!found) return fail('no-such-class');
  if (found.state === 'closed') return fail('class-closed');
  const token = newToken();
  const hash = hashOfToken(token);
  const rows = await database.query(
    `insert into trainee (id, class, name, token) values ($1, $2, $3, $4)
     on conflict (class, name) do update set token = excluded.token where trainee.token is null
     returning id`,
    [newId(), found.id, name, hash],
  );
  if (rows.length === 0) return fail('name-taken');
  const trainee = await traineeByToken(database, hash);
  return trainee ? { token, trainee } : fail('not-joined');
}

/** `token` is the hash. */
export async function traineeByToken({ query }: Queries, token: string): Promise<Trainee | undefined> {
  const [row] = await query<TraineeRow>(
    `select trainee.id, trainee.name, class.id as class, class.name as class_name, class.mode, class.state, class.drill
     from trainee join class on class.id = trainee.class where trainee.token = $1`,
    [token],
  );
  return row && traineeOf(row, token);
}

/** Takes back a trainee's token, so that the same name can join again from another device and continue. */
export async function readmit(
  { query }: Queries,
  classId: string,
  trainee: string,
): Promise<Record<never, never> | Failure> {
  const rows = await query('update trainee set token = null where id = $1 and class = $2 returning id', [
    trainee,
    classId,
  ]);
  return rows.length === 1 ? {} : fail('not-found');
}
