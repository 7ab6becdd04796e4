/** Runs a TypeScript program of src/cli with its arguments, input, output and exit code untouched. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, root } from './packages.mjs';

const [program = '', ...args] = process.argv.slice(2);
ensurePackages();
// By its address, because a bare `tsx` would be looked for in the folder the command was called from.
const tsx = import.meta.resolve('tsx');
const run = spawnSync(process.execPath, ['--import', tsx, join(root, 'src/cli', `${program}.ts`), ...args], {
  // Files named on the command line are meant from where the player stands.
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
