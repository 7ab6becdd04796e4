/** Programs that run side by side: each one's words are held back and told in one piece when it has ended. */
import { spawn } from 'node:child_process';
import { root } from './packages.mjs';
import { commandOf } from './programs.mjs';

/** So long the last words of a program that has ended are waited for. */
const STRAGGLERS_MS = 3_000;

const running = new Set();
const ended = { by: undefined };

/** Ctrl-C and the like end everything that runs; what is ended so has failed, and the sum is still told. */
export function endWithUs() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      ended.by = signal;
      for (const child of running) child.kill(signal);
    });
}

/**
 * Runs an installed program in the project's folder; `words` are `held` back until its end, or told `live`. Resolves to its
 * exit code (1 when it was killed or could not be started), all it said, and the seconds it took.
 */
export async function runJob(program, args, { words = 'held', env = {} } = {}) {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1_000;
  if (ended.by) return { exitCode: 1, said: `${ended.by}\n`, seconds: 0 };
  const [node, ...rest] = commandOf(program, args);
  const out = words === 'live' ? 'inherit' : 'pipe';
  const child = spawn(node, rest, {
    cwd: root,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
  });
  running.add(child);
  const said = [];
  child.stdout?.on('data', (piece) => said.push(piece));
  child.stderr?.on('data', (piece) => said.push(piece));
  const exitCode = await new Promise((settle) => {
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      settle(1);
    });
    child.on('close', (code) => settle(code ?? 1));
    // A program of its own that it left behind may hold on to its output for ever.
    child.on('exit', (code) => setTimeout(settle, STRAGGLERS_MS, code ?? 1).unref());
  });
  running.delete(child);
  return { exitCode, said: Buffer.concat(said).toString('utf8'), seconds: seconds() };
}
