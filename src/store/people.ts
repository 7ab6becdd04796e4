/** The people of this device, behind the session's port. Nobody is registered before there is a second person. */
import { deleteDB, type IDBPDatabase } from 'idb';
import { FIRST_PERSON, type Person } from '../protocol/person.ts';
import type { People, UnreadPerson } from '../session/people.ts';
import { isEmpty, type Parcel, pack, put, unpack } from './parcel.ts';
import { databaseName, PEOPLE, REGISTRY, registered, sitDown, whoPlays, withRegistry } from './registry.ts';

/** What the screens remember beside databases begins with this as well. */
const PREFIX = 'huikuan-dojo';

/** Whether `work` could be done. */
async function done(work: (db: IDBPDatabase) => Promise<void>): Promise<boolean> {
  return (await found(() => withRegistry(work).then(() => true))) ?? false;
}

/** What `look` finds; undefined where this device keeps nothing. */
async function found<Value>(look: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await look();
  } catch {
    return undefined;
  }
}

async function everybody(db: IDBPDatabase, now: number): Promise<readonly Person[]> {
  const all = await registered(db);
  return all.length > 0 ? all : [unnamed(now)];
}

async function find(db: IDBPDatabase, id: string, now: number): Promise<Person | undefined> {
  return (await everybody(db, now)).find((one) => one.id === id);
}

/** Writes down who plays before anybody is added, so that the first is one of two. */
async function register(db: IDBPDatabase, now: number): Promise<void> {
  if ((await registered(db)).length === 0) await db.put(PEOPLE, unnamed(now));
}

/** `now`: the wall clock, milliseconds; `newId`: an id nobody has. */
export function openPeople(now: () => number, newId: () => string): People {
  return {
    roll: () =>
      found(async () => {
        const id = await whoPlays();
        return withRegistry(async (db) => {
          const all = await everybody(db, now());
          const [first = unnamed(now())] = all;
          return { now: all.find((one) => one.id === id) ?? first, all };
        });
      }),
    add: (name, seal) =>
      done(async (db) => {
        await register(db, now());
        const person = { id: newId(), name, seal, createdAt: now(), lastUsed: now() };
        await db.put(PEOPLE, person);
        await sitDown(db, person.id);
      }),
    change: (id, to) =>
      done(async (db) => {
        const person = await find(db, id, now());
        if (person) await db.put(PEOPLE, { ...person, ...to });
      }),
    sitDown: (id) =>
      done(async (db) => {
        const person = await find(db, id, now());
        if (!person) return;
        await db.put(PEOPLE, { ...person, lastUsed: now() });
        await sitDown(db, id);
      }),
    exportText: (id) =>
      found(async () => {
        const person = await withRegistry((db) => find(db, id, now()));
        return person && (await pack(person));
      }),
    importText: async (text) => {
      const parcel = unpack(text);
      return typeof parcel === 'string' ? parcel : takeIn(parcel, now(), newId);
    },
    remove: async (id) =>
      (await found(async () => {
        await deleteDB(databaseName(id));
        return done((db) => db.delete(PEOPLE, id));
      })) ?? false,
    removeAll: async () => (await found(() => removeAll(now()))) ?? false,
  };
}

async function removeAll(now: number): Promise<true> {
  const known = await withRegistry((db) => everybody(db, now));
  const names = new Set([...known.map(({ id }) => databaseName(id)), ...(await ownDatabases())]);
  names.delete(REGISTRY);
  for (const name of names) await deleteDB(name);
  await deleteDB(REGISTRY);
  forgetSmallThings();
  return true;
}

function unnamed(createdAt: number): Person {
  return { id: FIRST_PERSON, name: '', seal: 'cinnabar', createdAt, lastUsed: createdAt };
}

/** Beside everybody who is there: who is known by id already comes in as somebody new. */
async function takeIn(parcel: Parcel, now: number, newId: () => string): Promise<Person | UnreadPerson> {
  try {
    return await withRegistry(async (db) => {
      const all = await registered(db);
      // Where nobody has played yet, nobody has to make room.
      if (all.length === 0 && !(await isEmpty(FIRST_PERSON))) await db.put(PEOPLE, unnamed(now));
      const { id: own } = parcel.person;
      const free = !all.some(({ id }) => id === own) && (await isEmpty(own));
      const id = free ? own : newId();
      const person = { ...parcel.person, id, lastUsed: now };
      await put(parcel, id);
      await db.put(PEOPLE, person);
      await sitDown(db, id);
      return person;
    });
  } catch {
    return 'unkept';
  }
}

/** Everything of this game, also what an interrupted work has left; a browser that names none has the known ones only. */
async function ownDatabases(): Promise<readonly string[]> {
  if (!('databases' in indexedDB)) return [];
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []));
}

function forgetSmallThings(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Where nothing may be remembered there is nothing to forget.
  }
}
