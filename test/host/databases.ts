/** Both databases of the class host, for suites that run on each: PGlite in a folder, PostgreSQL in a cluster of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

function inFolder(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-lite-'));
  return {
    variables: { HOST_DATA: join(folder, 'data') },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function inCluster(): Store {
  const { url, remove } = startCluster();
  return { variables: { DATABASE_URL: url }, remove };
}
