/**
 * A full hall on the class host: five hundred trainees, each with an action every two seconds. Hosts run as processes of
 * their own, as they do in a class; how long an action takes is measured where the trainee waits for it. A small class is
 * played before: a hall of five hundred does not begin in the second in which the host was started.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePostgres, findPostgres, startCluster } from '../tools/postgres.mjs';
import { playHall, type Waits } from './bench-hall.ts';
import { percentileOf } from './bench-timing.ts';
import type { Figure } from './figure.ts';

const HALL = { trainees: 500, pace: 2_000, actions: 8 };
/** Fewer, but as many actions in a second. */
const BEFORE = { trainees: 80, pace: 320, actions: 12 };
const ACCOUNT = { name: 'bench', password: 'bench bench bench' };

export async function measureHost(): Promise<readonly Figure[]> {
  ensurePostgres();
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-bench-'));
  const alone = await hallOn({ HOST_DATA: join(folder, 'data') }, 1).finally(() =>
    rmSync(folder, { recursive: true, force: true }),
  );
  const figures = answerFigures(alone, 'one host, PGlite');
  if (!findPostgres()) return figures;
  const cluster = startCluster();
  const shared = await hallOn({ DATABASE_URL: cluster.url }, 2).finally(() => cluster.remove());
  return [
    ...figures,
    ...answerFigures(shared, 'two hosts, PostgreSQL'),
    {
      name: 'action seen on the board of the other host, 99%',
      value: percentileOf(shared.boards, 0.99),
      unit: 'ms',
      budget: 1_000,
    },
  ];
}

function answerFigures({ answers }: Waits, where: string): readonly Figure[] {
  const name = `action of ${HALL.trainees} trainees, ${where}`;
  return [
    { name: `${name}, median`, value: percentileOf(answers, 0.5), unit: 'ms' },
    { name: `${name}, 99%`, value: percentileOf(answers, 0.99), unit: 'ms', budget: 100 },
  ];
}

async function hallOn(variables: Readonly<Record<string, string>>, count: number): Promise<Waits> {
  const running: Host[] = [];
  try {
    for (let at = 0; at < count; at += 1) running.push(await startHost(variables));
    const hosts = running.map(({ address }) => address);
    await playHall({ ...BEFORE, hosts, trainer: ACCOUNT });
    return await playHall({ ...HALL, hosts, trainer: ACCOUNT });
  } finally {
    for (const { child } of running) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    }
  }
}

interface Host {
  readonly child: ChildProcess;
  readonly address: string;
}

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
