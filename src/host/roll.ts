/**
 * Who is in a class and with which attempts, as this host has read it. A look at a full hall costs only what has
 * changed since the last one: every row knows the transaction that last wrote it, and every look knows which
 * transactions it could not see yet.
 */

import * as v from 'valibot';
import type { AttemptResult, BoardAttempt, ClassState, Progress } from '../protocol/class.ts';
import { drillSchema } from '../protocol/drill.ts';
import { finishLate } from './attempts.ts';
import { castFor } from './content.ts';
import type { Queries } from './database/database.ts';

export interface Enrolled {
  readonly trainee: string;
  readonly name: string;
  readonly joined: number;
  /** In the order of their numbers. */
  readonly attempts: readonly BoardAttempt[];
}

export interface ClassRoll {
  readonly class: string;
  readonly people: Map<string, Enrolled>;
  state: ClassState;
  /** Everything that transactions before this one wrote has been read. */
  readTo: string;
}

export function openRoll(classId: string): ClassRoll {
  return { class: classId, people: new Map(), state: 'open', readTo: '0' };
}

interface Row {
  readonly trainee: string;
  readonly name: string;
  readonly joined: Date;
  readonly id: string | null;
  readonly number: number;
  readonly actions: number;
  readonly progress: string;
  readonly started: Date;
  readonly finished: Date | null;
  readonly result: string | null;
  readonly read_to: string;
}

const drillText = v.pipe(v.string(), v.parseJson(), drillSchema);

/**
 * Reads what has changed since the last reading. Returns who may have news (what an overlapping transaction wrote
 * comes twice), or undefined when there is no such class.
 */
export async function readRoll(database: Queries, roll: ClassRoll): Promise<readonly Enrolled[] | undefined> {
  const [found] = await database.query<{ state: ClassState; drill: string }>(
    'select state, drill from class where id = $1',
    [roll.class],
  );
  if (!found) return undefined;
  // What is under way under other rules cannot be gone on with here, so its time is not called either.
  const drill = v.safeParse(drillText, found.drill);
  if (drill.success && castFor(drill.output)) await finishLate(database, roll.class);
  const rows = await database.query<Row>(
    `select trainee.id as trainee, trainee.name, trainee.joined, attempt.id, attempt.number, attempt.actions,
       attempt.progress, attempt.started, attempt.finished, attempt.result,
       pg_snapshot_xmin(pg_current_snapshot())::text as read_to
     from trainee left join attempt on attempt.trainee = trainee.id
     where trainee.class = $1 and (trainee.changed >= $2::xid8 or attempt.changed >= $2::xid8)`,
    [roll.class, roll.readTo],
  );
  const news = new Set<string>();
  for (const row of rows) {
    const { trainee, name, joined } = row;
    const known = roll.people.get(trainee) ?? { trainee, name, joined: joined.getTime(), attempts: [] };
    roll.people.set(trainee, row.id === null ? known : withAttempt(known, attemptIn(row, row.id)));
    news.add(trainee);
  }
  roll.state = found.state;
  roll.readTo = rows[0]?.read_to ?? roll.readTo;
  return everybody(roll).filter(({ trainee }) => news.has(trainee));
}

function attemptIn(row: Row, id: string): BoardAttempt {
  return {
    id,
    number: row.number,
    actions: row.actions,
    progress: JSON.parse(row.progress) as Progress,
    started: row.started.getTime(),
    finished: row.finished?.getTime() ?? null,
    result: readResult(row.result),
  };
}

/** Written by us and read all the time, so it skips the schema. */
export function readResult(text: string | null): AttemptResult | null {
  return text === null ? null : (JSON.parse(text) as AttemptResult);
}

function withAttempt(person: Enrolled, attempt: BoardAttempt): Enrolled {
  const others = person.attempts.filter(({ id }) => id !== attempt.id);
  return { ...person, attempts: [...others, attempt].sort((a, b) => a.number - b.number) };
}

/** Everybody in the order of joining. */
export function everybody({ people }: ClassRoll): readonly Enrolled[] {
  return [...people.values()].sort((a, b) => a.joined - b.joined || (a.trainee < b.trainee ? -1 : 1));
}
