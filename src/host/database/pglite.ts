/** PGlite behind the port: PostgreSQL inside this process, its data in one folder that is locked for us. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Database, Queries, Value } from './database.ts';
import { lockFolder } from './lock.ts';

interface Asked {
  readonly query: <Row>(sql: string, values: Value[]) => Promise<{ rows: Row[] }>;
}

const queriesOf = (asked: Asked): Queries => ({
  query: async <Row>(sql: string, values: readonly Value[] = []) =>
    (await asked.query<Row>(sql, [...values])).rows,
});

/** Opens `folder`, making it when it is missing. `onLost` is called if the folder stops being ours alone. */
export async function openPglite(folder: string, onLost: (error: Error) => void): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder, onLost);
  try {
    const lite = await PGlite.create(join(folder, 'data'));
    return {
      ...queriesOf(lite),
      transaction: (work) => lite.transaction((inside) => work(queriesOf(inside))),
      listen: async (channel, hear) => {
        const stop = await lite.listen(channel, hear);
        return () => stop();
      },
      notify: async (channel, payload) => {
        await lite.query('select pg_notify($1, $2)', [channel, payload]);
      },
      close: async () => {
        await lite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
