import { describe, expect, it } from 'vitest';
import type { MonthEvent } from '../protocol/month-event.ts';
import { agreed, aMonth, part, WHO } from './a-month.fixture.ts';
import { pageOf, readBooks } from './books.ts';
import { fateOf, isUncompared, partToday } from './part-today.ts';

/** The first part of the first agreement, 80,000 due on the 12th, after this. */
function firstPart(events: readonly MonthEvent[]) {
  const [agreement, later] = pageOf(readBooks(events).open, WHO).agreements;
  const [first] = agreement?.parts ?? [];
  if (!first) throw new Error('nothing was agreed');
  return { first, later };
}
const told = (...come: readonly MonthEvent[]) =>
  aMonth()
    .talk(4, agreed())
    .on(13, ...come);
/** How it stands on a day; the rep works again the day after. */
const on = (today: number, events: readonly MonthEvent[], until = today) => {
  const { first, later } = firstPart(events);
  return partToday(first, { today, until, later });
};

describe('a part of a commitment', () => {
  const plain = told().events();

  it('is open before its day, due on it, and overdue unseen after it', () => {
    expect(on(11, plain)).toEqual({ state: 'open', due: 12 });
    expect(on(12, plain)).toEqual({ state: 'due-today', due: 12 });
    expect(on(13, plain)).toEqual({ state: 'overdue-unseen', due: 12, announced: false });
    expect(on(13, told(part.announced(1, 12)).events())).toMatchObject({ announced: true });
  });

  it('that falls on a day of rest is due on the working day before', () => {
    expect(on(10, plain, 12)).toEqual({ state: 'due-today', due: 12 });
  });

  it('found short is missed or partly paid, and says how much is owed', () => {
    expect(on(14, told(part.found(1, 12, 80_000, 0)).events())).toEqual({
      state: 'missed',
      found: 13,
      owed: 80_000,
    });
    expect(on(14, told(part.found(1, 12, 80_000, 30_000)).events())).toEqual({
      state: 'partly',
      found: 13,
      owed: 50_000,
    });
    expect(on(14, told(part.found(1, 12, 80_000, 80_000)).events())).toEqual({ state: 'kept', found: 13 });
  });

  it('pressed, renewed or superseded says so, and since when', () => {
    const pressed = told(part.found(1, 12, 80_000, 0), part.pressed(1, 12, 80_000, 'puts-off'));
    expect(on(14, pressed.events())).toEqual({
      state: 'pressed',
      on: 13,
      answer: 'puts-off',
      owed: 80_000,
      found: 'missed',
    });
    expect(on(16, pressed.on(15, part.renewed(1, 18, 80_000)).events())).toEqual({
      state: 'renewed',
      on: 15,
      due: 18,
    });
    expect(on(10, aMonth().talk(4, agreed()).talk(9, agreed()).events())).toEqual({
      state: 'superseded',
      on: 9,
    });
  });

  it('a mere word falls due on no day', () => {
    const word = agreed({ specific: false, instalments: [] });
    expect(on(31, aMonth().talk(4, word).events())).toEqual({ state: 'undated' });
  });
});

describe('when the month is over, a part', () => {
  const fate = (events: readonly MonthEvent[], lastDay = 30) => fateOf(firstPart(events).first, lastDay);

  it('was kept, short, renewed, said to be paid, or never heard of again', () => {
    expect(fate(told(part.found(1, 12, 80_000, 80_000)).events())).toBe('kept');
    expect(fate(told(part.found(1, 12, 80_000, 0), part.pressed(1, 12, 80_000, 'pays')).events())).toBe(
      'missed',
    );
    expect(fate(told(part.found(1, 12, 80_000, 1)).events())).toBe('partly');
    expect(fate(told(part.found(1, 12, 80_000, 0), part.renewed(1, 18, 80_000)).events())).toBe('renewed');
    expect(fate(told(part.announced(1, 12)).events())).toBe('unchecked');
    expect(isUncompared(firstPart(told(part.announced(1, 12)).events()).first)).toBe(true);
    expect(fate(told().events())).toBe('silent');
  });

  it('due on the last working day or after could not be looked up any more', () => {
    expect(fate(told().events(), 12)).toBe('too-late');
    expect(fate(told().events(), 13)).toBe('silent');
  });
});
