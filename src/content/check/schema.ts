/** The shape of dealers and of lines, for content that comes from anywhere. */
import * as v from 'valibot';
import { briefSchema } from '../../protocol/brief.ts';
import type { Finding } from './finding.ts';

const text = v.pipe(
  v.string(),
  v.check(
    (said) => said.trim() === said && said.length > 0,
    'a text is not empty and has no space at its ends',
  ),
);
/** Braces only around the name of a placeholder. */
const worded = v.pipe(
  text,
  v.check(
    (said) => !/[{}]/.test(said.replace(/\{\w+\}/g, '')),
    'braces stand around the name of a placeholder',
  ),
);
const bilingual = v.strictObject({ zh: text, en: text });

const lineSchema = v.strictObject({ zh: worded, en: worded });
export const poolSchema = v.pipe(v.array(lineSchema), v.minLength(1, 'a pool has at least one wording'));

export const dealerSchema = v.strictObject({
  brief: briefSchema,
  name: bilingual,
  short: bilingual,
  shop: bilingual,
  place: bilingual,
  about: bilingual,
  sketch: bilingual,
});

/** One finding for each thing that does not fit. */
export function misfits(schema: v.GenericSchema, at: string, value: unknown): readonly Finding[] {
  const result = v.safeParse(schema, value);
  if (result.success) return [];
  return result.issues.map((issue) => ({
    rule: 'schema',
    at,
    says: `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`,
  }));
}
