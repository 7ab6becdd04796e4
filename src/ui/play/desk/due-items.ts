/** What stands on the calendar of a month: parts, measures, appointments and market days, each on its day. */
import { isAllowed } from '../../../books/allowed.ts';
import { askOf, type PartAsk } from '../../../books/dues.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { DealerDesk, LedgerPart, MonthView } from '../../../protocol/month-view.ts';
import type { Day, Yuan } from '../../../protocol/units.ts';
import type { Measure } from '../../../protocol/vocabulary.ts';
import { isPestering, type Move } from './moves.ts';

/** Where a click leads: a move in the dealer's file, the receipts, or just the file. */
export type Leads = Move | 'receipts' | 'planner' | 'file';

export interface DueItem {
  readonly kind: 'part' | 'measure' | 'appointment';
  readonly dealer: DealerId;
  readonly day: Day;
  readonly amount: Yuan | null;
  readonly state: LedgerPart['state'] | null;
  readonly measure: Measure | null;
  readonly leads: Leads;
}

/** By day, and on a day in the order of the territory. */
export function dueItems(view: MonthView): readonly DueItem[] {
  return view.dealers
    .flatMap((desk) => [...partsOf(view, desk), ...measuresOf(desk), ...appointmentOf(view, desk)])
    .toSorted((a, b) => a.day - b.day);
}

function partsOf(view: MonthView, desk: DealerDesk): readonly DueItem[] {
  return desk.parts.map((part) => ({
    kind: 'part',
    dealer: desk.id,
    day: part.day,
    amount: part.amount,
    state: part.state,
    measure: null,
    leads: leadsOf(view, desk, part),
  }));
}

const LEADS_TO: Readonly<Record<PartAsk, Leads>> = {
  press: 'press-call',
  renew: 'renew-part',
  look: 'receipts',
  ring: 'contact-due',
  remind: 'remind-due',
};

/** Where what the part asks for today can be done. */
export function leadsOf(view: MonthView, desk: DealerDesk, part: LedgerPart): Leads {
  const ask = askOf(view, desk, part);
  return ask ? LEADS_TO[ask] : 'file';
}

/** What is due can be done there and then; where it cannot be done now the file says why. */
export function leadsToScene(view: MonthView, dealer: DealerId, leads: Leads): boolean {
  if (leads === 'press-call') return isAllowed(view, 'press-miss', { dealer, by: 'call' });
  if (leads !== 'remind-due' && leads !== 'contact-due' && leads !== 'renew-part') return false;
  const desk = view.dealers.find(({ id }) => id === dealer);
  if (!desk || isPestering(view, desk, leads)) return false;
  return isAllowed(view, leads, { dealer });
}

function measuresOf(desk: DealerDesk): readonly DueItem[] {
  return desk.measures.map(({ measure, due, estimate, brought }) => ({
    kind: 'measure',
    dealer: desk.id,
    day: due,
    amount: brought ?? estimate,
    state: brought === null ? null : 'kept',
    measure,
    leads: 'planner',
  }));
}

function appointmentOf(view: MonthView, desk: DealerDesk): readonly DueItem[] {
  if (desk.followUp === null) return [];
  const leads: Leads = isAllowed(view, 'visit', { dealer: desk.id }) ? 'visit' : 'file';
  return [
    {
      kind: 'appointment',
      dealer: desk.id,
      day: desk.followUp,
      amount: null,
      state: null,
      measure: null,
      leads,
    },
  ];
}

/** Days on which money comes in at a dealer's shop, as far as he has told. */
export function marketDays(view: MonthView): readonly { readonly day: Day; readonly dealer: DealerId }[] {
  return view.dealers.flatMap(({ id, facts }) =>
    facts.flatMap((fact) => (fact.about === 'cash' ? fact.days.map((day) => ({ day, dealer: id })) : [])),
  );
}
