/**
 * One person as a file: who it is, and everything in their database as it lies there. What is inside is read by the
 * same schemas as on the device it came from; here only the parcel itself is judged.
 */
import * as v from 'valibot';
import type { Person } from '../protocol/person.ts';
import type { UnreadPerson } from '../session/people.ts';
import { GAMES, KEPT, openDatabase, PLAYED, SEASONS } from './database.ts';
import { personSchema } from './registry.ts';

/** Raised when a parcel is packed in another way. */
const FORMAT = 1;
/** Stores whose values lie under keys of their own. */
const KEYED = [GAMES, SEASONS, KEPT] as const;

const labelSchema = v.looseObject({ game: v.literal('huikuan-dojo') });
const parcelSchema = v.looseObject({
  game: v.literal('huikuan-dojo'),
  parcel: v.literal('person'),
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const entries = v.array(v.strictObject({ key: v.string(), value: v.unknown() }));
const contentSchema = v.strictObject({
  ...parcelSchema.entries,
  person: personSchema,
  [GAMES]: entries,
  [SEASONS]: entries,
  [KEPT]: entries,
  [PLAYED]: v.array(v.looseObject({ id: v.string() })),
});
export type Parcel = v.InferOutput<typeof contentSchema>;

/** Packs everything of `person` into the text of a file. */
export async function pack(person: Person): Promise<string> {
  const db = await openDatabase(person.id, () => undefined);
  try {
    const read = db.transaction([...KEYED, PLAYED]);
    const keyed = async (name: (typeof KEYED)[number]) => {
      const store = read.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return keys.map((key, index) => ({ key: String(key), value: values[index] as unknown }));
    };
    const [games, seasons, kept, played] = await Promise.all([
      keyed(GAMES),
      keyed(SEASONS),
      keyed(KEPT),
      read.objectStore(PLAYED).getAll() as Promise<unknown[]>,
    ]);
    const parcel = { game: 'huikuan-dojo', parcel: 'person', format: FORMAT, person };
    return `${JSON.stringify({ ...parcel, games, seasons, kept, played })}\n`;
  } finally {
    db.close();
  }
}

/** The parcel in the text of a file, or why it is none. */
export function unpack(text: string): Parcel | UnreadPerson {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  if (!v.is(labelSchema, value)) return 'foreign';
  const parcel = v.safeParse(parcelSchema, value);
  if (!parcel.success) return 'scenario' in value ? 'game' : 'damaged';
  if (parcel.output.format > FORMAT) return 'newer';
  const content = v.safeParse(contentSchema, value);
  return content.success ? content.output : 'damaged';
}

/** Puts what is in the parcel into the empty database of the person `id`: all of it, or nothing. */
export async function put(parcel: Parcel, id: string): Promise<void> {
  const db = await openDatabase(id, () => undefined);
  try {
    const write = db.transaction([...KEYED, PLAYED], 'readwrite');
    for (const name of KEYED)
      for (const { key, value } of parcel[name]) void write.objectStore(name).put(value, key);
    for (const game of parcel[PLAYED]) void write.objectStore(PLAYED).put(game);
    await write.done;
  } finally {
    db.close();
  }
}

/** Whether nothing at all lies in the database of the person `id`. */
export async function isEmpty(id: string): Promise<boolean> {
  const db = await openDatabase(id, () => undefined);
  try {
    const counts = await Promise.all([...KEYED, PLAYED].map((name) => db.count(name)));
    return counts.every((count) => count === 0);
  } finally {
    db.close();
  }
}
