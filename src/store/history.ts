/** Finished games, behind the session's port. */
import * as v from 'valibot';
import { meetingLogSchema, seasonLogSchema } from '../protocol/log.ts';
import { MODES } from '../protocol/mode.ts';
import type { History } from '../session/history.ts';
import { database, PLAYED } from './database.ts';

const playedSchema = v.strictObject({
  id: v.string(),
  mode: v.picklist(MODES),
  log: v.variant('scenario', [meetingLogSchema, seasonLogSchema]),
  endedAt: v.number(),
});

/** `now`: the wall clock, milliseconds. */
export function openHistory(now: () => number): History {
  return {
    add: async (game) => {
      try {
        await (await database()).put(PLAYED, { ...game, endedAt: now() });
        return true;
      } catch {
        return false;
      }
    },
    list: async () => {
      try {
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
  };
}
