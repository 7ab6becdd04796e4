/** Runs the programs of installed packages (tsc, biome, vite …) with our own Node: no shell, the same on every system. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.mjs';

/** Which package brings which program. */
const PACKAGES = {
  tsc: 'typescript',
  biome: '@biomejs/biome',
  knip: 'knip',
  vitest: 'vitest',
  vite: 'vite',
  playwright: '@playwright/test',
  tsx: 'tsx',
};

function fileOf(program) {
  const folder = join(root, 'node_modules', PACKAGES[program]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/** How a program is called: our own Node, its file, its arguments. */
export function commandOf(program, args) {
  return [process.execPath, fileOf(program), ...args];
}

/** Runs a program in the project's folder and returns its exit code; 1 when it was killed. */
export function runProgram(program, args, { stdin = 'inherit', env = {} } = {}) {
  const [node, ...rest] = commandOf(program, args);
  const done = spawnSync(node, rest, {
    cwd: root,
    stdio: [stdin, 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return done.status ?? 1;
}
