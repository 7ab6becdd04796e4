/**
 * Installs the packages when they are missing or of another lockfile, so that every command of the README works on a
 * fresh clone. Plain Node: nothing is installed yet when this runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Whether `node_modules` is what the lockfile says. npm itself leaves the stamp: when an installation is complete it
 * writes down what it installed. Optional packages (other systems' binaries) may be absent.
 */
function isInstalled() {
  const stamp = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(stamp)) return false;
  const installed = JSON.parse(readFileSync(stamp, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted)
    .filter(([path, { optional, devOptional }]) => path !== '' && !optional && !devOptional)
    .every(([path, { version }]) => installed[path]?.version === version);
}

/** Runs npm with standard output left alone (that belongs to the program that called us); returns why it failed, or ''. */
function npm(folder, ...args) {
  const { status, stderr } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? '' : stderr || 'npm could not be started';
}

/** Installs what is missing, with one quiet line; false, after npm's own words, when that fails. */
export function installPackages() {
  return isInstalled() || installPackagesIn(root);
}

/** The same in another folder with a lockfile of its own, whatever lies there. */
export function installPackagesIn(folder) {
  process.stderr.write('正在安装依赖… Installing packages…\n');
  // `npm ci` refuses a lockfile that does not fit package.json; `npm install` mends it, so only its complaint counts.
  const complaint = npm(folder, 'ci') && npm(folder, 'install');
  if (!complaint) return true;
  process.stderr.write(
    `${complaint}\n依赖安装失败，请检查网络后重试。 Installing failed: check the network and try again.\n`,
  );
  return false;
}

/** The same for programs that cannot go on without: ends them. */
export function ensurePackages() {
  if (!installPackages()) process.exit(1);
}
