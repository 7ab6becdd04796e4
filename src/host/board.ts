/** The board of a class as the database has it: who is where, and what came of it. */
import type { AttemptResult, Board, BoardRow, ExamTranscript, Results } from '../protocol/class.ts';
import { HEADLINES } from '../protocol/score.ts';
import { marksByTen } from '../session/drill/cohort.ts';
import { csvOf } from '../session/drill/csv.ts';
import { timedActions } from './attempts.ts';
import { gamesOf } from './authority.ts';
import { classById, drillOf } from './classes.ts';
import type { Queries } from './database/database.ts';
import { type Failure, fail, isFailure } from './failure.ts';
import { type ClassRoll, type Enrolled, everybody, openRoll, readResult, readRoll } from './roll.ts';

/** The row of one person. */
function rowOf({ trainee, name, joined, attempts }: Enrolled): BoardRow {
  const attempt = attempts.at(-1) ?? null;
  const state = attempt === null ? 'joined' : attempt.finished === null ? 'playing' : 'finished';
  return { trainee, name, joined, state, attempt, best: bestOf(attempts) };
}

function bestOf(attempts: Enrolled['attempts']): AttemptResult | null {
  let best: AttemptResult | null = null;
  for (const { result } of attempts) if (result && (best === null || result.mark > best.mark)) best = result;
  return best;
}

/** The board of a roll with the rows of `shown`. */
export function boardFrom(roll: ClassRoll, shown: readonly Enrolled[]): Board {
  const best = [...roll.people.values()].map(({ attempts }) => bestOf(attempts));
  const marks = best.flatMap((result) => (result ? [result.mark] : []));
  return {
    class: roll.class,
    state: roll.state,
    rows: shown.map(rowOf),
    distribution: [...marksByTen(marks)],
  };
}

/** The whole board; undefined when there is no such class. */
export async function boardOf(database: Queries, classId: string): Promise<Board | undefined> {
  const roll = openRoll(classId);
  return (await readRoll(database, roll)) && boardFrom(roll, everybody(roll));
}

export async function resultsOf(database: Queries, classId: string): Promise<Results | Failure> {
  const found = await classById(database, classId);
  if (isFailure(found)) return found;
  const roll = openRoll(classId);
  await readRoll(database, roll);
  return {
    class: found,
    rows: everybody(roll).map(({ trainee, name, attempts }) => ({ trainee, name, attempts: [...attempts] })),
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
export async function transcriptOf(database: Queries, id: string): Promise<ExamTranscript | Failure> {
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
