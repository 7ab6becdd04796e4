import { describe, expect, it } from 'vitest';
import type { MonthEvent } from '../protocol/month-event.ts';
import { agreed, aMonth, aResult, part, WHO } from './a-month.fixture.ts';
import { type Books, enter, openBooks, pageOf, readBooks } from './books.ts';
import { broughtIn, comparedOf, type DealerPage, inForce, plannedOn } from './page.ts';

const pageAfter = (events: readonly MonthEvent[]): DealerPage => pageOf(readBooks(events).open, WHO);
const brought = (measure: 'promotion' | 'outlet', paid: number): MonthEvent => ({
  kind: 'measure-brought',
  dealer: WHO,
  measure,
  round: 1,
  paid,
});
const started = (measure: 'promotion' | 'outlet', due: number): MonthEvent => ({
  kind: 'measure-started',
  dealer: WHO,
  measure,
  round: 1,
  estimate: 9_000,
  cost: 1_000,
  due,
});

describe('the books of a month', () => {
  it('know what was agreed, part by part, and where and when', () => {
    const page = pageAfter(aMonth().talk(4, agreed()).events());
    const [first, second] = inForce(page)?.parts ?? [];
    expect(first).toMatchObject({ number: 1, day: 12, amount: 80_000, agreed: { at: 0, day: 4 } });
    expect(second).toMatchObject({ number: 2, day: 20, amount: 70_000, renewal: false });
  });

  it('put a word without a date under no day', () => {
    const word = agreed({ specific: false, instalments: [] });
    const page = pageAfter(aMonth().talk(4, word).events());
    expect(inForce(page)?.parts.map(({ day, amount }) => [day, amount])).toEqual([[null, 150_000]]);
  });

  it('follow a part from the reminder to its new day', () => {
    const page = pageAfter(
      aMonth()
        .talk(4, agreed())
        .on(10, part.touched('reminded', 1, 12))
        .on(12, part.touched('contacted', 1, 12, 'coolly'), part.announced(1, 12))
        .on(13, part.found(1, 12, 80_000, 30_000), part.pressed(1, 12, 50_000, 'puts-off'))
        .on(15, part.renewed(1, 18, 50_000))
        .events(),
    );
    const [old, , fresh] = inForce(page)?.parts ?? [];
    expect(old).toMatchObject({
      reminded: { at: 1, day: 10, taken: 'well' },
      contacted: { at: 2, day: 12, taken: 'coolly' },
      announced: true,
      found: [{ at: 3, day: 13, paid: 30_000, state: 'partly' }],
      pressed: [{ at: 3, day: 13, owed: 50_000, answer: 'puts-off' }],
      renewed: { at: 4, day: 15, due: 18, amount: 50_000 },
    });
    expect(fresh).toMatchObject({ number: 3, day: 18, amount: 50_000, renewal: true });
    expect(page.contacts.map(({ what }) => what)).toEqual(['reminder', 'call', 'pressing']);
    expect(page.slights.map(({ cause }) => cause)).toEqual(['cool']);
  });

  it('hold to the later of two agreements', () => {
    const page = pageAfter(
      aMonth()
        .talk(4, agreed())
        .talk(9, agreed({ amount: 170_000 }))
        .events(),
    );
    expect(page.agreements.map(({ day }) => day)).toEqual([4, 9]);
    expect(inForce(page)?.commitment.amount).toBe(170_000);
  });

  it('count what receipts showed and what measures brought as received', () => {
    const receipts = [
      { dealer: WHO, amount: 30_000 },
      { dealer: 'b', amount: 5_000 },
    ];
    const { open } = readBooks(
      aMonth()
        .on(5, started('promotion', 11))
        .on(13, { kind: 'receipts-checked', receipts }, brought('promotion', 2_000))
        .events(),
    );
    // 30,000 in the bank and 2,000 of the promotion.
    expect(pageOf(open, WHO).received).toBe(32_000);
    expect(pageOf(open, 'b').received).toBe(5_000);
    expect(open.compared).toEqual([{ at: 1, day: 13 }]);
  });

  it('credit a promised measure to the first part not yet due, and any other to none', () => {
    const welcomed = {
      kind: 'measure-welcomed',
      measure: 'promotion',
      excuse: 'stock',
      cost: 1_000,
    } as const;
    const page = pageAfter(
      aMonth()
        .talk(4, agreed(), welcomed)
        .on(9, started('promotion', 15), started('outlet', 16))
        .on(16, brought('promotion', 6_000), brought('outlet', 4_000))
        .on(21, part.found(2, 20, 70_000, 70_000))
        .events(),
    );
    // Due on the 15th, after the part of the 12th and before that of the 20th.
    expect(inForce(page)?.parts.map(({ credited }) => credited)).toEqual([0, 6_000]);
    expect(broughtIn(page)).toBe(10_000);
    // 70,000 came for the part, 6,000 of it from the measure.
    expect(comparedOf(page)).toBe(64_000);
  });

  it('know which measures we owe, until when, and which we forgot', () => {
    const welcomed = (measure: 'promotion' | 'outlet' | 'training') =>
      ({ kind: 'measure-welcomed', measure, excuse: 'stock', cost: 1_000 }) as const;
    const page = pageAfter(
      aMonth()
        .talk(4, agreed(), welcomed('promotion'), welcomed('outlet'), welcomed('training'))
        .on(9, started('promotion', 15))
        .on(13, { kind: 'measure-forgotten', dealer: WHO, measure: 'outlet' })
        .events(),
    );
    // Promised on the 4th: eight days later is the 12th.
    const ours = Object.fromEntries(
      page.promises.map(({ measure, until, became }) => [measure, [until, became]]),
    );
    expect(ours).toEqual({ promotion: [12, 'begun'], outlet: [12, 'forgotten'], training: [12, 'owed'] });
    expect(page.slights.map(({ cause }) => cause)).toEqual(['forgotten']);
  });

  it('know what became of each excuse, and how much it claimed', () => {
    const page = pageAfter(
      aMonth()
        .talk(
          4,
          null,
          { kind: 'excuse-raised', excuse: 'house', claimed: 40_000 },
          { kind: 'excuse-accepted', excuse: 'house' },
          { kind: 'excuse-raised', excuse: 'stock', claimed: 20_000 },
          { kind: 'excuse-verified', excuse: 'stock', truth: 'bluff', minutes: 10 },
          { kind: 'excuse-dropped', excuse: 'stock' },
        )
        .events(),
    );
    expect(
      page.answers.map(({ excuse, claimed, answer, truth }) => [excuse, claimed, answer, truth]),
    ).toEqual([
      ['house', 40_000, 'passed', null],
      ['stock', 20_000, 'checked', 'bluff'],
      ['stock', 20_000, 'seen-through', null],
    ]);
  });

  it('value a plan made together above one that was sent', () => {
    const sent = aMonth().on(3, { kind: 'plan-sent', dealer: WHO, amount: 100_000 });
    expect(plannedOn(pageAfter(sent.events()))).toBe('sent');
    const joint = sent.talk(5, agreed(), { kind: 'planned', amount: 150_000 });
    expect(plannedOn(pageAfter(joint.events()))).toBe('joint');
    expect(plannedOn(pageAfter([]))).toBeNull();
  });

  it('close with the month, and begin the next one blank', () => {
    const told = aMonth()
      .talk(4, agreed())
      .close(aResult({ paid: 20_000 }));
    const next: MonthEvent = {
      kind: 'month-opened',
      month: 2,
      date: { year: 2027, month: 11, day: 1 },
      quota: 300_000,
    };
    const { closed, open } = readBooks([...told.events(), next]);
    expect(closed.map(({ month, lastDay, result }) => [month, lastDay, result.paid])).toEqual([
      [1, 30, 20_000],
    ]);
    expect([open.month, open.quota, open.pages.size]).toEqual([2, 300_000, 0]);
  });
});

describe('books that are kept', () => {
  const events = aMonth()
    .talk(4, agreed())
    .on(13, part.found(1, 12, 80_000, 0), part.pressed(1, 12, 80_000, 'pays'))
    .events();

  it('are the same read at once and entered step by step', () => {
    for (let cut = 0; cut <= events.length; cut += 1) {
      const before = readBooks(events.slice(0, cut));
      expect(events.slice(cut).reduce(enter, before)).toEqual(readBooks(events));
    }
  });

  it('are never changed in place: an older copy still says what it said', () => {
    const copies: { books: Books; said: string }[] = [];
    let books = openBooks();
    const told = (of: Books) => JSON.stringify({ ...of, open: { ...of.open, pages: [...of.open.pages] } });
    for (const event of events) {
      copies.push({ books, said: told(books) });
      books = enter(books, event);
    }
    for (const copy of copies) expect(told(copy.books)).toBe(copy.said);
  });
});
