/** Runs a TypeScript program of src/cli with its arguments, input, output and exit code untouched. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, root } from './packages.mjs';

const [program = '', ...args] = process.argv.slice(2);
ensurePackages();
// By its address, because a bare `tsx` would be looked for in the folder the command was called from.
const tsx = import.meta.resolve('tsx');
const run = spawn(process.execPath, ['--import', tsx, join(root, 'src/cli', `${program}.ts`), ...args], {
  // Files named on the command line are meant from where the player stands.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
// It decides how to end, after it has put away what it made; we follow with its exit code.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal));
run.on('error', () => {
  process.exitCode = 1;
});
run.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
