/** Logs, drills and results before log 3 stood under one version of rules and one of content, locked to each other. */
import * as v from 'valibot';
import type { Versions } from './versions.ts';

/** Those versions as they are said today; nothing was heard then. */
export function versionsOf({
  rules,
  content,
}: {
  readonly rules: number;
  readonly content: number;
}): Versions {
  return { rules, words: content, hearing: 0 };
}

/** Whether a value stands under versions of that time. */
export function isOld(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'content' in value && !('versions' in value);
}

const format1Schema = v.looseObject({
  format: v.literal(1),
  rules: v.pipe(v.number(), v.integer(), v.minValue(0)),
  content: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/**
 * A drill or a result of format 1 as one of format 2; anything else as it is. `content` stays with it: it is in the
 * fingerprint by which the thing has been known since.
 */
export function fromFormat1(value: unknown): unknown {
  if (!isOld(value)) return value;
  const old = v.safeParse(format1Schema, value);
  if (!old.success) return value;
  const { rules, content, ...rest } = old.output;
  return { ...rest, format: 2, versions: versionsOf({ rules, content }), content };
}
