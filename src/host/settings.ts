/** What can be set by environment variables when a host is started. */
import * as v from 'valibot';
import { newTrainerRequestSchema } from '../protocol/class.ts';

const flag = v.optional(
  v.pipe(
    v.picklist(['0', '1']),
    v.transform((text) => text === '1'),
  ),
  '0',
);

const settingsSchema = v.object({
  HOST_PORT: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535)),
    '4180',
  ),
  /** Where to listen: on every network of this machine, so that a class can come in. */
  HOST_ADDRESS: v.optional(v.pipe(v.string(), v.nonEmpty()), '0.0.0.0'),
  /** The folder of the embedded database. */
  HOST_DATA: v.optional(v.pipe(v.string(), v.nonEmpty()), 'host-data'),
  /** A PostgreSQL database in place of the folder; several hosts may share it. */
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//))),
  /** A trainer whose account is created, or whose password is set, at the start. */
  HOST_TRAINER: v.optional(v.string()),
  HOST_PASSWORD: v.optional(v.string()),
  /** Whether a proxy stands before the host, so that visitors come by https. */
  HOST_PROXY: flag,
  HOST_HTTPS: flag,
  /** The built game. */
  HOST_SITE: v.optional(v.string()),
});

export interface Settings {
  readonly port: number;
  readonly address: string;
  readonly data: string;
  readonly databaseUrl: string | null;
  readonly trainer: { readonly name: string; readonly password: string } | null;
  readonly proxy: boolean;
  readonly https: boolean;
  readonly site: string | null;
}

/** The settings, or one sentence that says which variable is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings | string {
  const parsed = v.safeParse(settingsSchema, environment);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return `${v.getDotPath(issue)} 的值不对。 ${v.getDotPath(issue)} is not as it should be: ${issue.message}`;
  }
  const set = parsed.output;
  const trainer = trainerIn(set.HOST_TRAINER, set.HOST_PASSWORD);
  if (typeof trainer === 'string') return trainer;
  return {
    port: set.HOST_PORT,
    address: set.HOST_ADDRESS,
    data: set.HOST_DATA,
    databaseUrl: set.DATABASE_URL ?? null,
    trainer,
    proxy: set.HOST_PROXY,
    https: set.HOST_HTTPS,
    site: set.HOST_SITE ?? null,
  };
}

function trainerIn(name: string | undefined, password: string | undefined): Settings['trainer'] | string {
  if (name === undefined && password === undefined) return null;
  const parsed = v.safeParse(newTrainerRequestSchema, { name, password });
  return parsed.success
    ? parsed.output
    : 'HOST_TRAINER 和 HOST_PASSWORD 要一起给，密码至少 10 位。 Set HOST_TRAINER and HOST_PASSWORD together; the password has at least 10 characters.';
}
