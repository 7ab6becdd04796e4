/** Starts a host (database, account, server) and stops it in the reverse order. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { ensureTrainer, printSetupCode } from './accounts.ts';
import { createApp } from './app.ts';
import type { Database } from './database/database.ts';
import { FolderInUse } from './database/lock.ts';
import { openPglite } from './database/pglite.ts';
import { openPostgres } from './database/postgres.ts';
import { bringUpToDate } from './database/tables.ts';
import { type Hall, openHall } from './hall.ts';
import { type Limits, USUAL_LIMITS } from './limits.ts';
import type { Settings } from './settings.ts';

export interface RunningHost {
  readonly port: number;
  /** The one-time code that makes the first trainer; null when there is one. */
  readonly setupCode: string | null;
  readonly stop: () => Promise<void>;
}

/** Why a host could not start, for the person who started it: one sentence in each language. */
export class CannotStart extends Error {}

export interface Owner {
  /** Is told about what should not happen. */
  readonly tell: (error: Error) => void;
  /** Called when the folder of the database is no longer ours alone: the host has to stop. */
  readonly lost: (error: Error) => void;
}

/** `limits` are the usual ones unless a measurement needs others. */
export async function startHost(
  settings: Settings,
  { tell, lost }: Owner,
  limits: Limits = USUAL_LIMITS,
): Promise<RunningHost> {
  const database = await openDatabase(settings, { tell, lost });
  let hall: Hall | undefined;
  try {
    await bringUpToDate(database);
    if (settings.trainer) await ensureTrainer(database, settings.trainer);
    const setupCode = await printSetupCode(database);
    hall = await openHall(database, tell);
    const { proxy, https, site } = settings;
    const app = createApp({ database, hall, limits, proxy, https, site, tell });
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const port = await listen(server, settings);
    const open = hall;
    return {
      port,
      setupCode,
      stop: async () => {
        await open.close();
        await closed(server);
        await database.close();
      },
    };
  } catch (error) {
    await hall?.close();
    await database.close();
    throw error;
  }
}

async function openDatabase(settings: Settings, { tell, lost }: Owner): Promise<Database> {
  const { databaseUrl, data } = settings;
  try {
    return await (databaseUrl === null ? openPglite(data, lost) : openPostgres(databaseUrl, tell));
  } catch (error) {
    if (error instanceof FolderInUse)
      throw new CannotStart(
        `数据文件夹 ${data} 正被另一个服务占用，请先停掉它，或用 HOST_DATA 换一个文件夹。 The folder ${data} is in use by another host: stop it, or choose another folder with HOST_DATA.`,
      );
    const reason = error instanceof Error ? error.message : String(error);
    const place = databaseUrl === null ? data : 'DATABASE_URL';
    throw new CannotStart(`打不开数据库（${place}）。 The database cannot be opened (${place}): ${reason}`);
  }
}

async function listen(server: Server, { port, address }: Settings): Promise<number> {
  server.listen(port, address);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new CannotStart(
      code === 'EADDRINUSE'
        ? `端口 ${port} 已被占用，请用 HOST_PORT 换一个。 Port ${port} is in use: choose another with HOST_PORT.`
        : `端口 ${port} 打不开（${code}）。 Port ${port} cannot be opened (${code}).`,
    );
  }
  return (server.address() as AddressInfo).port;
}

/** How many milliseconds answers under way have to be finished. */
const LAST_ANSWERS = 3_000;

async function closed(server: Server): Promise<void> {
  const end = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS);
  await end;
  clearTimeout(force);
}
