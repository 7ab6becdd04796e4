/** Trainers: a code on the console makes the first one, trainers make the others; signing in and out. */
import type { Trainer } from '../protocol/class.ts';
import type { Database, Queries } from './database/database.ts';
import { type Failure, fail } from './failure.ts';
import { hashOfPassword, hashOfToken, isPassword, newCode, newId, newToken } from './secrets.ts';

/** How many hours a set-up code and a sign-in are valid. */
const SETUP_HOURS = 24;
export const SESSION_HOURS = 12;

export interface SignedIn {
  readonly trainer: Trainer;
  /** For the cookie; the database holds only its hash. */
  readonly token: string;
}

export async function needsSetup({ query }: Queries): Promise<boolean> {
  const [found] = await query('select 1 from trainer limit 1');
  return !found;
}

/** A one-time code that makes the first trainer; null when there already is one. Only its hash is kept. */
export async function printSetupCode(database: Database): Promise<string | null> {
  if (!(await needsSetup(database))) return null;
  const code = newCode(12);
  await database.query(
    `insert into setup_code (hash, expires) values ($1, now() + interval '${SETUP_HOURS} hours')`,
    [hashOfToken(code)],
  );
  return code;
}

export async function setUp(
  database: Database,
  { code, name, password }: { readonly code: string; readonly name: string; readonly password: string },
): Promise<SignedIn | Failure> {
  const hash = hashOfToken(code.replace(/[\s-]/g, '').toUpperCase());
  const isValid = async ({ query }: Queries) => {
    const [known] = await query('select 1 from setup_code where hash = $1 and expires > now()', [hash]);
    return known !== undefined;
  };
  // Asked before the password is hashed, because hashing takes a tenth of a second, and again when it counts.
  if (!(await needsSetup(database))) return fail('already-set-up');
  if (!(await isValid(database))) return fail('wrong-setup-code');
  const stored = await hashOfPassword(password);
  return database.transaction(async (queries) => {
    await queries.query('lock table trainer in exclusive mode');
    if (!(await needsSetup(queries))) return fail('already-set-up');
    if (!(await isValid(queries))) return fail('wrong-setup-code');
    const trainer = { id: newId(), name };
    await insertTrainer(queries, trainer, stored);
    await queries.query('delete from setup_code');
    return signedIn(queries, trainer);
  });
}

async function insertTrainer({ query }: Queries, { id, name }: Trainer, stored: string): Promise<boolean> {
  const rows = await query(
    'insert into trainer (id, name, password) values ($1, $2, $3) on conflict (name) do nothing returning id',
    [id, name, stored],
  );
  return rows.length === 1;
}

export async function addTrainer(
  database: Queries,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<Trainer | Failure> {
  const trainer = { id: newId(), name };
  const stored = await hashOfPassword(password);
  return (await insertTrainer(database, trainer, stored)) ? trainer : fail('name-taken');
}

/** Makes sure that this trainer exists with this password: the settings of the host are the authority. */
export async function ensureTrainer(
  database: Queries,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<void> {
  const [known] = await database.query<{ password: string }>('select password from trainer where name = $1', [
    name,
  ]);
  if (known && (await isPassword(password, known.password))) return;
  await database.query(
    `insert into trainer (id, name, password) values ($1, $2, $3)
     on conflict (name) do update set password = excluded.password`,
    [newId(), name, await hashOfPassword(password)],
  );
}

export async function signIn(
  database: Queries,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<SignedIn | Failure> {
  const [known] = await database.query<Trainer & { password: string }>(
    'select id, name, password from trainer where name = $1',
    [name],
  );
  const right = await isPassword(password, known?.password);
  return known && right ? signedIn(database, { id: known.id, name: known.name }) : fail('wrong-password');
}

async function signedIn({ query }: Queries, trainer: Trainer): Promise<SignedIn> {
  const token = newToken();
  await query('delete from trainer_session where expires < now()');
  await query(
    `insert into trainer_session (hash, trainer, expires) values ($1, $2, now() + interval '${SESSION_HOURS} hours')`,
    [hashOfToken(token), trainer.id],
  );
  return { trainer, token };
}

export async function signOut({ query }: Queries, token: string): Promise<void> {
  await query('delete from trainer_session where hash = $1', [hashOfToken(token)]);
}

/** Whose session this token belongs to; undefined when it is nobody's, or has ended. */
export async function trainerOf({ query }: Queries, token: string): Promise<Trainer | undefined> {
  const [found] = await query<Trainer>(
    `select trainer.id, trainer.name from trainer_session join trainer on trainer.id = trainer_session.trainer
     where hash = $1 and expires > now()`,
    [hashOfToken(token)],
  );
  return found;
}
