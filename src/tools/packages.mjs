/**
 * Installs the packages when they are missing or of another lockfile, so that every command of the README works on a
 * fresh clone. Plain Node: nothing is installed yet when this runs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Makes sure `node_modules` is what the lockfile says; ends the program with one sentence when it cannot be. */
export function ensurePackages() {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  const stamp = join(root, 'node_modules/.installed-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('正在安装依赖… Installing packages…\n');
  // Standard output belongs to the program that called us.
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    process.stderr.write('依赖安装失败，请检查网络后重试。 Installing failed: check the network and try again.\n');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
