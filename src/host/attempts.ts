/**
 * Attempts in the database: what stands there was accepted, and nothing else was. Every statement that adds an action
 * says itself under which conditions it may, so that any number of hosts can take any trainee's next one.
 */
import * as v from 'valibot';
import type { AttemptResult, Progress } from '../protocol/class.ts';
import { type MonthAction, monthActionSchema } from '../protocol/month-action.ts';
import type { Database, Queries } from './database/database.ts';
import { type Failure, fail } from './failure.ts';
import { newId } from './secrets.ts';
import type { Trainee } from './trainees.ts';

/** Seconds beyond the time limit in which an action still counts: it may have been on its way. */
const GRACE = 10;

export interface AttemptRow {
  readonly id: string;
  readonly number: number;
  readonly actions: number;
  readonly started: Date;
  readonly deadline: Date | null;
  readonly finished: Date | null;
  /** JSON of an `AttemptResult`. */
  readonly result: string | null;
  /** Whether the time limit is past. */
  readonly late: boolean;
}

/** Stands in every update of an attempt: the board reads what has changed since it looked last. */
const CHANGED = 'changed = pg_current_xact_id()';

const COLUMNS = `id, number, actions, started, deadline, finished, result,
  coalesce(deadline + interval '${GRACE} seconds' < now(), false) as late`;

/** The newest attempt of a trainee. */
export async function newestAttempt({ query }: Queries, trainee: string): Promise<AttemptRow | undefined> {
  const [row] = await query<AttemptRow>(
    `select ${COLUMNS} from attempt where trainee = $1 order by number desc limit 1`,
    [trainee],
  );
  return row;
}

/** This attempt, if it is this trainee's. */
export async function attemptOf(
  { query }: Queries,
  trainee: string,
  id: string,
): Promise<AttemptRow | undefined> {
  const [row] = await query<AttemptRow>(`select ${COLUMNS} from attempt where id = $1 and trainee = $2`, [
    id,
    trainee,
  ]);
  return row;
}

/** All actions of an attempt, in order, with the moment each was accepted. */
export async function timedActions(
  { query }: Queries,
  attempt: string,
): Promise<readonly { readonly action: MonthAction; readonly at: Date }[]> {
  const rows = await query<{ action: string; at: Date }>(
    'select action, at from action where attempt = $1 order by index',
    [attempt],
  );
  return rows.map(({ action, at }) => ({ action: v.parse(monthActionSchema, JSON.parse(action)), at }));
}

/** The actions from `from` on, in order. */
export async function actionsFrom(
  { query }: Queries,
  attempt: string,
  from: number,
): Promise<readonly MonthAction[]> {
  const rows = await query<{ action: string }>(
    'select action from action where attempt = $1 and index >= $2 order by index',
    [attempt, from],
  );
  return rows.map(({ action }) => v.parse(monthActionSchema, JSON.parse(action)));
}

/** Goes on with the attempt that is being played, or begins the next one, if one is left and the class is open. */
export async function openAttempt(
  database: Database,
  { id: trainee, class: { id: classId }, drill }: Trainee,
  progress: Progress,
): Promise<AttemptRow | Failure> {
  return database.transaction(async (queries) => {
    // One row, locked: two requests at once get the same attempt.
    await queries.query('select 1 from trainee where id = $1 for update', [trainee]);
    const newest = await newestAttempt(queries, trainee);
    if (newest && !newest.finished && !newest.late) return newest;
    const number = (newest?.number ?? 0) + 1;
    if (drill.attempts !== null && number > drill.attempts) return fail('attempts-used');
    const [row] = await queries.query<AttemptRow>(
      `insert into attempt (id, trainee, class, number, progress, deadline)
       select $1, $2, class.id, $4, $5, now() + make_interval(mins => $6::int)
       from class where class.id = $3 and class.state = 'open' returning ${COLUMNS}`,
      [newId(), trainee, classId, number, JSON.stringify(progress), drill.minutes],
    );
    return row ?? fail('class-closed');
  });
}

/** An action that was played, with what it made of its attempt. */
export interface AttemptEntry {
  readonly attempt: string;
  /** The hash of the token it came with. */
  readonly token: string;
  readonly index: number;
  /** JSON of the action. */
  readonly action: string;
  readonly progress: Progress;
  readonly over: boolean;
  readonly result: AttemptResult | null;
}

/**
 * Adds actions in one statement, at most one of each attempt: each if it is the next, the token opens its attempt, which is
 * being played in time, and the class is open; else it changes nothing. Returns the attempts whose action was added.
 */
export async function commitActions(
  { query }: Queries,
  entries: readonly AttemptEntry[],
): Promise<ReadonlySet<string>> {
  // Rows are locked in one order, so that two hosts that write the same attempts do not wait for each other for ever.
  const rows = await query<{ attempt: string }>(
    `with entry as (
       select * from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::boolean[])
         as entry (attempt, token, index, action, progress, result, over)),
     turn as (
       select attempt.id, entry.* from entry
         join trainee on trainee.token = entry.token
         join attempt on attempt.id = entry.attempt and attempt.trainee = trainee.id
         join class on class.id = attempt.class
       where attempt.actions = entry.index and attempt.finished is null
         and (attempt.deadline is null or attempt.deadline + interval '${GRACE} seconds' >= now())
         and class.state = 'open'
       order by attempt.id for update of attempt),
     played as (
       update attempt set actions = turn.index + 1, progress = turn.progress, result = turn.result,
         finished = case when turn.over then now() end, ${CHANGED}
       from turn where attempt.id = turn.id returning attempt.id, turn.index, turn.action)
     insert into action (attempt, index, action) select id, index, action from played returning attempt`,
    [
      entries.map(({ attempt }) => attempt),
      entries.map(({ token }) => token),
      entries.map(({ index }) => index),
      entries.map(({ action }) => action),
      entries.map(({ progress }) => JSON.stringify(progress)),
      entries.map(({ result }) => result && JSON.stringify(result)),
      entries.map(({ over }) => over),
    ],
  );
  return new Set(rows.map(({ attempt }) => attempt));
}

/** Hands in an attempt as it stands. Handing in twice is the same as once. */
export async function finishAttempt({ query }: Queries, id: string): Promise<void> {
  await query(
    `update attempt set finished = least(now(), deadline), ${CHANGED} where id = $1 and finished is null`,
    [id],
  );
}

/** Hands in what was still being played when its time was over. */
export async function finishLate({ query }: Queries, classId: string): Promise<void> {
  await query(
    `update attempt set finished = deadline, ${CHANGED}
     where class = $1 and finished is null and deadline + interval '${GRACE} seconds' < now()`,
    [classId],
  );
}

/** Takes in an attempt that was played elsewhere and verified here. */
export async function recordAttempt(
  database: Database,
  { id: trainee, class: { id: classId }, drill }: Trainee,
  played: {
    readonly actions: readonly MonthAction[];
    readonly progress: Progress;
    readonly result: AttemptResult;
  },
): Promise<Record<never, never> | Failure> {
  const { actions, progress, result } = played;
  return database.transaction(async (queries) => {
    const { query } = queries;
    await query('select 1 from trainee where id = $1 for update', [trainee]);
    const newest = await newestAttempt(queries, trainee);
    const number = (newest?.number ?? 0) + 1;
    if (drill.attempts !== null && number > drill.attempts) return fail('attempts-used');
    const [row] = await query<{ id: string }>(
      `insert into attempt (id, trainee, class, number, actions, progress, result, finished)
       select $1, $2, class.id, $4, $5, $6, $7, now() from class where class.id = $3 and class.state = 'open'
       returning id`,
      [newId(), trainee, classId, number, actions.length, JSON.stringify(progress), JSON.stringify(result)],
    );
    if (!row) return fail('class-closed');
    await query(
      `insert into action (attempt, index, action)
       select $1, (place - 1)::int, value from json_array_elements_text($2::json) with ordinality as row (value, place)`,
      [row.id, JSON.stringify(actions.map((action) => JSON.stringify(action)))],
    );
    return {};
  });
}
