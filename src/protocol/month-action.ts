/**
 * What a rep does in a month outside of a talk: one small typed value each. Inside a talk the actions of the meeting
 * are played (`action.ts`). `dealer` is the id of a brief.
 */
import * as v from 'valibot';
import { type Action, actionSchema } from './action.ts';
import { dealerIdSchema } from './dealer-person.ts';
import { MEASURES } from './vocabulary.ts';

const dealer = dealerIdSchema;
const amount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));
const day = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31));
const move = <const Kind extends string, const Entries extends v.ObjectEntries>(
  kind: Kind,
  entries: Entries,
) => v.strictObject({ kind: v.literal(kind), ...entries });

export const deskActionSchema = v.variant('kind', [
  /** Goes there: travel, preparation on the way, and a talk face to face. */
  move('visit', { dealer }),
  /** A talk by telephone: shorter, nothing can be looked at, less to be seen. */
  move('call', { dealer }),
  /** Sends the dealer a plan for the month that nobody talked over. */
  move('send-plan', { dealer, amount }),
  /** Carries a measure out; `estimate`: the yuan the player expects it to bring us. */
  move('start-measure', { dealer, measure: v.picklist(MEASURES), estimate: amount }),
  /** A line before the due day. */
  move('remind-due', { dealer }),
  /** Rings up on the due day. */
  move('contact-due', { dealer }),
  /** Presses for a part that did not come, or not in full. */
  move('press-miss', { dealer, by: v.picklist(['call', 'visit']) }),
  /** Agrees in writing on a new day for what is missing. */
  move('renew-part', { dealer, day }),
  /** Compares the bank's receipts with the promise ledger, for all dealers. */
  move('check-receipts', {}),
  move('end-day', {}),
]);
export type DeskAction = v.InferOutput<typeof deskActionSchema>;
export type DeskActionKind = DeskAction['kind'];

export const DESK_ACTION_KINDS: readonly DeskActionKind[] = deskActionSchema.options.map(
  (option) => option.entries.kind.literal,
);

/** Everything a player can do in a month. No kind of the desk is a kind of the meeting. */
export type MonthAction = DeskAction | Action;
const OPTIONS = [...deskActionSchema.options, ...actionSchema.options] as const;
const anyMonthAction = v.variant('kind', OPTIONS);
const BY_KIND = new Map<unknown, (typeof OPTIONS)[number]>(
  OPTIONS.map((option) => [option.entries.kind.literal, option]),
);
/** A log holds hundreds: each is read by the schema of its kind; what has none is told what there is. */
export const monthActionSchema = v.lazy((input) => BY_KIND.get(kindOf(input)) ?? anyMonthAction);

function kindOf(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
}

export function isDeskAction(action: MonthAction): action is DeskAction {
  return DESK_ACTION_KINDS.some((kind) => kind === action.kind);
}
