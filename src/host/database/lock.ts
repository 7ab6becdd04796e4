/**
 * PGlite does not lock its folder, and two processes in one folder lose rows. A library does the locking; we add
 * who holds the lock, so that after a crash the next start need not wait until the old lock has gone stale.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import * as v from 'valibot';

/** After this many milliseconds without a sign of life, a lock counts as left behind. */
const STALE = 10_000;

const holderSchema = v.object({
  process: v.pipe(v.number(), v.integer(), v.minValue(1)),
  machine: v.string(),
});

/** Another process works in the folder. */
export class FolderInUse extends Error {}

/** Locks `folder`; returns how to unlock it. `onLost` is called if somebody else takes the lock from us. */
export async function lockFolder(
  folder: string,
  onLost: (error: Error) => void,
): Promise<() => Promise<void>> {
  const lockfilePath = join(folder, 'host.lock');
  const holder = join(folder, 'host.json');
  if (await isLeftBehind(holder)) await rm(lockfilePath, { recursive: true, force: true });
  const release = await lock(folder, { lockfilePath, stale: STALE, onCompromised: onLost }).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === 'ELOCKED' ? new FolderInUse(folder) : error;
    },
  );
  await writeFile(holder, JSON.stringify({ process: process.pid, machine: hostname() }));
  return async () => {
    await rm(holder, { force: true });
    // The lock is lost already, so there is nothing to give back.
    await release().catch(() => undefined);
  };
}

/** Whether the process that held the lock ran on this machine and has ended. */
async function isLeftBehind(holder: string): Promise<boolean> {
  const text = await readFile(holder, 'utf8').catch(() => '');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), holderSchema), text);
  if (!parsed.success || parsed.output.machine !== hostname()) return false;
  if (parsed.output.process === process.pid) return false;
  try {
    process.kill(parsed.output.process, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
