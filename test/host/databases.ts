/** Both databases of the class host, for suites that run on each: PGlite in a folder, PostgreSQL in a cluster of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../src/tools/packages.mjs';
import { startCluster } from '../../src/tools/postgres.mjs';

/** A place for data: the variables that make a host use it. */
export interface Store {
  readonly variables: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

export const STORES: readonly (readonly [string, () => Store])[] = [
  ['PGlite', inFolder],
  ['PostgreSQL', inCluster],
];

/** A copy of an empty database: PGlite takes seconds to make one, and every suite wants its own. */
function inFolder(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-lite-'));
  const host = join(folder, 'data');
  cpSync(preparedLite(), join(host, 'data'), { recursive: true });
  return {
    variables: { HOST_DATA: host },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The empty database of this version of PGlite, made when it is first asked for; whoever comes at the same time makes it too. */
function preparedLite(): string {
  const version = createRequire(import.meta.url)('../../package.json').dependencies['@electric-sql/pglite'];
  const prepared = join(root, 'test-results/prepared', `pglite-${version}`);
  if (existsSync(prepared)) return prepared;
  mkdirSync(dirname(prepared), { recursive: true });
  const making = mkdtempSync(`${prepared}-`);
  const program = `import { PGlite } from '@electric-sql/pglite';
    const lite = await PGlite.create(process.argv[1]);
    await lite.close();`;
  execFileSync(process.execPath, ['--input-type=module', '-e', program, join(making, 'data')], { cwd: root });
  try {
    renameSync(join(making, 'data'), prepared);
  } catch (error) {
    if (!existsSync(prepared)) throw error;
  }
  rmSync(making, { recursive: true, force: true });
  return prepared;
}

function inCluster(): Store {
  const { url, remove } = startCluster();
  return { variables: { DATABASE_URL: url }, remove };
}
