/** Hosts inside the test's own process: what they share is their database. */

import { ensureTrainer } from '../../src/host/accounts.ts';
import { createApp } from '../../src/host/app.ts';
import type { Database } from '../../src/host/database/database.ts';
import { openPglite } from '../../src/host/database/pglite.ts';
import { openPostgres } from '../../src/host/database/postgres.ts';
import { bringUpToDate } from '../../src/host/database/tables.ts';
import { type Hall, openHall } from '../../src/host/hall.ts';
import type { Limits } from '../../src/host/limits.ts';
import type { Store } from './databases.ts';

export const TRAINER = { name: '陈老师', password: 'right horse battery' };
export const NO_LIMITS: Limits = { signIn: 1e9, join: 1e9, play: 1e9, any: 1e9 };

type App = ReturnType<typeof createApp>;

export interface Hosts {
  readonly apps: readonly [App, App];
  readonly database: Database;
  /** One for each host; the same twice on PGlite. */
  readonly databases: readonly [Database, Database];
  /** What the hosts complained of. */
  readonly complaints: readonly Error[];
  readonly close: () => Promise<void>;
}

/** Two hosts on one database with a trainer's account. */
export async function twoHosts({ variables }: Store, limits: Limits = NO_LIMITS): Promise<Hosts> {
  const complaints: Error[] = [];
  const tell = (error: Error) => complaints.push(error);
  const { DATABASE_URL, HOST_DATA = '' } = variables;
  const open = () => (DATABASE_URL ? openPostgres(DATABASE_URL, tell) : openPglite(HOST_DATA, tell));
  const first = await open();
  // PGlite is one process's: its two hosts share the open database.
  const second = DATABASE_URL ? await open() : first;
  await bringUpToDate(first);
  await ensureTrainer(first, TRAINER);
  const halls: Hall[] = [];
  const host = async (database: Database) => {
    const hall = await openHall(database, tell);
    halls.push(hall);
    return createApp({ database, hall, limits, proxy: false, https: false, site: null, tell });
  };
  return {
    apps: [await host(first), await host(second)],
    database: first,
    databases: [first, second],
    complaints,
    close: async () => {
      for (const hall of halls) await hall.close();
      await first.close();
      if (second !== first) await second.close();
    },
  };
}
