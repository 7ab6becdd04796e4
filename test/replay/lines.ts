/** The programs of the command line as their user meets them: lines in, lines out, files and exit codes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), 'huikuan-dojo-test-'));

export interface Ran {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly complaint: string;
}

/** Runs a program of src/cli. */
export function run(program: string, args: readonly string[], input = ''): Ran {
  const done = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/cli', `${program}.ts`), ...args],
    { cwd: root, input, encoding: 'utf8', maxBuffer: 64 * 1_024 * 1_024 },
  );
  return { code: done.status, lines: done.stdout.trim().split('\n'), complaint: done.stderr.trim() };
}

/** Actions as they are typed in. */
export function typed(actions: readonly object[]): string {
  return actions.map((action) => JSON.stringify(action)).join('\n');
}

/** Replays `file` after somebody has changed it. */
export function replayForged(file: string, change: (text: string) => string): Ran {
  const path = join(folder, 'forged.json');
  writeFileSync(path, change(readFileSync(file, 'utf8')));
  return run('replay', [path]);
}
