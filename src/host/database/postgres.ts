/** PostgreSQL behind the port: a pool for queries, and one connection of its own that listens. */
import { Client, Pool } from 'pg';
import type { Database, Queries, Value } from './database.ts';

const MOST_CONNECTIONS = 10;
/** How many milliseconds a lost listener waits before it tries again. */
const AGAIN = 500;

interface Asked {
  readonly query: (statement: {
    name?: string;
    text: string;
    values: Value[];
  }) => Promise<{ rows: unknown[] }>;
}

const queriesOf = (asked: Asked): Queries => ({
  query: async <Row>(text: string, values: readonly Value[] = []) => {
    const name = values.length > 0 ? nameOf(text) : undefined;
    return (await asked.query({ ...(name && { name }), text, values: [...values] })).rows as Row[];
  },
});

const names = new Map<string, string>();

/**
 * A named statement is planned once for each connection, and planning costs as much as executing. All texts are our
 * own, so they are few.
 */
function nameOf(text: string): string {
  const name = names.get(text) ?? `statement ${names.size}`;
  names.set(text, name);
  return name;
}

/** Connects to the database at `url`. `tell` is told about connections that were lost and will be made again. */
export async function openPostgres(url: string, tell: (error: Error) => void): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: MOST_CONNECTIONS });
  pool.on('error', tell);
  const ears = createEars(url, tell);
  await pool.query('select 1');
  return {
    ...queriesOf(pool),
    transaction: async (work) => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(queriesOf(client));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // A connection that cannot even roll back is thrown away.
        const broken = await client.query('rollback').then(
          () => false,
          () => true,
        );
        client.release(broken);
        throw error;
      }
    },
    listen: ears.listen,
    notify: async (channel, payload) => {
      await pool.query('select pg_notify($1, $2)', [channel, payload]);
    },
    close: async () => {
      await ears.close();
      await pool.end();
    },
  };
}

/** One listening connection, made again whenever it is lost; its listeners catch up on what was said meanwhile. */
function createEars(url: string, tell: (error: Error) => void) {
  const hearers = new Map<string, Set<(payload: string) => void>>();
  let connected: Promise<Client> | undefined;
  let closed = false;

  const connect = async (): Promise<Client> => {
    const client = new Client({ connectionString: url });
    client.on('error', (error) => {
      tell(error);
      lose();
    });
    client.on('notification', ({ channel, payload }) => {
      for (const hear of hearers.get(channel) ?? []) hear(payload ?? '');
    });
    await client.connect();
    for (const channel of hearers.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    return client;
  };
  const lose = () => {
    connected = undefined;
    if (!closed && hearers.size > 0) setTimeout(() => void current().catch(tell), AGAIN).unref();
  };
  const current = (): Promise<Client> => {
    connected ??= connect().catch((error) => {
      lose();
      throw error;
    });
    return connected;
  };
  return {
    listen: async (channel: string, hear: (payload: string) => void) => {
      const known = hearers.get(channel);
      const all = known ?? new Set();
      hearers.set(channel, all.add(hear));
      const client = await current();
      if (!known) await client.query(`listen ${client.escapeIdentifier(channel)}`);
      return async () => {
        all.delete(hear);
      };
    },
    close: async () => {
      closed = true;
      await connected?.then(
        (client) => client.end(),
        () => undefined,
      );
    },
  };
}
