/**
 * A trainee's seat in a class: what the host says, which game is on the table, and how the way to the host is. The host
 * keeps everything; this page asks it whenever it does not know, and never gives up asking.
 */

import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { peopleOf } from '../../../content/built-dealer.ts';
import { castDealers } from '../../../content/dealers.ts';
import { WORDS_VERSION } from '../../../content/words-version.ts';
import type { AttemptState, FailureCode, FailureSaid, TraineeState } from '../../../protocol/class.ts';
import type { Drill } from '../../../protocol/drill.ts';
import { actionsOf, drillResultFileSchema } from '../../../protocol/drill-result.ts';
import { actsOf } from '../../../protocol/entry.ts';
import type { Way } from '../../../session/class/delivery.ts';
import { openMirror } from '../../../session/class/mirror.ts';
import { openRemoteAttempt, type RemoteAttempt } from '../../../session/class/remote-attempt.ts';
import type { RemoteGame } from '../../../session/class/remote-game.ts';
import type { ClassClient } from '../../../session/class-client.ts';
import type { Keep } from '../../../session/keep.ts';
import { helpAllowed } from '../../kit/help-allowed.ts';
import { language } from '../../kit/language.ts';
import type { Seat } from '../drill/seat.ts';
import { facesOf } from './faces.ts';
import { openInquiry } from './inquiry.ts';

export type ClassStage =
  /** The host is being asked; `silent` once it has not answered. */
  | { readonly kind: 'asking'; readonly silent: boolean }
  | { readonly kind: 'door'; readonly code: string }
  | { readonly kind: 'told'; readonly state: TraineeState }
  | { readonly kind: 'exam'; readonly state: TraineeState; readonly at: number; readonly game: RemoteGame }
  /** Played at the table on this device; `level` once the host has all of it. */
  | { readonly kind: 'live'; readonly state: TraineeState; readonly level: boolean }
  | { readonly kind: 'done'; readonly state: TraineeState };

export interface ClassSeat {
  readonly stage: ReadonlySignal<ClassStage>;
  readonly way: ReadonlySignal<Way>;
  /** The host's last no, in its own words. */
  readonly said: ReadonlySignal<string | undefined>;
  /** What came of the last file that was handed in. */
  readonly file: ReadonlySignal<'taken' | 'unread' | undefined>;
  /** Takes up what was joined before; at the door where nothing was. */
  readonly takeUp: (code: string) => Promise<void>;
  readonly join: (code: string, name: string) => Promise<void>;
  readonly begin: () => Promise<void>;
  /** On from a meeting that is over: to the next, or to the end. */
  readonly onward: () => void;
  readonly handInFile: (text: string) => Promise<void>;
  /** Looks whether the class was opened, or closed. */
  readonly look: () => Promise<void>;
  readonly leave: () => Promise<void>;
  /** The person gets up: help and people are as they were, nothing is sent any more. */
  readonly rise: () => void;
}

/** Where it is kept that a class was joined. */
export const JOINED = 'class-joined';
/** A no after which this page shows what the host has. */
const STALE: readonly FailureCode[] = [
  'index-used',
  'index-ahead',
  'not-playing',
  'time-over',
  'class-closed',
];
const NOT_MINE: readonly FailureCode[] = ['not-joined', 'no-such-class'];

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** `table`: where a drill is played on this device. */
export function openClassSeat(client: () => ClassClient, keep: Keep, table: Seat): ClassSeat {
  const stage = signal<ClassStage>({ kind: 'asking', silent: false });
  const way = signal<Way>('clear');
  const said = signal<string>();
  const file = signal<'taken' | 'unread'>();
  let playing: { readonly stop: () => void } | undefined;
  let attempt: RemoteAttempt | undefined;

  const { ask, stop } = openInquiry({
    silent: () => {
      if (stage.value.kind === 'asking') stage.value = { kind: 'asking', silent: true };
      else way.value = 'away';
    },
    answered: () => {
      way.value = 'clear';
    },
    refused,
    wait: pause,
  });

  const refresh = (show: (state: TraineeState) => void) => ask(() => client().trainee.state(), show);

  function refused(failure: FailureSaid): void {
    if (NOT_MINE.includes(failure.code)) stage.value = { kind: 'door', code: '' };
    said.value = failure.refusal ? `${failure.message} ${failure.refusal.message}` : failure.message;
  }

  /** Goes on where the host says the trainee is. */
  function sit(state: TraineeState): void {
    const { attempt: newest } = state;
    if (newest === null) stage.value = { kind: 'told', state };
    else if (newest.finished !== null) finish(state);
    else if (state.class.state === 'closed' || newest.games.length === 0)
      stage.value = { kind: 'told', state };
    else play(state, newest);
  }

  function play(state: TraineeState, newest: AttemptState): void {
    if (state.drill) void playHere(state, state.drill, newest);
    else void playThere(state, newest);
  }

  /** On this device, with the host behind; where this device knows less than the host, the host leads. */
  async function playHere(state: TraineeState, drill: Drill, newest: AttemptState): Promise<void> {
    await table.ready;
    if (newest.index === 0) await table.begin(drill, state.trainee.name);
    else await table.lay(drill);
    const { value } = table.stage;
    const here = value.kind === 'playing' ? actsOf(actionsOf(value.sitting.played)) : [];
    if (here.length < newest.index) return playThere(state, newest);
    clearTable();
    const mirror = openMirror({ attempt: newest.id, sent: newest.index }, client(), pause, {
      way: (now) => {
        way.value = now;
      },
      level: (over) => {
        if (over) void refresh((then) => level(then));
      },
      refused: stopped,
    });
    const unfollow = table.follow((sitting) => mirror.follow(actsOf(actionsOf(sitting.played))));
    playing = {
      stop: () => {
        unfollow();
        mirror.stop();
      },
    };
    mirror.follow(here);
    castDealers(peopleOf(drill));
    helpAllowed.value = drill.hints;
    stage.value = { kind: 'live', state, level: false };
  }

  function level(state: TraineeState): void {
    if (stage.value.kind === 'live') stage.value = { kind: 'live', state, level: true };
  }

  /** The host did not take what was done here. */
  function stopped(failure: FailureSaid): void {
    refused(failure);
    if (STALE.includes(failure.code)) void refresh(lead);
  }

  /** After the host's no: it knows best where this attempt stands. */
  function lead(state: TraineeState): void {
    const { attempt: newest } = state;
    if (newest?.finished === null && state.class.state === 'open') void playThere(state, newest);
    else sit(state);
  }

  async function playThere(state: TraineeState, newest: AttemptState): Promise<void> {
    await table.ready;
    clearTable();
    helpAllowed.value = state.sheet.hints;
    if (state.sheet.language !== 'own') language.value = state.sheet.language;
    castDealers(facesOf(state.sheet));
    attempt = openRemoteAttempt(newest, WORDS_VERSION, client(), pause, {
      way: (now) => {
        way.value = now;
        if (now === 'under-way') said.value = undefined;
      },
      refused: stopped,
    });
    playing = attempt;
    stage.value = { kind: 'exam', state, ...attempt.game() };
  }

  function finish(state: TraineeState): void {
    clearTable();
    stage.value = { kind: 'done', state };
  }

  function clearTable(): void {
    playing?.stop();
    playing = undefined;
    attempt = undefined;
    castDealers([]);
    helpAllowed.value = true;
  }

  return {
    stage,
    way,
    said,
    file,
    takeUp: async (code) => {
      if (code === '' && (await keep.read(JOINED)) !== true) {
        stage.value = { kind: 'door', code };
        return;
      }
      await refresh(sit);
      if (stage.value.kind === 'door') {
        said.value = undefined;
        stage.value = { kind: 'door', code };
      }
    },
    join: async (code, name) => {
      said.value = undefined;
      await ask(
        () => client().trainee.join({ code, name, keep: 'cookie' }),
        async ({ state }) => {
          await keep.write(JOINED, true);
          sit(state);
        },
      );
    },
    begin: async () => {
      said.value = undefined;
      const { value } = stage;
      if (!('state' in value)) return;
      await ask(
        () => client().trainee.start(),
        (attempt) => sit({ ...value.state, attempt }),
      );
    },
    onward: () => {
      const { value } = stage;
      if (value.kind === 'exam' && attempt?.onward()) stage.value = { ...value, ...attempt.game() };
      else void refresh(sit);
    },
    handInFile: async (text) => {
      said.value = undefined;
      file.value = undefined;
      const held = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
      if (!held.success || !v.is(drillResultFileSchema, held.output)) {
        file.value = 'unread';
        return;
      }
      await ask(
        () => client().trainee.sendResult(held.output),
        (state) => {
          file.value = 'taken';
          finish(state);
        },
      );
    },
    look: () =>
      ask(
        () => client().trainee.look(),
        (state) => {
          const { value } = stage;
          if (value.kind === 'told' || value.kind === 'done') stage.value = { ...value, state };
        },
      ),
    leave: async () => {
      clearTable();
      said.value = undefined;
      await keep.write(JOINED, null);
      stage.value = { kind: 'door', code: '' };
    },
    rise: () => {
      stop();
      clearTable();
    },
  };
}
