/** The trainer at the class host: who is signed in, which classes there are, and what the host last said. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Class, NewClassRequest, Trainer } from '../../protocol/class.ts';
import type { ClassClient, Reply } from '../../session/class-client.ts';

type HostStage =
  | { readonly kind: 'asking'; readonly silent: boolean }
  /** No trainer yet: the first one needs the set-up code. */
  | { readonly kind: 'set-up' }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'in'; readonly trainer: Trainer };

/** A host that does not answer says nothing. */
type Said = { readonly kind: 'host'; readonly message: string } | { readonly kind: 'silent' };

export interface HostDesk {
  readonly stage: ReadonlySignal<HostStage>;
  readonly classes: ReadonlySignal<readonly Class[]>;
  readonly said: ReadonlySignal<Said | undefined>;
  /** The class on the table. */
  readonly shown: ReadonlySignal<string | undefined>;
  readonly client: () => ClassClient;
  readonly arrive: () => Promise<void>;
  readonly setUp: (code: string, name: string, password: string) => Promise<void>;
  readonly signIn: (name: string, password: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly create: (asked: NewClassRequest) => Promise<void>;
  readonly open: (id: string) => Promise<void>;
  readonly close: (id: string) => Promise<void>;
  readonly readmit: (id: string, trainee: string) => Promise<boolean>;
  /** Lays a class on the table, or none. */
  readonly show: (id: string | undefined) => void;
  readonly leave: () => void;
}

const ASK_AGAIN_MS = 2_000;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** What a host has answered, and whether it still knows the trainer. */
interface Counter {
  readonly stage: Signal<HostStage>;
  readonly said: Signal<Said | undefined>;
  /** The value of a reply, if there is one; what went wrong is said. */
  readonly value: <Value>(reply: Reply<Value>) => Value | undefined;
}

function openCounter(): Counter {
  const stage = signal<HostStage>({ kind: 'asking', silent: false });
  const said = signal<Said>();
  return {
    stage,
    said,
    value: (reply) => {
      said.value = troubleOf(reply);
      if (isSignedOut(reply)) stage.value = { kind: 'sign-in' };
      return reply.ok ? reply.value : undefined;
    },
  };
}

type Door = Pick<HostDesk, 'arrive' | 'setUp' | 'signIn' | 'signOut' | 'leave'>;

/** Coming in and going out; `onEnter` is called once the trainer is in. */
function openDoor(client: () => ClassClient, { stage, value }: Counter, onEnter: () => Promise<void>): Door {
  let isGone = false;

  async function enter(reply: Reply<Trainer>): Promise<void> {
    const trainer = value(reply);
    if (!trainer) return;
    stage.value = { kind: 'in', trainer };
    await onEnter();
  }

  async function comeIn(needsSetup: boolean): Promise<void> {
    const me = needsSetup ? undefined : await client().trainer.me();
    if (me?.ok) return enter(me);
    stage.value = { kind: needsSetup ? 'set-up' : 'sign-in' };
  }

  return {
    /** Asks until the host answers or the trainer leaves. */
    arrive: async () => {
      isGone = false;
      while (!isGone) {
        const status = await client().status();
        if (status.ok) return comeIn(status.value.needsSetup);
        stage.value = { kind: 'asking', silent: true };
        await pause(ASK_AGAIN_MS);
      }
    },
    setUp: async (code, name, password) =>
      enter(await client().trainer.setUp({ code: code.trim(), name, password })),
    signIn: async (name, password) => enter(await client().trainer.signIn({ name, password })),
    signOut: async () => {
      if (value(await client().trainer.signOut())) stage.value = { kind: 'sign-in' };
    },
    leave: () => {
      isGone = true;
    },
  };
}

export function openHostDesk(client: () => ClassClient): HostDesk {
  const counter = openCounter();
  const { stage, said, value } = counter;
  const classes = signal<readonly Class[]>([]);
  const shown = signal<string>();

  async function refresh(): Promise<void> {
    const list = value(await client().trainer.classes());
    if (list) classes.value = list.classes;
  }

  async function put(reply: Reply<Class>): Promise<void> {
    const changed = value(reply);
    if (!changed) return;
    classes.value = [changed, ...classes.value.filter(({ id }) => id !== changed.id)];
    shown.value = changed.id;
  }

  return {
    stage,
    classes,
    said,
    shown,
    client,
    ...openDoor(client, counter, refresh),
    create: async (asked) => put(await client().trainer.create(asked)),
    open: async (id) => put(await client().trainer.open(id)),
    close: async (id) => put(await client().trainer.close(id)),
    readmit: async (id, trainee) => value(await client().trainer.readmit(id, trainee)) !== undefined,
    show: (id) => {
      shown.value = id;
      said.value = undefined;
      if (id === undefined) void refresh();
    },
  };
}

function troubleOf(reply: Reply<unknown>): Said | undefined {
  if (reply.ok) return undefined;
  return reply.kind === 'refused' ? { kind: 'host', message: reply.said.message } : { kind: 'silent' };
}

function isSignedOut(reply: Reply<unknown>): boolean {
  return !reply.ok && reply.kind === 'refused' && reply.said.code === 'not-signed-in';
}
