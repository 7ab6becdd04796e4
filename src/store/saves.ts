/**
 * Saves: the game under way, written after every action. What is stored is the action log, with a wall-clock stamp
 * beside it; everything else follows from the log. Nothing that cannot be read is ever thrown away here.
 */
import * as v from 'valibot';
import type { Saves } from '../session/saves.ts';
import { asText, database, GAMES } from './database.ts';

const CURRENT = 'current';

/** `now`: the wall clock, milliseconds. */
export function openSaves(now: () => number): Saves {
  return {
    load: async () => {
      try {
        const value: unknown = await (await database()).get(GAMES, CURRENT);
        if (value === undefined) return { kind: 'none' };
        const { saveSchema } = await import('./readings.ts');
        const read = v.safeParse(saveSchema, value);
        return read.success ? { kind: 'saved', saved: read.output } : { kind: 'broken', text: asText(value) };
      } catch {
        return { kind: 'unavailable' };
      }
    },
    save: async (log) => {
      try {
        await (await database()).put(GAMES, { log, savedAt: now() }, CURRENT);
        return true;
      } catch {
        return false;
      }
    },
    clear: async () => {
      try {
        await (await database()).delete(GAMES, CURRENT);
      } catch {
        // What cannot be written cannot be cleared; the next start says so.
      }
    },
  };
}
