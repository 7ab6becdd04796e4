/** What a trainee is told: the drill as far as it may be known, and how their attempt stands. */
import type { ActAnswer, AttemptState, DrillSheet, PlayedGame, TraineeState } from '../protocol/class.ts';
import { type Drill, idOf } from '../protocol/drill.ts';
import { type AttemptRow, newestAttempt } from './attempts.ts';
import type { Authority } from './authority.ts';
import { readResult } from './board.ts';
import { concealed } from './conceal.ts';
import type { Queries } from './database/database.ts';
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

const shown = (trainee: Trainee, game: PlayedGame) => (isSecret(trainee) ? concealed(game) : game);

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
  const { drill } = trainee;
  const { name, mode, state } = trainee.class;
  return {
    trainee: { id: trainee.id, name: trainee.name },
    class: { name, mode, state },
    sheet: sheetOf(drill),
    drill: mode === 'live' ? drill : null,
    attemptsLeft: drill.attempts === null ? null : drill.attempts - (newest?.number ?? 0),
    attempt: newest ? await attemptFor(authority, trainee, newest) : null,
  };
}

export async function attemptFor(
  authority: Authority,
  trainee: Trainee,
  row: AttemptRow,
): Promise<AttemptState> {
  const games = await authority.games(trainee.drill, row.id, row.actions);
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
