/**
 * Actions: everything a player can do in a meeting, one small typed value each. They come from outside (a screen,
 * a log, a host), so they are defined by their schema and the type follows from it.
 */
import * as v from 'valibot';
import { CONSEQUENCES, MEASURES, METHODS, PREPARATIONS, REASONS, RETURNS, TOPICS } from './vocabulary.ts';

const amount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));
const day = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31));
const percent = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const move = <const Kind extends string, const Entries extends v.ObjectEntries>(
  kind: Kind,
  entries: Entries,
) => v.strictObject({ kind: v.literal(kind), ...entries });

export const actionSchema = v.variant('kind', [
  // before the door
  move('prepare', { item: v.picklist(PREPARATIONS) }),
  move('enter', {}),
  // opening
  move('open-direct', { amount }),
  /** Lays the reconciled statement on the table, then names the amount. */
  move('open-prepared', { amount }),
  move('small-talk', {}),
  move('plead', { amount }),
  move('open-hostile', { amount }),
  // claim and bargaining
  move('claim', { amount, reason: v.picklist(REASONS) }),
  move('inquire', { topic: v.picklist(TOPICS) }),
  move('plan-jointly', {}),
  move('hold', {}),
  move('lower', { amount }),
  move('trade', { amount, for: v.picklist(RETURNS) }),
  move('remind', {}),
  move('warn', { consequence: v.picklist(CONSEQUENCES) }),
  move('threaten', {}),
  move('discount', { percent }),
  // answers to an excuse
  move('accept-excuse', {}),
  move('acknowledge', {}),
  move('challenge', {}),
  move('verify', {}),
  move('match-measure', { measure: v.picklist(MEASURES) }),
  // commitment
  move('ask-commitment', { amount }),
  /** Equal parts from `first` to `last`; one part falls on `first`. */
  move('ask-schedule', { parts: v.picklist([1, 2, 3, 4]), first: day, last: day }),
  move('ask-method', { method: v.picklist(METHODS) }),
  move('ask-writing', {}),
  // ends
  /** Thanks the dealer, sums up, and says on which day the rep will be in touch. */
  move('close', { followUp: day }),
  move('leave', { appointment: day }),
]);
export type Action = v.InferOutput<typeof actionSchema>;
export type ActionKind = Action['kind'];

export const ACTION_KINDS: readonly ActionKind[] = actionSchema.options.map(
  (option) => option.entries.kind.literal,
);
