/** Finished games, behind the session's port. */
import * as v from 'valibot';
import type { History } from '../session/history.ts';
import { database, PLAYED } from './database.ts';

/** `now`: the wall clock, milliseconds. */
export function openHistory(now: () => number): History {
  return {
    add: async ({ formerly, ...game }) => {
      try {
        const played = (await database()).transaction(PLAYED, 'readwrite');
        const known = [game.id, ...(formerly === undefined ? [] : [formerly])];
        const counts = await Promise.all(known.map((id) => played.store.count(id)));
        if (counts.every((count) => count === 0)) await played.store.put({ ...game, endedAt: now() });
        await played.done;
        return true;
      } catch {
        return false;
      }
    },
    list: async () => {
      try {
        const { playedSchema } = await import('./readings.ts');
        const all: unknown[] = await (await database()).getAll(PLAYED);
        return all
          .flatMap((one) => {
            const read = v.safeParse(playedSchema, one);
            return read.success ? [read.output] : [];
          })
          .sort((a, b) => a.endedAt - b.endedAt);
      } catch {
        return undefined;
      }
    },
    drop: async (ids) => {
      try {
        const played = (await database()).transaction(PLAYED, 'readwrite');
        await Promise.all(ids.map((id) => played.store.delete(id)));
        await played.done;
      } catch {
        // What cannot be dropped now is dropped another time.
      }
    },
  };
}
