/**
 * What stays on the desk while the rep is away in a talk: the open file, the view chosen, what was put aside today. One
 * for each season, for as long as it is played.
 */
import { type Signal, signal } from '@preact/signals';
import { enter, type MonthBooks, openBooks } from '../../../books/books.ts';
import type { DealerId } from '../../../protocol/month-event.ts';
import type { MonthSession } from '../../../session/month-session.ts';
import type { LastShown } from '../../kit/changes.ts';
import { type Chronicle, openChronicle } from '../words/chronicle.ts';
import type { Leads } from './due-items.ts';

export const TABS = ['map', 'calendar', 'ledger'] as const;
export type Tab = (typeof TABS)[number];

/** What the rep came to a file for. Each time it is another: the same may be sought twice. */
export interface Sought {
  readonly leads: Leads;
}

export interface DeskState {
  readonly chronicle: Chronicle;
  /** The month that is open. */
  readonly books: () => MonthBooks;
  readonly tab: Signal<Tab>;
  /** Whose file is open. */
  readonly picked: Signal<DealerId | null>;
  /** What in the file the rep came for: the keyboard goes there. */
  readonly sought: Signal<Sought | null>;
  readonly dismissed: Signal<ReadonlySet<string>>;
  /** What the ledger showed when it was last looked at. */
  readonly shown: LastShown;
  /** Where the rep left the desk for a scene: the focus comes back there. */
  readonly cameFrom: Signal<string | null>;
}

const states = new WeakMap<MonthSession, DeskState>();

export function deskStateOf(session: MonthSession, chronicle?: Chronicle): DeskState {
  const known = states.get(session);
  if (known) return known;
  const state: DeskState = {
    chronicle: chronicle ?? openChronicle(session),
    books: bookkeeping(session),
    tab: signal<Tab>('map'),
    picked: signal<DealerId | null>(null),
    sought: signal<Sought | null>(null),
    dismissed: signal<ReadonlySet<string>>(new Set()),
    shown: new Map(),
    cameFrom: signal<string | null>(null),
  };
  states.set(session, state);
  return state;
}

/** Reads what has happened since it was last asked. */
function bookkeeping(session: MonthSession): () => MonthBooks {
  let books = openBooks();
  let read = 0;
  return () => {
    const events = session.events();
    for (; read < events.length; read += 1) {
      const event = events[read];
      if (event) books = enter(books, event);
    }
    return books.open;
  };
}
