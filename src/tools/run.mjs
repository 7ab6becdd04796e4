/** Runs a TypeScript program of src/cli with its arguments, input, output and exit code untouched. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, root } from './packages.mjs';

const [program = '', ...args] = process.argv.slice(2);
ensurePackages();
const run = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'src/cli', `${program}.ts`), ...args], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: process.env.NODE_OPTIONS ?? '' },
});
process.exit(run.status ?? 1);
