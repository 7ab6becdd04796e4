/**
 * What a log holds: actions, and breaths of up to three acts in one. A breath, and what can stand beside a spoken act
 * (its ground, evidence and manner), have their place in the log and mean nothing under these rules: they are refused.
 */
import * as v from 'valibot';
import { type Action, actionSchema, BESIDE_AN_ACT } from './action.ts';
import { type MonthAction, monthActionSchema } from './month-action.ts';
import type { Refusal } from './refusal.ts';

const MOST_ACTS = 3;

const breathSchema = v.strictObject({
  kind: v.literal('breath'),
  acts: v.pipe(v.array(actionSchema), v.minLength(1), v.maxLength(MOST_ACTS), v.readonly()),
});
export type Breath = v.InferOutput<typeof breathSchema>;

export type MeetingEntry = Action | Breath;
export type MonthEntry = MonthAction | Breath;

type AnyEntry = { readonly kind: string };

function isBreath(entry: AnyEntry): entry is Breath {
  return entry.kind === 'breath';
}

/** The acts of what was played: the law has let in nothing else. */
export function actsOf<Act extends AnyEntry>(entries: readonly (Act | Breath)[]): readonly Act[] {
  return entries.flatMap((entry) => (isBreath(entry) ? [] : [entry]));
}

const isBreathLike = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'kind' in input && input.kind === 'breath';

export const meetingEntrySchema: v.GenericSchema<unknown, MeetingEntry> = v.lazy((input) =>
  isBreathLike(input) ? breathSchema : actionSchema,
);
export const monthEntrySchema: v.GenericSchema<unknown, MonthEntry> = v.lazy((input) =>
  isBreathLike(input) ? breathSchema : monthActionSchema,
);

/** The act in an entry, or why it cannot count under these rules. Every play asks this before anything else. */
export function actIn<Act extends AnyEntry>(
  entry: Act | Breath,
): { readonly ok: true; readonly act: Act } | { readonly ok: false; readonly refusal: Refusal } {
  const refusal = notYet(entry);
  if (refusal) return { ok: false, refusal };
  if (isBreath(entry)) throw new Error('a breath was let in');
  return { ok: true, act: entry };
}

function notYet(entry: AnyEntry): Refusal | undefined {
  if (isBreath(entry))
    return {
      code: 'not-yet',
      message: 'Under these rules everything is said by itself: send the acts of a breath one by one.',
    };
  const field = BESIDE_AN_ACT.find((name) => name in entry);
  if (field === undefined) return undefined;
  return {
    code: 'not-yet',
    message: `"${field}" means nothing under these rules yet: leave it out and send "${entry.kind}" alone.`,
  };
}
