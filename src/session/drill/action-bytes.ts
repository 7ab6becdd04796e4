/**
 * Actions in a few bytes each, so that a meeting fits into a QR code: moves, fields and words by their fixed numbers, a
 * dealer by the place of the first mention. What can stand beside an act, and means nothing yet, goes as text.
 */
import { BESIDE_AN_ACT } from '../../protocol/action.ts';
import type { MonthEntry } from '../../protocol/entry.ts';
import { BREATH_NUMBER, MOVES, WORDS } from '../../protocol/numbers.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

/** Added to the number of a move that something stands beside. */
const BESIDE = 1_000;

/** Sums are mostly round: these are counted in thousands and hundreds, the others in yuan. */
const ROUND = [1_000, 100, 1] as const;
const isSum = (field: string) => field === 'amount' || field === 'estimate';

const BY_NUMBER = new Map<number, { readonly kind: string; readonly fields: readonly string[] }>(
  Object.entries(MOVES).map(([kind, { number, fields }]) => [number, { kind, fields }] as const),
);
const WORDS_OF: Readonly<Record<string, Readonly<Record<string, number>>>> = WORDS;

type Fields = Readonly<Record<string, unknown>>;

export function writeActions(to: ByteWriter, actions: readonly MonthEntry[]): void {
  const dealers: string[] = [];
  to.number(actions.length);
  for (const action of actions) writeAction(to, action, dealers);
}

function writeAction(to: ByteWriter, action: MonthEntry, dealers: string[]): void {
  if (action.kind === 'breath') {
    to.number(BREATH_NUMBER);
    to.number(action.acts.length);
    for (const act of action.acts) writeAction(to, act, dealers);
    return;
  }
  const values: Fields = action;
  const beside = Object.fromEntries(
    BESIDE_AN_ACT.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
  const isBare = Object.keys(beside).length === 0;
  const { number, fields } = MOVES[action.kind];
  to.number(isBare ? number : number + BESIDE);
  for (const field of fields) writeField(to, field, values[field], dealers);
  if (!isBare) to.text(JSON.stringify(beside));
}

function writeField(to: ByteWriter, field: string, value: unknown, dealers: string[]): void {
  if (typeof value === 'string') {
    const words = WORDS_OF[field];
    if (words) return to.number(words[value] ?? 0);
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

/** What was written. Throws a `RangeError`, or the error of `parse`, at bytes that are no actions. */
export function readActions<Entry extends MonthEntry>(
  from: ByteReader,
  parse: (value: unknown) => Entry,
): readonly Entry[] {
  const dealers: string[] = [];
  const actions: Entry[] = [];
  for (let left = from.number(); left > 0; left -= 1) actions.push(parse(readAction(from, dealers)));
  return actions;
}

function readAction(from: ByteReader, dealers: string[]): Fields {
  const number = from.number();
  if (number === BREATH_NUMBER) {
    const acts: Fields[] = [];
    for (let left = from.number(); left > 0; left -= 1) acts.push(readAction(from, dealers));
    return { kind: 'breath', acts };
  }
  const move = BY_NUMBER.get(number % BESIDE);
  if (!move) throw new RangeError('no such action');
  const fields = move.fields.map((field) => [field, readField(from, field, dealers)]);
  const beside: object = number < BESIDE ? {} : JSON.parse(from.text());
  return { kind: move.kind, ...Object.fromEntries(fields), ...beside };
}

function readField(from: ByteReader, field: string, dealers: string[]): string | number | undefined {
  const number = from.number();
  const words = WORDS_OF[field];
  if (words) return Object.keys(words).find((word) => words[word] === number);
  if (field === 'dealer') {
    if (number > 0) return dealers[number - 1];
    const name = from.text();
    dealers.push(name);
    return name;
  }
  if (!isSum(field)) return number;
  return Math.floor(number / ROUND.length) * (ROUND[number % ROUND.length] ?? 1);
}
