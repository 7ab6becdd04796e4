/**
 * The tables of the class host, as steps that are taken once and never changed: a later version of the host adds
 * steps. JSON stands in columns of text, because our schemas read it, never the database.
 */
import type { Database } from './database.ts';

const STEPS: readonly (readonly string[])[] = [
  [
    `create table trainer (
      id text primary key,
      name text not null unique,
      password text not null,
      created timestamptz not null default now()
    )`,
    // One-time codes that make the first trainer; each host prints its own.
    `create table setup_code (hash text primary key, expires timestamptz not null)`,
    `create table trainer_session (
      hash text primary key,
      trainer text not null references trainer on delete cascade,
      expires timestamptz not null
    )`,
    `create table class (
      id text primary key,
      code text not null unique,
      trainer text not null references trainer,
      name text not null,
      mode text not null check (mode in ('live', 'exam')),
      drill text not null,
      state text not null default 'open' check (state in ('open', 'closed')),
      created timestamptz not null default now()
    )`,
    `create table trainee (
      id text primary key,
      class text not null references class on delete cascade,
      name text not null,
      token text unique,
      joined timestamptz not null default now(),
      unique (class, name)
    )`,
    `create table attempt (
      id text primary key,
      trainee text not null references trainee on delete cascade,
      class text not null references class on delete cascade,
      number integer not null,
      actions integer not null default 0,
      progress text not null,
      result text,
      started timestamptz not null default now(),
      deadline timestamptz,
      finished timestamptz,
      unique (trainee, number)
    )`,
    `create index attempt_of_class on attempt (class)`,
    // The truth of every game: what stands here was accepted, and nothing else was.
    `create table action (
      attempt text not null references attempt on delete cascade,
      index integer not null,
      action text not null,
      at timestamptz not null default now(),
      primary key (attempt, index)
    )`,
  ],
  [
    // The transaction that last wrote a row: unlike a time or a counter, it reveals a row that was written early
    // and committed late.
    `alter table trainee add column changed xid8 not null default pg_current_xact_id()`,
    `alter table attempt add column changed xid8 not null default pg_current_xact_id()`,
    // An attempt is written once for every action: with free space on its page, the new row needs no new place in
    // the indexes.
    `alter table attempt set (fillfactor = 50)`,
  ],
];

/**
 * An arbitrary number that no other program uses for its own locks: hosts that start together take the steps one
 * after another.
 */
const ONE_AT_A_TIME = 20_261_124;

export async function bringUpToDate(database: Database): Promise<void> {
  await database.transaction(async ({ query }) => {
    await query('select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME]);
    await query('create table if not exists step (number integer primary key)');
    const [taken] = await query<{ count: number }>('select count(*)::int as count from step');
    for (const [number, statements] of STEPS.entries()) {
      if (number < (taken?.count ?? 0)) continue;
      for (const statement of statements) await query(statement);
      await query('insert into step values ($1)', [number]);
    }
  });
}
