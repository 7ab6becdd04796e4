/**
 * Saves: the game under way, written after every action. What is stored is the action log, with a wall-clock stamp
 * beside it; everything else follows from the log. Nothing that cannot be read is ever thrown away here.
 */
import { type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { meetingLogSchema } from '../protocol/log.ts';
import type { Saves } from '../session/saves.ts';

const saveSchema = v.strictObject({ log: meetingLogSchema, savedAt: v.number() });

const STORE = 'games';
const CURRENT = 'current';

/** `now`: the wall clock, milliseconds. */
export function openSaves(now: () => number): Saves {
  let opened: Promise<IDBPDatabase> | undefined;
  const database = () => {
    opened ??= openDB('huikuan-dojo', 1, { upgrade: (db) => void db.createObjectStore(STORE) });
    return opened;
  };
  return {
    load: async () => {
      try {
        const value: unknown = await (await database()).get(STORE, CURRENT);
        if (value === undefined) return { kind: 'none' };
        const read = v.safeParse(saveSchema, value);
        return read.success ? { kind: 'saved', saved: read.output } : { kind: 'broken', text: asText(value) };
      } catch {
        return { kind: 'unavailable' };
      }
    },
    save: async (log) => {
      try {
        await (await database()).put(STORE, { log, savedAt: now() }, CURRENT);
        return true;
      } catch {
        return false;
      }
    },
    clear: async () => {
      try {
        await (await database()).delete(STORE, CURRENT);
      } catch {
        // What cannot be written cannot be cleared; the next start says so.
      }
    },
  };
}

function asText(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    return String(value);
  }
}
