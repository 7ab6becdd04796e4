/** Finds Debian's PostgreSQL for the tests of the class host, or gets it. */
import { existsSync, readdirSync } from 'node:fs';
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
