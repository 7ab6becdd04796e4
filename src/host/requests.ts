/** What every route does with a request and an answer: bodies through their schema, failures as `{ code, message }`. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { Trainer } from '../protocol/class.ts';
import { type Failure, fail, isFailure, languageOf, said, statusOf } from './failure.ts';
import type { Trainee } from './trainees.ts';

export interface Env {
  Bindings: Partial<HttpBindings>;
  Variables: { trainer: Trainer; trainee: Trainee };
}
export type Visit = Context<Env>;

/** The JSON of the body, as `schema` reads it. */
export async function read<Schema extends v.GenericSchema>(
  visit: Visit,
  schema: Schema,
): Promise<v.InferOutput<Schema> | Failure> {
  let value: unknown;
  try {
    value = JSON.parse(await visit.req.text());
  } catch {
    return fail('not-json');
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? '';
  return fail('bad-request', { code: where.slice(0, 80), message: issue.message.slice(0, 200) });
}

export function answer(visit: Visit, found: object | Failure, status: 200 | 201 = 200): Response {
  return isFailure(found) ? refuse(visit, found) : visit.json(found, status);
}

export function refuse(visit: Visit, failure: Failure): Response {
  const language = languageOf(visit.req.header('accept-language'));
  return visit.json(said(failure, language), statusOf(failure));
}
