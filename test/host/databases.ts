/** Both databases of the class host, for suites that run on each: PGlite in a folder, PostgreSQL in a cluster of its own. */
import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres } from '../../src/tools/postgres.mjs';

/** A place for data: the variables that make a host use it. */
export interface Store {
  readonly variables: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

export const STORES: readonly (readonly [string, () => Store])[] = [
  ['PGlite', inFolder],
  ['PostgreSQL', inCluster],
];

function inFolder(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-lite-'));
  return {
    variables: { HOST_DATA: join(folder, 'data') },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A new cluster that listens on a socket in its own folder only. PostgreSQL does not run as root. */
function inCluster(): Store {
  const bin = findPostgres();
  if (!bin) throw new Error('PostgreSQL is needed for this test: install the package postgresql-15.');
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-pg-'));
  const root = process.getuid?.() === 0;
  if (root) {
    const id = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
    chownSync(folder, id('-u'), id('-g'));
  }
  const run = (program: string, ...args: string[]) => {
    const command = join(bin, program);
    const [file, all] = root
      ? (['runuser', ['-u', 'postgres', '--', command, ...args]] as const)
      : ([command, args] as const);
    execFileSync(file, all, { stdio: 'ignore', cwd: folder });
  };
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  run(
    'pg_ctl',
    'start',
    '-w',
    '-D',
    data,
    '-l',
    join(folder, 'log'),
    '-o',
    `-k ${folder} -c listen_addresses=''`,
  );
  return {
    variables: { DATABASE_URL: `postgres://postgres@localhost/postgres?host=${folder}` },
    remove: () => {
      run('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
