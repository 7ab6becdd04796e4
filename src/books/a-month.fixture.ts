/** A month with one dealer, told event by event: what a test needs to say, and sensible figures for the rest. */
import type { Commitment, GameEvent } from '../protocol/event.ts';
import type { DealerMonth, MonthEvent } from '../protocol/month-event.ts';

export const WHO = 'lao-zhou';

/** Target 200,000; nothing came of it. The till had 50,000 left, others got 120,000. */
export function aResult(change: Partial<DealerMonth> = {}): DealerMonth {
  return {
    dealer: WHO,
    target: 200_000,
    committed: 0,
    paid: 0,
    cost: 0,
    attainable: 190_000,
    suits: 'normal',
    trust: { before: 50, after: 50 },
    habit: { before: 0, after: 0 },
    toRivals: 120_000,
    left: 50_000,
    measures: [],
    ...change,
  };
}

/** 150,000 in two parts, on the 12th and the 20th, by transfer and in writing. */
export function agreed(change: Partial<Commitment> = {}): Commitment {
  return {
    amount: 150_000,
    instalments: [
      { day: 12, amount: 80_000 },
      { day: 20, amount: 70_000 },
    ],
    method: 'transfer',
    written: true,
    specific: true,
    ...change,
  };
}

export interface MonthTelling {
  /** The rep does something on a day, and this comes of it. */
  readonly on: (day: number, ...events: readonly MonthEvent[]) => MonthTelling;
  /** A talk in which this is said, and which ends with an agreement or without. */
  readonly talk: (day: number, commitment: Commitment | null, ...said: readonly GameEvent[]) => MonthTelling;
  readonly close: (...results: readonly DealerMonth[]) => MonthTelling;
  readonly events: () => readonly MonthEvent[];
}

/** October 2027; where it is closed the rep has worked until the 30th. */
export function aMonth(dealer = WHO): MonthTelling {
  const events: MonthEvent[] = [
    { kind: 'month-opened', month: 1, date: { year: 2027, month: 10, day: 1 }, quota: 200_000 },
  ];
  let at = 0;
  const act = (day: number) => {
    events.push({ kind: 'acted', at, action: { kind: 'end-day' }, day, clock: 510 });
    at += 1;
  };
  const telling: MonthTelling = {
    on: (day, ...come) => {
      act(day);
      events.push(...come);
      return telling;
    },
    talk: (day, commitment, ...said) =>
      telling.on(
        day,
        { kind: 'talk-began', dealer, by: 'visit' },
        ...said.map((event): MonthEvent => ({ kind: 'in-talk', dealer, event })),
        {
          kind: 'talk-ended',
          dealer,
          ending: commitment ? 'handshake' : 'dealer-left',
          today: day,
          commitment,
          followUp: null,
          target: 200_000,
          brokenPromiseOnFile: false,
        },
      ),
    close: (...results) => {
      const paid = results.reduce((sum, result) => sum + result.paid, 0);
      return telling.on(30, { kind: 'month-closed', month: 1, quota: 200_000, paid, dealers: results });
    },
    events: () => events,
  };
  return telling;
}

/** Something about a part of the ledger. */
export const part = {
  announced: (number: number, day: number): MonthEvent => ({
    kind: 'payment-announced',
    dealer: WHO,
    part: number - 1,
    day,
  }),
  touched: (
    kind: 'reminded' | 'contacted',
    number: number,
    day: number,
    taken: 'well' | 'coolly' = 'well',
  ): MonthEvent => ({ kind, dealer: WHO, part: number - 1, day, taken }),
  found: (number: number, day: number, amount: number, paid: number): MonthEvent => ({
    kind: 'part-found',
    dealer: WHO,
    part: number - 1,
    day,
    amount,
    paid,
    state: paid >= amount ? 'kept' : paid > 0 ? 'partly' : 'missed',
  }),
  pressed: (number: number, day: number, owed: number, answer: 'pays' | 'puts-off'): MonthEvent => ({
    kind: 'pressed',
    dealer: WHO,
    by: 'visit',
    part: number - 1,
    day,
    owed,
    answer,
  }),
  renewed: (number: number, day: number, amount: number): MonthEvent => ({
    kind: 'part-renewed',
    dealer: WHO,
    part: number - 1,
    day,
    amount,
  }),
};
