/** The board of a class as the database has it: who is where, and what came of it. */
import type {
  AttemptResult,
  Board,
  BoardAttempt,
  BoardRow,
  Progress,
  Results,
  Transcript,
} from '../protocol/class.ts';
import { HEADLINES } from '../protocol/score.ts';
import { marksByTen } from '../session/drill/cohort.ts';
import { csvOf } from '../session/drill/csv.ts';
import { finishLate, timedActions } from './attempts.ts';
import { gamesOf } from './authority.ts';
import { classById, drillOf } from './classes.ts';
import type { Queries } from './database/database.ts';
import { type Failure, fail, isFailure } from './failure.ts';

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
}

interface Person {
  readonly trainee: string;
  readonly name: string;
  readonly joined: number;
  readonly attempts: BoardAttempt[];
}

/** Written by us and read three times a second for a whole hall: without the way through a schema. */
export function readResult(text: string | null): AttemptResult | null {
  return text === null ? null : (JSON.parse(text) as AttemptResult);
}

/** Everybody of a class in the order of joining, with all attempts. */
async function peopleOf({ query }: Queries, classId: string): Promise<readonly Person[]> {
  const rows = await query<Row>(
    `select trainee.id as trainee, trainee.name, trainee.joined, attempt.id, attempt.number, attempt.actions,
       attempt.progress, attempt.started, attempt.finished, attempt.result
     from trainee left join attempt on attempt.trainee = trainee.id
     where trainee.class = $1 order by trainee.joined, trainee.id, attempt.number`,
    [classId],
  );
  const people = new Map<string, Person>();
  for (const row of rows) {
    const { trainee, name, joined } = row;
    const person = people.get(trainee) ?? { trainee, name, joined: joined.getTime(), attempts: [] };
    people.set(trainee, person);
    if (row.id !== null) person.attempts.push(attemptIn(row, row.id));
  }
  return [...people.values()];
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

function rowOf({ trainee, name, joined, attempts }: Person): BoardRow {
  const attempt = attempts.at(-1) ?? null;
  const results = attempts.flatMap(({ result }) => result ?? []);
  const best = results.reduce<AttemptResult | null>(
    (high, result) => (high && high.mark >= result.mark ? high : result),
    null,
  );
  const state = attempt === null ? 'joined' : attempt.finished === null ? 'playing' : 'finished';
  return { trainee, name, joined, state, attempt, best };
}

/** The whole board; undefined when there is no such class. */
export async function boardOf(database: Queries, classId: string): Promise<Board | undefined> {
  await finishLate(database, classId);
  const [found] = await database.query<{ state: Board['state'] }>('select state from class where id = $1', [
    classId,
  ]);
  if (!found) return undefined;
  const rows = (await peopleOf(database, classId)).map(rowOf);
  const marks = rows.flatMap(({ best }) => (best ? [best.mark] : []));
  return { class: classId, state: found.state, rows, distribution: [...marksByTen(marks)] };
}

export async function resultsOf(database: Queries, classId: string): Promise<Results | Failure> {
  const found = await classById(database, classId);
  if (isFailure(found)) return found;
  await finishLate(database, classId);
  const people = await peopleOf(database, classId);
  return {
    class: found,
    rows: people.map(({ trainee, name, attempts }) => ({ trainee, name, attempts })),
  };
}

const SCORE_COLUMNS = [...HEADLINES, 'mark', 'passed'] as const;

/** One line for each attempt, for a spreadsheet. */
export function resultsCsv({ rows }: Results): string {
  const head = ['name', 'attempt', 'state', 'actions', 'started', 'finished', ...SCORE_COLUMNS];
  const lines = rows.flatMap(({ name, attempts }) =>
    attempts.length === 0
      ? [[name, '', 'joined', '', '', '']]
      : attempts.map(({ number, actions, started, finished, result }) => [
          name,
          number,
          finished === null ? 'playing' : result ? 'finished' : 'unfinished',
          actions,
          new Date(started).toISOString(),
          finished === null ? '' : new Date(finished).toISOString(),
          ...SCORE_COLUMNS.map((column) => (result ? String(result[column]) : '')),
        ]),
  );
  return csvOf([head, ...lines]);
}

/** Everything of one attempt, with the truth. */
export async function transcriptOf(database: Queries, id: string): Promise<Transcript | Failure> {
  const [row] = await database.query<{ name: string; number: number; drill: string; result: string | null }>(
    `select trainee.name, attempt.number, class.drill, attempt.result
     from attempt join trainee on trainee.id = attempt.trainee join class on class.id = attempt.class
     where attempt.id = $1`,
    [id],
  );
  if (!row) return fail('not-found');
  const drill = drillOf(row.drill);
  const actions = await timedActions(database, id);
  return {
    id,
    name: row.name,
    number: row.number,
    drill,
    actions: actions.map(({ action, at }) => ({ action, at: at.getTime() })),
    games: [
      ...gamesOf(
        drill,
        actions.map(({ action }) => action),
      ),
    ],
    result: readResult(row.result),
  };
}
