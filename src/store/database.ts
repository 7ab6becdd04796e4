/** The database of whoever plays. Stores are only ever added: what an older version kept stays readable. */
import { type IDBPDatabase, openDB } from 'idb';
import { databaseName, whoPlays } from './registry.ts';

export const GAMES = 'games';
export const SEASONS = 'seasons';
export const KEPT = 'kept';
export const PLAYED = 'played';

let opened: Promise<IDBPDatabase> | undefined;

export function database(): Promise<IDBPDatabase> {
  opened ??= whoPlays().then((id) => openDatabase(id, forget));
  // A disk that failed once may be there the next time.
  opened.catch(forget);
  return opened;
}

function forget(): void {
  opened = undefined;
}

/** The database of the person `id`; `onGone`: another tab needed it, or the disk took it away. */
export function openDatabase(id: string, onGone: () => void): Promise<IDBPDatabase> {
  return openDB(databaseName(id), 3, {
    upgrade: (db, from) => {
      if (from < 1) db.createObjectStore(GAMES);
      if (from < 2) db.createObjectStore(SEASONS);
      if (from < 3) {
        db.createObjectStore(KEPT);
        db.createObjectStore(PLAYED, { keyPath: 'id' });
      }
    },
    // A newer version of the game in another tab must not wait for this one.
    blocking: (_from, _to, event) => {
      onGone();
      (event.target as IDBDatabase).close();
    },
    terminated: onGone,
  });
}

/** Whatever was kept, as text that a person can keep. */
export function asText(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    return String(value);
  }
}
