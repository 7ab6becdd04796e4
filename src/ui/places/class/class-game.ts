/** The game of a class that is on the table: played on this device with the host behind, or by the host. */
import { peopleOf } from '../../../content/built-dealer.ts';
import { castDealers } from '../../../content/dealers.ts';
import { WORDS_VERSION } from '../../../content/words-version.ts';
import type { AttemptState, FailureSaid, TraineeState } from '../../../protocol/class.ts';
import type { Drill } from '../../../protocol/drill.ts';
import { actionsOf } from '../../../protocol/drill-result.ts';
import { actsOf } from '../../../protocol/entry.ts';
import type { MonthAction } from '../../../protocol/month-action.ts';
import { openMirror } from '../../../session/class/mirror.ts';
import { openRemoteAttempt, type RemoteAttempt } from '../../../session/class/remote-attempt.ts';
import type { ClassClient } from '../../../session/class-client.ts';
import { helpAllowed } from '../../kit/help-allowed.ts';
import { language } from '../../kit/language.ts';
import type { Seat } from '../drill/seat.ts';
import type { ClassShown } from './class-stage.ts';
import { facesOf } from './faces.ts';
import { pause } from './pause.ts';

export interface ClassGame {
  /** On this device, with the host behind; where this device knows less than the host, the host leads. */
  readonly here: (state: TraineeState, drill: Drill, newest: AttemptState) => Promise<void>;
  readonly there: (state: TraineeState, newest: AttemptState) => Promise<void>;
  /** On to the game the host has begun; false where there is none. */
  readonly onward: () => boolean;
  /** Off the table: help and people are as they were, nothing is sent any more. */
  readonly clear: () => void;
}

export interface GameHearer {
  /** The host has all that was played here. */
  readonly level: () => void;
  /** The host did not take what was done. */
  readonly refused: (failure: FailureSaid) => void;
}

/** `table`: where a drill is played on this device. */
export function openClassGame(
  { stage, way, said }: ClassShown,
  client: () => ClassClient,
  table: Seat,
  hearer: GameHearer,
): ClassGame {
  let playing: { readonly stop: () => void } | undefined;
  let attempt: RemoteAttempt | undefined;

  function clear(): void {
    playing?.stop();
    playing = undefined;
    attempt = undefined;
    castDealers([]);
    helpAllowed.value = true;
  }

  /** Sends the host what is played at the table, from `newest` on. */
  function mirrorTable(newest: AttemptState, here: readonly MonthAction[]): void {
    const mirror = openMirror({ attempt: newest.id, sent: newest.index }, client(), pause, {
      way: (now) => {
        way.value = now;
      },
      level: (over) => {
        if (over) hearer.level();
      },
      refused: hearer.refused,
    });
    const unfollow = table.follow((sitting) => mirror.follow(actsOf(actionsOf(sitting.played))));
    playing = {
      stop: () => {
        unfollow();
        mirror.stop();
      },
    };
    mirror.follow(here);
  }

  async function there(state: TraineeState, newest: AttemptState): Promise<void> {
    await table.ready;
    clear();
    helpAllowed.value = state.sheet.hints;
    if (state.sheet.language !== 'own') language.value = state.sheet.language;
    castDealers(facesOf(state.sheet));
    attempt = openRemoteAttempt(newest, WORDS_VERSION, client(), pause, {
      way: (now) => {
        way.value = now;
        if (now === 'under-way') said.value = undefined;
      },
      refused: hearer.refused,
    });
    playing = attempt;
    stage.value = { kind: 'exam', state, ...attempt.game() };
  }

  return {
    here: async (state, drill, newest) => {
      await table.ready;
      if (newest.index === 0) await table.begin(drill, state.trainee.name);
      else await table.lay(drill);
      const { value } = table.stage;
      const here = value.kind === 'playing' ? actsOf(actionsOf(value.sitting.played)) : [];
      if (here.length < newest.index) return there(state, newest);
      clear();
      mirrorTable(newest, here);
      castDealers(peopleOf(drill));
      helpAllowed.value = drill.hints;
      stage.value = { kind: 'live', state, level: false };
    },
    there,
    onward: () => {
      const { value } = stage;
      if (value.kind !== 'exam' || !attempt?.onward()) return false;
      stage.value = { ...value, ...attempt.game() };
      return true;
    },
    clear,
  };
}
