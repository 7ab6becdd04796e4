/** What a person keeps beside games, behind the session's port. */
import type { Keep } from '../session/keep.ts';
import { database, KEPT } from './database.ts';

export function openKeep(): Keep {
  return {
    read: async (key) => {
      try {
        return (await (await database()).get(KEPT, key)) as unknown;
      } catch {
        return undefined;
      }
    },
    write: async (key, value) => {
      try {
        await (await database()).put(KEPT, value, key);
        return true;
      } catch {
        return false;
      }
    },
  };
}
