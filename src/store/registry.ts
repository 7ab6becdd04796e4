/**
 * Who plays on this device. A database of its own, beside one database per person: what one person keeps never lies
 * where another's does. The first person has the database this game always had, so that what was saved stays.
 */
import { type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { FIRST_PERSON, type Person, SEALS } from '../protocol/person.ts';

export const PEOPLE = 'people';
const WHO = 'who';
const NOW = 'now';

export const personSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,64}$/)),
  name: v.pipe(v.string(), v.maxLength(40)),
  seal: v.picklist(SEALS),
  createdAt: v.number(),
  lastUsed: v.number(),
});

/** The name of a person's database. */
export function databaseName(id: string): string {
  return id === FIRST_PERSON ? 'huikuan-dojo' : `huikuan-dojo-${id}`;
}

export const REGISTRY = 'huikuan-dojo.people';

/** Lets `work` use the registry; it is closed again at once, so that nothing waits for this tab. */
export async function withRegistry<Result>(work: (db: IDBPDatabase) => Promise<Result>): Promise<Result> {
  const db = await openDB(REGISTRY, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore(PEOPLE, { keyPath: 'id' });
      fresh.createObjectStore(WHO);
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Everybody, the oldest first; nobody is registered before there is a second person. */
export async function registered(db: IDBPDatabase): Promise<readonly Person[]> {
  const all: unknown[] = await db.getAll(PEOPLE);
  return all
    .flatMap((one) => {
      const read = v.safeParse(personSchema, one);
      return read.success ? [read.output] : [];
    })
    .sort((a, b) => a.createdAt - b.createdAt);
}

export async function sitDown(db: IDBPDatabase, id: string): Promise<void> {
  await db.put(WHO, id, NOW);
}

let seated: Promise<string> | undefined;

/** The person this page was opened for. It stays: another tab that changes places does not change this one's. */
export function whoPlays(): Promise<string> {
  seated ??= withRegistry(async (db) => {
    const [all, now] = await Promise.all([registered(db), db.get(WHO, NOW) as Promise<unknown>]);
    return all.find(({ id }) => id === now)?.id ?? all[0]?.id ?? FIRST_PERSON;
  }).catch(() => FIRST_PERSON);
  return seated;
}
