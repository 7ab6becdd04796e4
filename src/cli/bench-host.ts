/**
 * A full hall on the class host: five hundred trainees, each with an action every two seconds. Hosts run as processes of
 * their own, as they do in a class; how long an action takes is measured where the trainee waits for it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT_VERSION } from '../content/content-version.ts';
import type { Action } from '../protocol/action.ts';
import type { Board, NewClassRequest } from '../protocol/class.ts';
import { RULES_VERSION } from '../protocol/log.ts';
import { type ClassClient, createClassClient, type Reply } from '../session/class-client.ts';
import { ensurePostgres, findPostgres, startCluster } from '../tools/postgres.mjs';
import type { Figure } from './figure.ts';

const TRAINEES = 500;
/** Milliseconds between a trainee's actions, and how many each plays. */
const PACE = 2_000;
const ACTIONS = 8;
const ACCOUNT = { name: 'bench', password: 'bench bench bench' };
const MEETING: readonly Action[] = [
  { kind: 'prepare', item: 'statement' },
  { kind: 'enter' },
  { kind: 'open-direct', amount: 120_000 },
  { kind: 'leave', appointment: 20 },
];

export async function measureHost(): Promise<readonly Figure[]> {
  ensurePostgres();
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-bench-'));
  const alone = await hallOn({ HOST_DATA: join(folder, 'data') }, 1).finally(() =>
    rmSync(folder, { recursive: true, force: true }),
  );
  const figures: Figure[] = [
    {
      name: `action of ${TRAINEES} trainees, one host, PGlite, 99%`,
      value: alone.action,
      unit: 'ms',
      budget: 100,
    },
  ];
  if (!findPostgres()) return figures;
  const cluster = startCluster();
  const shared = await hallOn({ DATABASE_URL: cluster.url }, 2).finally(() => cluster.remove());
  return [
    ...figures,
    {
      name: `action of ${TRAINEES} trainees, two hosts, PostgreSQL, 99%`,
      value: shared.action,
      unit: 'ms',
      budget: 100,
    },
    {
      name: 'action seen on the board of the other host, 99%',
      value: shared.board,
      unit: 'ms',
      budget: 1_000,
    },
  ];
}

interface Host {
  readonly child: ChildProcess;
  readonly address: string;
}

/** 99th percentiles, milliseconds: from sending an action to its answer, and from there to the board. */
async function hallOn(variables: Readonly<Record<string, string>>, count: number) {
  const hosts: Host[] = [];
  try {
    for (let at = 0; at < count; at += 1) hosts.push(await startHost(variables));
    return await playIn(hosts);
  } finally {
    for (const { child } of hosts) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    }
  }
}

async function playIn(hosts: readonly Host[]) {
  const [board] = hosts;
  if (!board) throw new Error('no host');
  const cookie = await signIn(board);
  const desk = clientOf(board, { cookie });
  const held = taken(await desk.trainer.create({ name: 'bench', mode: 'exam', drill: DRILL }));
  const seats = await fill(hosts, held.code);
  const answered = new Map<string, number>();
  const sights = new Map<string, number>();
  const leave = watch(board, held.id, cookie, ({ rows }) => {
    const now = performance.now();
    for (const { attempt } of rows)
      for (let count = attempt?.actions ?? 0; attempt && count > 0; count -= 1) {
        const key = `${attempt.id} ${count}`;
        if (sights.has(key)) break;
        sights.set(key, now);
      }
  });
  const waits: number[] = [];
  await Promise.all(
    seats.map(async ({ client, attempt }, place) => {
      await pause((place * PACE) / seats.length);
      for (let index = 0; index < ACTIONS; index += 1) {
        const action = MEETING[index % MEETING.length];
        if (!action) return;
        const begun = performance.now();
        taken(await client.trainee.act({ attempt, index, action }));
        const now = performance.now();
        waits.push(now - begun);
        answered.set(`${attempt} ${index + 1}`, now);
        await pause(begun + PACE - now);
      }
    }),
  );
  await pause(PACE);
  leave();
  // What the board never showed took for ever.
  const delays = [...answered].map(([key, at]) =>
    Math.max(0, (sights.get(key) ?? Number.POSITIVE_INFINITY) - at),
  );
  return { action: percentile(waits), board: percentile(delays) };
}

/** Everybody joins and begins, spread over the hosts as a load balancer would. */
async function fill(hosts: readonly Host[], code: string) {
  const seats: { readonly client: ClassClient; readonly attempt: string }[] = [];
  for (let place = 0; place < TRAINEES; place += 1) {
    const host = hosts[place % hosts.length];
    if (!host) throw new Error('no host');
    const { token } = taken(
      await clientOf(host, {}).trainee.join({ code, name: `trainee ${place}`, keep: 'token' }),
    );
    const client = clientOf(host, { authorization: `Bearer ${token}` });
    seats.push({ client, attempt: taken(await client.trainee.start()).id });
  }
  return seats;
}

const DRILL: NewClassRequest['drill'] = {
  game: 'huikuan-drill',
  format: 1,
  rules: RULES_VERSION,
  content: CONTENT_VERSION,
  id: 'bench',
  title: 'bench',
  scenario: { kind: 'meeting' },
  dealers: ['chen-yue', 'he-ge', 'lao-tian'].map((id) => ({ kind: 'drawn', id })),
  seed: 1,
  language: 'own',
  minutes: null,
  hints: false,
  weights: { assertiveness: 40, commitments: 40, 'follow-up': 20 },
  pass: 60,
  attempts: 1,
};

async function startHost(variables: Readonly<Record<string, string>>): Promise<Host> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN], {
    env: {
      ...process.env,
      ...variables,
      HOST_TRAINER: ACCOUNT.name,
      HOST_PASSWORD: ACCOUNT.password,
      HOST_PORT: String(port),
      HOST_ADDRESS: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of child.stdout) if (String(chunk).includes('Ctrl-C')) break;
  if (child.exitCode !== null) throw new Error('The host did not start.');
  return { child, address: `http://127.0.0.1:${port}` };
}
const MAIN = new URL('../host/main.ts', import.meta.url).pathname;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

function clientOf({ address }: Host, headers: Readonly<Record<string, string>>): ClassClient {
  return createClassClient(
    {
      base: address,
      fetch: (to, init) =>
        fetch(to, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }),
      events: () => () => undefined,
    },
    { language: 'en' },
  );
}

async function signIn({ address }: Host): Promise<string> {
  const response = await fetch(`${address}/api/trainer/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ACCOUNT),
  });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Reads the live board; returns the way to leave. */
function watch({ address }: Host, id: string, cookie: string, see: (board: Board) => void): () => void {
  const leaving = new AbortController();
  const reading = async () => {
    const { body } = await fetch(`${address}/api/trainer/classes/${id}/live`, {
      headers: { cookie },
      signal: leaving.signal,
    });
    if (!body) return;
    let text = '';
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      const parts = `${text}${chunk}`.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const data = /^data: (.+)$/m.exec(part)?.[1];
        if (data) see(JSON.parse(data));
      }
    }
  };
  reading().catch((error) => {
    if (!leaving.signal.aborted) throw error;
  });
  return () => leaving.abort();
}

function taken<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value;
  throw new Error(reply.kind === 'refused' ? reply.said.message : reply.kind);
}

const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));

/** The 99th percentile; infinite when nothing was seen. */
function percentile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY;
}
