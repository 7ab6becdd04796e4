/**
 * Actions: everything a player can do in a meeting, one small typed value each. They come from outside (a screen,
 * a log, a host), so they are defined by their schema and the type follows from it.
 */
import * as v from 'valibot';
import {
  CONSEQUENCES,
  EXCUSES,
  MANNERS,
  MEASURES,
  METHODS,
  PREPARATIONS,
  REASONS,
  RETURNS,
  TOPICS,
} from './vocabulary.ts';

const amount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));
const day = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31));
const percent = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const move = <const Kind extends string, const Entries extends v.ObjectEntries>(
  kind: Kind,
  entries: Entries,
) => v.strictObject({ kind: v.literal(kind), ...entries });

/** What an act is founded on. */
const groundSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('reason'), reason: v.picklist(REASONS) }),
  v.strictObject({ kind: v.literal('answer'), topic: v.picklist(TOPICS) }),
  v.strictObject({ kind: v.literal('promise') }),
  v.strictObject({ kind: v.literal('measure'), measure: v.picklist(MEASURES) }),
]);

/** What is laid on the table for it. */
const evidenceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('prepared'), item: v.picklist(PREPARATIONS) }),
  v.strictObject({ kind: v.literal('checked'), excuse: v.picklist(EXCUSES) }),
]);

/** What can stand beside every spoken act. It means nothing yet: see `entry.ts`. */
const beside = {
  ground: v.optional(groundSchema),
  evidence: v.optional(evidenceSchema),
  manner: v.optional(v.picklist(MANNERS)),
};
export const BESIDE_AN_ACT = [
  'ground',
  'evidence',
  'manner',
] as const satisfies readonly (keyof typeof beside)[];

const said = <const Kind extends string, const Entries extends v.ObjectEntries>(
  kind: Kind,
  entries: Entries,
) => move(kind, { ...entries, ...beside });

export const actionSchema = v.variant('kind', [
  // before the door
  move('prepare', { item: v.picklist(PREPARATIONS) }),
  move('enter', {}),
  // opening
  said('open-direct', { amount }),
  /** Lays the reconciled statement on the table, then names the amount. */
  said('open-prepared', { amount }),
  said('small-talk', {}),
  said('plead', { amount }),
  said('open-hostile', { amount }),
  // claim and bargaining
  said('claim', { amount, reason: v.picklist(REASONS) }),
  said('inquire', { topic: v.picklist(TOPICS) }),
  said('plan-jointly', {}),
  said('hold', {}),
  said('lower', { amount }),
  said('trade', { amount, for: v.picklist(RETURNS) }),
  said('remind', {}),
  said('warn', { consequence: v.picklist(CONSEQUENCES) }),
  said('threaten', {}),
  said('discount', { percent }),
  // answers to an excuse
  said('accept-excuse', {}),
  said('acknowledge', {}),
  said('challenge', {}),
  said('verify', {}),
  said('match-measure', { measure: v.picklist(MEASURES) }),
  // commitment
  said('ask-commitment', { amount }),
  /** Equal parts from `first` to `last`; one part falls on `first`. */
  said('ask-schedule', { parts: v.picklist([1, 2, 3, 4]), first: day, last: day }),
  said('ask-method', { method: v.picklist(METHODS) }),
  said('ask-writing', {}),
  // ends
  /** Thanks the dealer, sums up, and says on which day the rep will be in touch. */
  said('close', { followUp: day }),
  said('leave', { appointment: day }),
]);
export type Action = v.InferOutput<typeof actionSchema>;
export type ActionKind = Action['kind'];

export const ACTION_KINDS: readonly ActionKind[] = actionSchema.options.map(
  (option) => option.entries.kind.literal,
);
