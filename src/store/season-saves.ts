/** Seasons on this device, side by side under ids of their own. Nothing that cannot be read is ever thrown away here. */
import * as v from 'valibot';
import type { Kept, SeasonSaves } from '../session/season-saves.ts';
import { asText, database, SEASONS } from './database.ts';

/** `now`: the wall clock, milliseconds. */
export function openSeasonSaves(now: () => number): SeasonSaves {
  return {
    list: async () => {
      try {
        const db = await database();
        const [ids, values] = await Promise.all([db.getAllKeys(SEASONS), db.getAll(SEASONS)]);
        if (values.length === 0) return [];
        const { savedSeasonSchema } = await import('./readings.ts');
        const read = (value: unknown, index: number): Kept => {
          const season = v.safeParse(savedSeasonSchema, value);
          return season.success
            ? { kind: 'season', saved: season.output }
            : { kind: 'broken', id: String(ids[index]), text: asText(value) };
        };
        return values.map(read).sort(newestFirst);
      } catch {
        return undefined;
      }
    },
    save: async (id, log, gist) => {
      try {
        await (await database()).put(SEASONS, { id, log, gist, savedAt: now() }, id);
        return true;
      } catch {
        return false;
      }
    },
    remove: async (id) => {
      try {
        await (await database()).delete(SEASONS, id);
      } catch {
        // What cannot be written cannot be removed; the next list still shows it.
      }
    },
  };
}

function newestFirst(a: Kept, b: Kept): number {
  const stamp = (kept: Kept) => (kept.kind === 'season' ? kept.saved.savedAt : 0);
  return stamp(b) - stamp(a);
}
