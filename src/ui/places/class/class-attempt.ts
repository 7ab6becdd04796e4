/** A trainee's attempt: shown where the host says it is, and led by the host wherever this page was wrong about it. */
import type { FailureCode, TraineeState } from '../../../protocol/class.ts';
import type { ClassClient } from '../../../session/class-client.ts';
import type { Seat } from '../drill/seat.ts';
import { openClassGame } from './class-game.ts';
import type { ClassHost } from './class-host.ts';
import type { ClassShown } from './class-stage.ts';

/** A no after which this page shows what the host has. */
const STALE: readonly FailureCode[] = [
  'index-used',
  'index-ahead',
  'not-playing',
  'time-over',
  'class-closed',
];

export interface ClassAttempt {
  /** Goes on where the host says the trainee is. */
  readonly sit: (state: TraineeState) => void;
  readonly finish: (state: TraineeState) => void;
  /** On from a meeting that is over: to the next, or to the end. */
  readonly onward: () => void;
  readonly clear: () => void;
}

export function openClassAttempt(
  shown: ClassShown,
  host: ClassHost,
  client: () => ClassClient,
  table: Seat,
): ClassAttempt {
  const { stage } = shown;
  const game = openClassGame(shown, client, table, {
    level: () => void host.refresh(level),
    refused: (failure) => {
      host.refused(failure);
      if (STALE.includes(failure.code)) void host.refresh(lead);
    },
  });

  function sit(state: TraineeState): void {
    const { attempt: newest, drill } = state;
    if (newest === null) stage.value = { kind: 'told', state };
    else if (newest.finished !== null) finish(state);
    else if (state.class.state === 'closed' || newest.games.length === 0)
      stage.value = { kind: 'told', state };
    else if (drill) void game.here(state, drill, newest);
    else void game.there(state, newest);
  }

  function level(state: TraineeState): void {
    if (stage.value.kind === 'live') stage.value = { kind: 'live', state, level: true };
  }

  /** After the host's no: it knows best where this attempt stands. */
  function lead(state: TraineeState): void {
    const { attempt: newest } = state;
    if (newest?.finished === null && state.class.state === 'open') void game.there(state, newest);
    else sit(state);
  }

  function finish(state: TraineeState): void {
    game.clear();
    stage.value = { kind: 'done', state };
  }

  return {
    sit,
    finish,
    onward: () => {
      if (!game.onward()) void host.refresh(sit);
    },
    clear: game.clear,
  };
}
