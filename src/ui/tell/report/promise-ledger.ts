/**
 * One dealer's promise ledger of a month, as its events tell it: what was agreed, what was done about each part, and what
 * the receipts showed. The world's own ledger holds more; what nobody compared is not known here either.
 */
import type { Commitment } from '../../../protocol/event.ts';
import type { MonthEvent, Taken } from '../../../protocol/month-event.ts';
import type { Day, Yuan } from '../../../protocol/units.ts';
import type { Measure } from '../../../protocol/vocabulary.ts';
import type { Happened } from './month-log.ts';

export interface Touch {
  readonly day: Day;
  readonly taken: Taken;
}

export interface Found {
  readonly day: Day;
  readonly paid: Yuan;
  readonly state: 'kept' | 'partly' | 'missed';
}

export interface Pressed {
  readonly day: Day;
  readonly by: 'call' | 'visit';
  readonly owed: Yuan;
  readonly answer: 'pays' | 'puts-off';
}

export interface PromisedPart {
  /** From 1, in the order of the ledger. */
  readonly number: number;
  /** Due; null for a word without a date. */
  readonly day: Day | null;
  readonly amount: Yuan;
  /** A new day for an old part. */
  readonly renewal: boolean;
  reminded: Touch | null;
  contacted: Touch | null;
  /** The dealer said that it was paid. */
  announced: boolean;
  readonly found: Found[];
  readonly pressed: Pressed[];
  renewed: { readonly on: Day; readonly day: Day; readonly amount: Yuan } | null;
  /** Of what counts as paid, what a measure brought: it was part of the bargain. */
  credited: Yuan;
}

/**
 * What became of a part. `unchecked`: said to be paid, never compared; `silent`: nobody said or looked up anything;
 * `too-late`: due so late that no working day was left to look.
 */
export const PART_FATES = ['kept', 'partly', 'missed', 'renewed', 'unchecked', 'silent', 'too-late'] as const;
export type PartFate = (typeof PART_FATES)[number];

export interface Agreement {
  readonly day: Day;
  readonly commitment: Commitment;
  /** In force until the month's end, or until a later talk put another in its place. */
  readonly parts: readonly PromisedPart[];
}

/** `lastDay`: the last day of the month on which the rep worked. */
export function fateOf(part: PromisedPart, lastDay: Day): PartFate {
  if (part.renewed) return 'renewed';
  const found = part.found.at(-1);
  if (found) return found.state;
  if (part.day === null || part.day >= lastDay) return 'too-late';
  return part.announced ? 'unchecked' : 'silent';
}

/** In the order in which they were made; the last one counts. */
export function agreementsOf(happened: readonly Happened[]): readonly Agreement[] {
  const agreements: { day: Day; commitment: Commitment; parts: PromisedPart[] }[] = [];
  const due = new Map<string, Day>();
  const matched = new Set<Measure>();
  for (const { day, event } of happened) {
    const parts = agreements.at(-1)?.parts ?? [];
    if (event.kind === 'talk-ended' && event.commitment)
      agreements.push({ day, commitment: event.commitment, parts: partsOf(event.commitment) });
    else if (event.kind === 'in-talk' && event.event.kind === 'measure-welcomed')
      matched.add(event.event.measure);
    else if (event.kind === 'measure-started') due.set(`${event.measure}${event.round}`, event.due);
    else if (event.kind === 'measure-brought') {
      const came = due.get(`${event.measure}${event.round}`) ?? day;
      if (matched.has(event.measure)) credit(parts, came, event.paid);
    } else note(parts, day, event);
  }
  return agreements;
}

function partsOf({ amount, instalments }: Commitment): PromisedPart[] {
  return instalments.length > 0
    ? instalments.map((part, index) => promised(index + 1, part.day, part.amount, false))
    : [promised(1, null, amount, false)];
}

function promised(number: number, day: Day | null, amount: Yuan, renewal: boolean): PromisedPart {
  return {
    number,
    day,
    amount,
    renewal,
    reminded: null,
    contacted: null,
    announced: false,
    found: [],
    pressed: [],
    renewed: null,
    credited: 0,
  };
}

/** Money of a measure that was part of the bargain counts towards the first part that is not due yet. */
function credit(parts: readonly PromisedPart[], came: Day, paid: Yuan): void {
  const open = parts.find((part) => part.day === null || (part.day >= came && !part.renewed));
  if (open) open.credited = Math.min(open.amount, open.credited + paid);
}

function note(parts: PromisedPart[], day: Day, event: MonthEvent): void {
  if (!('part' in event)) return;
  const part = parts[event.part];
  if (!part) return;
  switch (event.kind) {
    case 'reminded':
    case 'contacted':
      part[event.kind] = { day, taken: event.taken };
      return;
    case 'payment-announced':
      part.announced = true;
      return;
    case 'part-found':
      part.found.push({ day, paid: event.paid, state: event.state });
      return;
    case 'pressed':
      part.pressed.push({ day, by: event.by, owed: event.owed, answer: event.answer });
      return;
    case 'part-renewed':
      part.renewed = { on: day, day: event.day, amount: event.amount };
      parts.push(promised(parts.length + 1, event.day, event.amount, true));
      return;
    default:
      event satisfies never;
  }
}

/** What came for parts in money that is not a measure's, as far as the receipts were compared. */
export function comparedOf(agreements: readonly Agreement[]): Yuan {
  let sum = 0;
  for (const { parts } of agreements)
    for (const part of parts) {
      const paid = part.found.at(-1)?.paid ?? 0;
      sum += Math.max(0, paid - part.credited);
    }
  return sum;
}
