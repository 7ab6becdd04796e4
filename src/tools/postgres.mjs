/** Debian's PostgreSQL for the tests and the bench of the class host: found, or got, and started in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installWithApt, onPath } from './system.mjs';

const DEBIAN = '/usr/lib/postgresql';

function* folders() {
  if (existsSync(DEBIAN)) for (const version of readdirSync(DEBIAN)) yield join(DEBIAN, version, 'bin');
  for (const program of onPath('initdb')) yield dirname(program);
}

/** The folder with `initdb` and `pg_ctl`; undefined where there is no PostgreSQL. */
export function findPostgres() {
  for (const folder of folders())
    if (existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) return folder;
  return undefined;
}

/** Makes sure that there is one, as far as we may. */
export function ensurePostgres() {
  if (findPostgres()) return;
  process.stderr.write('正在安装 PostgreSQL… Installing PostgreSQL for the tests…\n');
  installWithApt('postgresql-15');
}

/**
 * A new cluster that listens on a socket in its own folder only; returns its address and how to remove it. PostgreSQL does
 * not run as root.
 */
export function startCluster() {
  const bin = findPostgres();
  if (!bin) throw new Error('PostgreSQL is needed here: install the package postgresql-15.');
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-pg-'));
  const root = process.getuid?.() === 0;
  if (root) chownSync(folder, idOf('-u'), idOf('-g'));
  const run = (program, ...args) => {
    const command = join(bin, program);
    if (root)
      execFileSync('runuser', ['-u', 'postgres', '--', command, ...args], { stdio: 'ignore', cwd: folder });
    else execFileSync(command, args, { stdio: 'ignore', cwd: folder });
  };
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const options = `-k ${folder} -c listen_addresses=''`;
  run('pg_ctl', 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', options);
  return {
    url: `postgres://postgres@localhost/postgres?host=${folder}`,
    remove: () => {
      run('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(kind) {
  return Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
}
