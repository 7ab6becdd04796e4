/** What a trainee is told: the drill as far as it may be known, and how their attempt stands. */
import type { ActAnswer, AttemptState, DrillSheet, ExamGame, TraineeState } from '../protocol/class.ts';
import { type Drill, idOf } from '../protocol/drill.ts';
import { type AttemptRow, newestAttempt } from './attempts.ts';
import type { Authority } from './authority.ts';
import { concealed } from './conceal.ts';
import type { Queries } from './database/database.ts';
import { readResult } from './roll.ts';
import type { Trainee } from './trainees.ts';

function sheetOf(drill: Drill): DrillSheet {
  const { title, scenario, dealers, language, minutes, hints, weights, pass, attempts } = drill;
  return {
    title,
    scenario,
    dealers: dealers.map((dealer) => ({
      id: idOf(dealer),
      name: dealer.kind === 'built' ? dealer.name : null,
    })),
    language,
    minutes,
    hints,
    weights,
    pass,
    attempts,
  };
}

/** Whether the truth is still kept from this trainee. */
const isSecret = ({ class: { mode, state } }: Trainee) => mode === 'exam' && state === 'open';

const shown = (trainee: Trainee, game: ExamGame) => (isSecret(trainee) ? concealed(game) : game);

export function answerFor(trainee: Trainee, answer: ActAnswer): ActAnswer {
  const { view, events } = shown(trainee, { view: answer.view, events: answer.events });
  const next = answer.next && shown(trainee, answer.next);
  return { ...answer, view, events, next };
}

export async function stateFor(
  database: Queries,
  authority: Authority,
  trainee: Trainee,
): Promise<TraineeState> {
  const newest = await newestAttempt(database, trainee.id);
  return stateWith(trainee, newest, newest ? await attemptFor(authority, trainee, newest) : null);
}

/** The same without the games: for a page that waits and looks every few seconds, at no more than a row's price. */
export async function lookFor(database: Queries, trainee: Trainee): Promise<TraineeState> {
  const newest = await newestAttempt(database, trainee.id);
  return stateWith(trainee, newest, newest ? attemptWith(trainee, newest, []) : null);
}

function stateWith(
  { id, name, drill, class: held }: Trainee,
  newest: AttemptRow | undefined,
  attempt: AttemptState | null,
): TraineeState {
  return {
    trainee: { id, name },
    class: { name: held.name, mode: held.mode, state: held.state },
    sheet: sheetOf(drill),
    drill: held.mode === 'live' ? drill : null,
    attemptsLeft: drill.attempts === null ? null : drill.attempts - (newest?.number ?? 0),
    attempt,
  };
}

export async function attemptFor(
  authority: Authority,
  trainee: Trainee,
  row: AttemptRow,
): Promise<AttemptState> {
  return attemptWith(trainee, row, await authority.games(trainee.drill, row.id, row.actions));
}

function attemptWith(trainee: Trainee, row: AttemptRow, games: readonly ExamGame[]): AttemptState {
  return {
    id: row.id,
    number: row.number,
    index: row.actions,
    games: games.map((game) => shown(trainee, game)),
    started: row.started.getTime(),
    deadline: row.deadline?.getTime() ?? null,
    finished: row.finished?.getTime() ?? null,
    result: isSecret(trainee) ? null : readResult(row.result),
  };
}
