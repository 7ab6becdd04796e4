/** What the protocol document says of a month: played, and held against the types. */
import { describe, expect, it } from 'vitest';
import { MONTH_BOTS } from '../../src/bots/month/roster.ts';
import { playSeason } from '../../src/cli/play-month.ts';
import { territoryOf } from '../../src/cli/territory-of.ts';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import { DESK_ACTION_KINDS, deskActionSchema, monthActionSchema } from '../../src/protocol/month-action.ts';
import { type MonthEventKind, PART_STATES } from '../../src/protocol/month-event.ts';
import { finalOf } from '../../src/session/final.ts';
import { startMonths } from '../../src/session/start-month.ts';
import { block, unnamed } from './document.ts';

/** Every kind there is, whether or not one happens here; a new one does not type-check until it is listed. */
const KINDS: Readonly<Record<MonthEventKind, true>> = {
  acted: true,
  'month-opened': true,
  'day-broke': true,
  travelled: true,
  'talk-began': true,
  'in-talk': true,
  'talk-ended': true,
  'plan-sent': true,
  'measure-started': true,
  'measure-brought': true,
  'measure-forgotten': true,
  reminded: true,
  contacted: true,
  pestered: true,
  'payment-announced': true,
  'receipts-checked': true,
  'part-found': true,
  pressed: true,
  'part-renewed': true,
  'month-closed': true,
  'grade-revised': true,
  'season-ended': true,
};

function aMonth() {
  return startMonths({
    dealers: territoryOf(4, 7),
    months: 1,
    seed: 7,
    words: WORDS_VERSION,
  });
}

describe('the protocol document, of a month', () => {
  it('shows one example of every action at the desk, and each is one', () => {
    expect(block('desk', deskActionSchema).map(({ kind }) => kind)).toEqual(DESK_ACTION_KINDS);
  });

  it('has an example week in which a dealer commits himself and is followed up', () => {
    const month = aMonth();
    for (const action of block('month', monthActionSchema)) expect(month.act(action)).toBeUndefined();
    const happened = new Set(month.events().map(({ kind }) => kind));
    expect([...happened]).toEqual(
      expect.arrayContaining(['plan-sent', 'measure-started', 'reminded', 'contacted', 'receipts-checked']),
    );
    const desk = month.view().dealers.find(({ id }) => id === 'chen-yue');
    expect(desk?.commitment).toMatchObject({ amount: 60_000, written: true });
    expect(desk?.parts.map(({ day }) => day)).toEqual([9, 16]);
  });

  it('says rightly that evenings alone bring a month to its end', () => {
    const month = aMonth();
    for (const action of block('month', monthActionSchema)) month.act(action);
    while (month.view().phase !== 'over') expect(month.act({ kind: 'end-day' })).toBeUndefined();
    const final = finalOf(month);
    expect(unnamed(Object.keys(final ?? {}))).toEqual([]);
    expect(final?.logHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names every event, every field of the view, every state of a part and every bot', () => {
    const happened = new Set<string>();
    for (const bot of Object.values(MONTH_BOTS))
      for (const { kind } of playSeason(bot, { briefs: territoryOf(5, 5), seed: 5, months: 1 }).events)
        happened.add(kind);
    expect(Object.keys(KINDS)).toEqual(expect.arrayContaining([...happened]));
    expect(happened.size).toBeGreaterThan(18);
    expect(unnamed(Object.keys(KINDS))).toEqual([]);
    expect(unnamed(PART_STATES)).toEqual([]);
    expect(unnamed(Object.keys(MONTH_BOTS))).toEqual([]);
    const [desk = {}] = aMonth().view().dealers;
    expect(unnamed(Object.keys(desk).filter((field) => field !== 'id' && field !== 'lastTalk'))).toEqual([]);
  });
});
