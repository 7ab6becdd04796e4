/** What the device keeps of a trainee's seat. Read through schemas, never half. */
import * as v from 'valibot';
import { type Drill, drillSchema } from '../../../protocol/drill.ts';
import { fingerprint } from '../../../session/drill/fingerprint.ts';
import {
  type Attempts,
  attemptsSchema,
  type Sitting,
  sittingSchema,
} from '../../../session/drill/sitting.ts';
import type { Keep } from '../../../session/keep.ts';

/** The names under which it is kept. */
export const SEAT_KEYS = { attempts: 'drill-attempts', laid: 'drill-laid', name: 'drill-name' };
/** Each drill has its own, so that opening another one loses nothing. */
export const sittingKey = (drill: Drill) => `drill-sitting-${fingerprint(drill)}`;

export interface SeatMemory {
  /** The drill on the table. */
  readonly laid: () => Promise<Drill | undefined>;
  readonly lay: (drill: Drill | null) => Promise<void>;
  readonly sitting: (drill: Drill) => Promise<Sitting | undefined>;
  readonly keep: (sitting: Sitting) => Promise<void>;
  /** How often the drill was begun here. */
  readonly used: (drill: Drill) => Promise<number>;
  /** Who was here last; empty where nobody was. */
  readonly name: () => Promise<string>;
  /** Notes that somebody begins it; returns which try this is, from 1. */
  readonly anotherTry: (drill: Drill, name: string) => Promise<number>;
}

export function openMemory(keep: Keep): SeatMemory {
  async function read<Schema extends v.GenericSchema>(
    key: string,
    schema: Schema,
  ): Promise<v.InferOutput<Schema> | undefined> {
    const found = v.safeParse(schema, await keep.read(key));
    return found.success ? found.output : undefined;
  }
  const attempts = async (): Promise<Attempts> => (await read(SEAT_KEYS.attempts, attemptsSchema)) ?? {};
  return {
    laid: () => read(SEAT_KEYS.laid, drillSchema),
    lay: async (drill) => void (await keep.write(SEAT_KEYS.laid, drill)),
    sitting: (drill) => read(sittingKey(drill), sittingSchema),
    keep: async (sitting) => void (await keep.write(sittingKey(sitting.drill), sitting)),
    used: async (drill) => (await attempts())[fingerprint(drill)] ?? 0,
    name: async () => (await read(SEAT_KEYS.name, v.string())) ?? '',
    anotherTry: async (drill, name) => {
      const tried = await attempts();
      const attempt = (tried[fingerprint(drill)] ?? 0) + 1;
      await keep.write(SEAT_KEYS.attempts, { ...tried, [fingerprint(drill)]: attempt });
      await keep.write(SEAT_KEYS.name, name);
      return attempt;
    },
  };
}
