/** Seasons on this device, side by side under ids of their own. Nothing that cannot be read is ever thrown away here. */
import * as v from 'valibot';
import { anySeasonLogSchema } from '../protocol/log-2.ts';
import type { Kept, SeasonSaves } from '../session/season-saves.ts';
import { asText, database, SEASONS } from './database.ts';

const whole = v.pipe(v.number(), v.integer());
const savedSchema = v.strictObject({
  id: v.string(),
  log: anySeasonLogSchema,
  gist: v.strictObject({
    month: whole,
    date: v.strictObject({ year: whole, month: whole, day: whole }),
    over: v.boolean(),
    quota: v.number(),
    collected: v.number(),
  }),
  savedAt: v.number(),
});

/** `now`: the wall clock, milliseconds. */
export function openSeasonSaves(now: () => number): SeasonSaves {
  return {
    list: async () => {
      try {
        const db = await database();
        const [ids, values] = await Promise.all([db.getAllKeys(SEASONS), db.getAll(SEASONS)]);
        return values.map((value, index) => read(String(ids[index]), value)).sort(newestFirst);
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

function read(id: string, value: unknown): Kept {
  const season = v.safeParse(savedSchema, value);
  return season.success
    ? { kind: 'season', saved: season.output }
    : { kind: 'broken', id, text: asText(value) };
}

function newestFirst(a: Kept, b: Kept): number {
  const stamp = (kept: Kept) => (kept.kind === 'season' ? kept.saved.savedAt : 0);
  return stamp(b) - stamp(a);
}
