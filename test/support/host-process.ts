/** A class host as a process of its own, which can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface HostProcess {
  readonly address: string;
  /** For the first trainer; undefined where there is one. */
  readonly setupCode: string | undefined;
  readonly kill: () => Promise<void>;
}

/** Starts a host that serves the built game, and waits until it says that it is open. */
export async function runHost(
  variables: Readonly<Record<string, string>>,
  port: number,
): Promise<HostProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/host/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      HOST_SITE: `${root}dist`,
      ...variables,
      HOST_PORT: String(port),
      HOST_ADDRESS: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = await openingWords(child);
  return {
    address: `http://127.0.0.1:${port}/`,
    setupCode: /set-up code[^:]*: (\S+)/.exec(text)?.[1],
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function openingWords(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        text += String(chunk);
        if (text.includes('Ctrl-C')) resolve(text);
      });
    child.once('exit', () => reject(new Error(`The host ended: ${text}`)));
  });
}
