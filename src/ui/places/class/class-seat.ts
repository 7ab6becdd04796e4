/**
 * A trainee's seat in a class: what the host says, which game is on the table, and how the way to the host is. The host
 * keeps everything; this page asks it whenever it does not know, and never gives up asking.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { TraineeState } from '../../../protocol/class.ts';
import { drillResultFileSchema } from '../../../protocol/drill-result.ts';
import type { Way } from '../../../session/class/delivery.ts';
import type { ClassClient } from '../../../session/class-client.ts';
import type { Keep } from '../../../session/keep.ts';
import type { Seat } from '../drill/seat.ts';
import { openClassAttempt } from './class-attempt.ts';
import { type ClassHost, openClassHost } from './class-host.ts';
import { type ClassShown, type ClassStage, openClassShown } from './class-stage.ts';

export interface ClassSeat {
  readonly stage: ReadonlySignal<ClassStage>;
  readonly way: ReadonlySignal<Way>;
  /** The host's last no, in its own words. */
  readonly said: ReadonlySignal<string | undefined>;
  /** What came of the last file that was handed in. */
  readonly file: HandIn['file'];
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

/** `table`: where a drill is played on this device. */
export function openClassSeat(client: () => ClassClient, keep: Keep, table: Seat): ClassSeat {
  const shown = openClassShown();
  const { stage, said } = shown;
  const host = openClassHost(shown, client);
  const attempt = openClassAttempt(shown, host, client, table);
  const handIn = openHandIn(shown, host, client, attempt.finish);
  return {
    ...shown,
    file: handIn.file,
    takeUp: async (code) => {
      if (code === '' && (await keep.read(JOINED)) !== true) {
        stage.value = { kind: 'door', code };
        return;
      }
      await host.refresh(attempt.sit);
      if (stage.value.kind === 'door') {
        said.value = undefined;
        stage.value = { kind: 'door', code };
      }
    },
    join: async (code, name) => {
      said.value = undefined;
      await host.ask(
        () => client().trainee.join({ code, name, keep: 'cookie' }),
        async ({ state }) => {
          await keep.write(JOINED, true);
          attempt.sit(state);
        },
      );
    },
    begin: async () => {
      said.value = undefined;
      const { value } = stage;
      if (!('state' in value)) return;
      await host.ask(
        () => client().trainee.start(),
        (begun) => attempt.sit({ ...value.state, attempt: begun }),
      );
    },
    onward: attempt.onward,
    handInFile: handIn.take,
    look: () =>
      host.ask(
        () => client().trainee.look(),
        (state) => {
          const { value } = stage;
          if (value.kind === 'told' || value.kind === 'done') stage.value = { ...value, state };
        },
      ),
    leave: async () => {
      attempt.clear();
      said.value = undefined;
      await keep.write(JOINED, null);
      stage.value = { kind: 'door', code: '' };
    },
    rise: () => {
      host.stop();
      attempt.clear();
    },
  };
}

interface HandIn {
  readonly file: ReadonlySignal<'taken' | 'unread' | undefined>;
  readonly take: (text: string) => Promise<void>;
}

/** What was played elsewhere, handed in as a file. */
function openHandIn(
  shown: ClassShown,
  host: ClassHost,
  client: () => ClassClient,
  finish: (state: TraineeState) => void,
): HandIn {
  const file = signal<'taken' | 'unread'>();
  return {
    file,
    take: async (text) => {
      shown.said.value = undefined;
      file.value = undefined;
      const held = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
      if (!held.success || !v.is(drillResultFileSchema, held.output)) {
        file.value = 'unread';
        return;
      }
      await host.ask(
        () => client().trainee.sendResult(held.output),
        (state) => {
          file.value = 'taken';
          finish(state);
        },
      );
    },
  };
}
