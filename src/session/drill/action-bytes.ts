/**
 * Actions in a few bytes each, so that a meeting fits into a QR code. Kinds and fields follow from the protocol's own
 * schemas and lists: a kind is its place in the list, a word its place in its vocabulary, a dealer the place of the
 * first mention.
 */
import { type Action, actionSchema } from '../../protocol/action.ts';
import { deskActionSchema, type MonthAction } from '../../protocol/month-action.ts';
import {
  CONSEQUENCES,
  MEASURES,
  METHODS,
  PREPARATIONS,
  REASONS,
  RETURNS,
  TOPICS,
} from '../../protocol/vocabulary.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  item: PREPARATIONS,
  reason: REASONS,
  topic: TOPICS,
  for: RETURNS,
  consequence: CONSEQUENCES,
  measure: MEASURES,
  method: METHODS,
  by: ['call', 'visit'],
};

/** Sums are mostly round: these are counted in thousands and hundreds, the others in yuan. */
const ROUND = [1_000, 100, 1] as const;
const isSum = (field: string) => field === 'amount' || field === 'estimate';

const KINDS = [...actionSchema.options, ...deskActionSchema.options].map(({ entries }) => ({
  kind: entries.kind.literal,
  fields: Object.keys(entries).filter((field) => field !== 'kind'),
}));

export function writeActions(to: ByteWriter, actions: readonly MonthAction[]): void {
  const dealers: string[] = [];
  to.number(actions.length);
  for (const action of actions) {
    const at = KINDS.findIndex(({ kind }) => kind === action.kind);
    to.number(at);
    const values: Readonly<Record<string, unknown>> = action;
    for (const field of KINDS[at]?.fields ?? []) writeField(to, field, values[field], dealers);
  }
}

function writeField(to: ByteWriter, field: string, value: unknown, dealers: string[]): void {
  const words = WORDS[field];
  if (typeof value === 'string') {
    if (words) return to.number(words.indexOf(value));
    const known = dealers.indexOf(value);
    to.number(known + 1);
    if (known >= 0) return;
    dealers.push(value);
    return to.text(value);
  }
  const number = Number(value);
  if (!isSum(field)) return to.number(number);
  const round = ROUND.findIndex((unit) => number % unit === 0);
  to.number((number / (ROUND[round] ?? 1)) * ROUND.length + round);
}

/** What was written for a meeting. Throws a `RangeError`, or the schema's error, at bytes that are no actions. */
export function readActions(from: ByteReader, parse: (value: unknown) => Action): readonly Action[];
export function readActions(from: ByteReader, parse: (value: unknown) => MonthAction): readonly MonthAction[];
export function readActions(
  from: ByteReader,
  parse: (value: unknown) => MonthAction,
): readonly MonthAction[] {
  const dealers: string[] = [];
  const actions: MonthAction[] = [];
  for (let left = from.number(); left > 0; left -= 1) {
    const known = KINDS[from.number()];
    if (!known) throw new RangeError('no such action');
    const fields = known.fields.map((field) => [field, readField(from, field, dealers)]);
    actions.push(parse({ kind: known.kind, ...Object.fromEntries(fields) }));
  }
  return actions;
}

function readField(from: ByteReader, field: string, dealers: string[]): string | number | undefined {
  const number = from.number();
  const words = WORDS[field];
  if (words) return words[number];
  if (field === 'dealer') {
    if (number > 0) return dealers[number - 1];
    const name = from.text();
    dealers.push(name);
    return name;
  }
  if (!isSum(field)) return number;
  return Math.floor(number / ROUND.length) * (ROUND[number % ROUND.length] ?? 1);
}
