/** A host that is killed in the middle, and hosts that cannot start: real processes, on both databases. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES, type Store } from './databases.ts';
import { TRAINER } from './hosts.ts';
import { aClass, aTrainee, aTrainer, MEETING, type Server } from './visitor.ts';

interface Process {
  readonly child: ChildProcess;
  readonly server: Server;
  readonly said: () => string;
}

const running = new Set<ChildProcess>();

function begin(variables: Readonly<Record<string, string>>, port: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/host/main.ts'], {
    env: { ...process.env, ...variables, HOST_PORT: String(port), HOST_ADDRESS: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      text += String(chunk);
    });
  return { child, said: () => text };
}

/** Starts a host and waits until it says that it is open. */
async function run(store: Store, port: number): Promise<Process> {
  const { child, said } = begin(
    { ...store.variables, HOST_TRAINER: TRAINER.name, HOST_PASSWORD: TRAINER.password },
    port,
  );
  while (!said().includes('Ctrl-C')) {
    if (child.exitCode !== null) throw new Error(`The host ended: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const server = {
    request: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init),
  };
  return { child, server, said };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = await exit;
  return code;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

describe.each(STORES)('a host on %s', (name, openStore) => {
  let store: Store;
  beforeAll(() => {
    store = openStore();
  });
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    store.remove();
  });

  it('that is killed in the middle and started again has lost no accepted action', async () => {
    const port = await freePort();
    let host = await run(store, port);
    const held = await aClass(await aTrainer(host.server));
    const { visitor, attempt } = await aTrainee(host.server, held, '小李');
    const actions = [...MEETING, ...MEETING];
    let accepted = 0;
    for (const kills of [1, 2]) {
      // Killed while a request is on its way: whatever was answered must be there afterwards.
      const inFlight = (async () => {
        while (accepted < (actions.length / 2) * kills) {
          const action = actions[accepted];
          const reply = await visitor
            .post('/play/act', { attempt, index: accepted, action })
            .catch(() => undefined);
          if (reply?.status !== 200) return;
          accepted += 1;
          if (accepted === 4 * kills - 2) host.child.kill('SIGKILL');
        }
      })();
      await Promise.all([once(host.child, 'exit'), inFlight]);
      host = await run(store, port);
      const { body } = await visitor.get('/play/state');
      expect(body.attempt.index).toBeGreaterThanOrEqual(accepted);
      accepted = body.attempt.index;
    }
    // Sent again from the very first action: the same answers, and on to the end.
    for (const [index, action] of actions.entries())
      expect((await visitor.post('/play/act', { attempt, index, action })).status).toBe(200);
    const { body } = await (await aTrainer(host.server)).get(`/trainer/classes/${held.id}/board`);
    expect(body.rows).toMatchObject([
      { name: '小李', state: 'finished', attempt: { actions: actions.length } },
    ]);
    expect(await end(host.child, 'SIGTERM')).toBe(0);
  }, 300_000);

  it('ends with one sentence where the port, or its folder, is in use', async () => {
    const port = await freePort();
    const host = await run(store, port);
    const other = begin(store.variables, port);
    const [code] = await once(other.child, 'exit');
    expect(code).toBe(1);
    expect(other.said()).toContain(name === 'PGlite' ? 'HOST_DATA' : 'HOST_PORT');
    expect(other.said()).not.toContain('    at ');
    expect(await end(host.child, 'SIGTERM')).toBe(0);
  }, 300_000);
});
