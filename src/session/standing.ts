/**
 * A dealer who is called on in a month outside of a talk, as stage and loudspeaker know one: what is done about the
 * dealer at the desk shows in the face and on the table. It plays nothing: the month alone does.
 */
import type { Commitment, GameEvent } from '../protocol/event.ts';
import type { DealerId, MonthEvent } from '../protocol/month-event.ts';
import type { MonthView } from '../protocol/month-view.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Expression } from '../protocol/vocabulary.ts';
import type { MonthSession } from './month-session.ts';
import type { Shown, ShownStep } from './talk.ts';

interface CallingOn extends Shown {
  /** Stops following the month. */
  readonly leave: () => void;
}

/** `since`: how many events of the month had happened before the rep stood there. */
export function standingBefore(month: MonthSession, dealer: DealerId, since: number): CallingOn {
  const seen = () => viewOf(month.view(), dealer, month.events().slice(since));
  const listeners = new Set<(step: ShownStep) => void>();
  let view = seen();
  const leave = month.subscribe((step) => {
    const events = step.events.flatMap((event) => shownAs(event, dealer));
    const before = view;
    view = seen();
    for (const listener of [...listeners]) listener({ events, before, view });
  });
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave,
  };
}

/** What the body does at an answer, in the words a stage knows. */
function shownAs(event: MonthEvent, dealer: DealerId): readonly GameEvent[] {
  if (!('dealer' in event) || event.dealer !== dealer) return [];
  switch (event.kind) {
    case 'pressed':
      if (event.answer === 'puts-off') return [{ kind: 'evaded', topic: 'cash' }];
      return [{ kind: 'admitted-promise', said: event.owed, paid: 0 }];
    case 'part-renewed':
      return [
        { kind: 'scheduled', instalments: [{ day: event.day, amount: event.amount }] },
        { kind: 'signed' },
      ];
    case 'measure-started':
      return [{ kind: 'softened' }];
    case 'contacted':
    case 'reminded':
      return event.taken === 'coolly' ? [{ kind: 'angered', cause: 'pestered' }] : [{ kind: 'greeted' }];
    case 'pestered':
      return [{ kind: 'angered', cause: 'pestered' }];
    default:
      return [];
  }
}

/** The table as it stands: no figure is being fought over, only what was put in writing anew lies there. */
function viewOf(month: MonthView, dealer: DealerId, happened: readonly MonthEvent[]): MeetingView {
  const desk = month.dealers.find(({ id }) => id === dealer);
  if (!desk) throw new Error(`no such dealer in this territory: ${dealer}`);
  return {
    scenario: 'meeting',
    phase: 'commitment',
    turn: 0,
    today: month.date.day,
    monthEnd: month.monthEnd,
    clock: month.clock,
    appointment: month.clock,
    dealerLeaves: month.dayEnds,
    dealer: desk.file,
    prepared: [],
    facts: desk.facts,
    firstAsk: null,
    ask: null,
    offer: null,
    excuse: null,
    excuses: [],
    commitment: renewedIn(happened, dealer),
    mood: { expression: faceAfter(happened, dealer), patience: 'settled', trust: desk.trust },
    ending: null,
    legal: [],
    shut: [],
    outcome: null,
  };
}

function renewedIn(happened: readonly MonthEvent[], dealer: DealerId): Commitment | null {
  const event = happened.findLast((one) => one.kind === 'part-renewed' && one.dealer === dealer);
  if (event?.kind !== 'part-renewed') return null;
  const { day, amount } = event;
  return { amount, instalments: [{ day, amount }], method: null, written: true, specific: true };
}

function faceAfter(happened: readonly MonthEvent[], dealer: DealerId): Expression {
  const event = happened.findLast((one) => shownAs(one, dealer).length > 0);
  if (event?.kind === 'pressed') return event.answer === 'pays' ? 'embarrassed' : 'worried';
  if (event?.kind === 'pestered') return 'annoyed';
  return 'calm';
}
