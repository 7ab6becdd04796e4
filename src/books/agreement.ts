/** What was agreed with a dealer, with its parts. A later talk puts another agreement in its place. */
import type { Commitment } from '../protocol/event.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { Day, Yuan } from '../protocol/units.ts';
import { type BookedPart, freshPart, type Place } from './part.ts';

export interface Agreement extends Place {
  readonly commitment: Commitment;
  readonly parts: readonly BookedPart[];
}

/** Events about one part; `part` is its place in the agreement in force, from 0. */
export type PartEvent = Extract<MonthEvent, { readonly part: number }>;

export function isAboutPart(event: MonthEvent): event is PartEvent {
  return 'part' in event;
}

/** As the world writes it into the ledger: a word without a date is one part, which nobody can be held to. */
export function agreementOn(commitment: Commitment, agreed: Place): Agreement {
  const { amount, instalments } = commitment;
  const dated = instalments.map((part, index) => freshPart({ ...part, number: index + 1, agreed }));
  const parts = dated.length > 0 ? dated : [freshPart({ number: 1, day: null, amount, agreed })];
  return { ...agreed, commitment, parts };
}

/** The agreement after something was done about one of its parts, or came to light about it. */
export function withPartEvent(agreement: Agreement, event: PartEvent, place: Place): Agreement {
  const part = agreement.parts[event.part];
  if (!part) return agreement;
  const parts = agreement.parts.with(event.part, afterEvent(part, event, place));
  if (event.kind !== 'part-renewed') return { ...agreement, parts };
  const { day, amount } = event;
  const fresh = freshPart({ number: parts.length + 1, day, amount, agreed: place, renewal: true });
  return { ...agreement, parts: [...parts, fresh] };
}

function afterEvent(part: BookedPart, event: PartEvent, place: Place): BookedPart {
  switch (event.kind) {
    case 'reminded':
    case 'contacted':
      return { ...part, [event.kind]: { ...place, taken: event.taken } };
    case 'payment-announced':
      return { ...part, announced: true };
    case 'part-found':
      return { ...part, found: [...part.found, { ...place, paid: event.paid, state: event.state }] };
    case 'pressed': {
      const { by, owed, answer } = event;
      return { ...part, pressed: [...part.pressed, { ...place, by, owed, answer }] };
    }
    case 'part-renewed':
      return { ...part, renewed: { ...place, due: event.day, amount: event.amount } };
    default:
      return event satisfies never;
  }
}

/** Money of a measure that was part of the bargain, due on `came`, counts towards the first part not yet due then. */
export function withCredit(agreement: Agreement, came: Day, paid: Yuan): Agreement {
  const index = agreement.parts.findIndex(
    ({ day, renewed }) => day === null || (day >= came && renewed === null),
  );
  const part = agreement.parts[index];
  if (!part) return agreement;
  const credited = Math.min(part.amount, part.credited + paid);
  return { ...agreement, parts: agreement.parts.with(index, { ...part, credited }) };
}
