import { describe, expect, it } from 'vitest';
import { agreed, anAccount, aPart, aSeason, committed } from '../../test/support/a-month.ts';
import { refusalOf } from '../protocol/legal.ts';
import type { DeskAction, DeskActionKind } from '../protocol/month-action.ts';
import type { Account } from './account.ts';
import { DAY_ENDS } from './calendar.ts';
import { monthMoves } from './month-legal.ts';
import type { Season } from './season.ts';

const dealer = 'test-dealer';
const allowed = (action: DeskAction, account: Account = anAccount(), change: Partial<Season> = {}) =>
  refusalOf(action, monthMoves(aSeason([account], change))) === undefined;
const kinds = (account: Account, change: Partial<Season> = {}): readonly DeskActionKind[] =>
  monthMoves(aSeason([account], change)).map(({ kind }) => kind);
const outlet: DeskAction = { kind: 'start-measure', dealer, measure: 'outlet', estimate: 10_000 };
const collect: DeskAction = { ...outlet, measure: 'joint-collection' };

describe('talks', () => {
  it('are held with a dealer until he has committed; from then on he is followed up', () => {
    expect(allowed({ kind: 'visit', dealer })).toBe(true);
    expect(allowed({ kind: 'visit', dealer }, committed())).toBe(false);
    // A vague word binds nobody, so the dealer can be talked to again.
    expect(
      allowed({ kind: 'visit', dealer }, committed({ commitment: agreed({ specific: false }), lastTalk: 4 })),
    ).toBe(true);
  });

  it('once a day, and four times a month at most', () => {
    expect(allowed({ kind: 'call', dealer }, anAccount({ talks: 1, lastTalk: 5 }))).toBe(false);
    expect(allowed({ kind: 'call', dealer }, anAccount({ talks: 1, lastTalk: 4 }))).toBe(true);
    expect(allowed({ kind: 'call', dealer }, anAccount({ talks: 4, lastTalk: 3 }))).toBe(false);
  });

  it('need the time they take: a visit is out of reach before a call is', () => {
    const near = { place: dealer };
    expect(kinds(anAccount(), { ...near, clock: DAY_ENDS - 45 })).toContain('visit');
    expect(kinds(anAccount(), { ...near, clock: DAY_ENDS - 44 })).not.toContain('visit');
    expect(kinds(anAccount(), { ...near, clock: DAY_ENDS - 44 })).toContain('call');
  });

  it('make no sense when nothing can fall due any more', () => {
    expect(kinds(anAccount(), { day: 29 })).toContain('visit');
    expect(kinds(anAccount(), { day: 30 })).not.toContain('visit');
  });
});

describe('plans and measures', () => {
  it('a plan is sent before the first talk, or not at all, and once', () => {
    const plan: DeskAction = { kind: 'send-plan', dealer, amount: 150_000 };
    expect(allowed(plan)).toBe(true);
    expect(allowed(plan, anAccount({ talks: 1 }))).toBe(false);
    expect(allowed(plan, anAccount({ planned: 'sent' }))).toBe(false);
  });

  it('who is not talked to cannot be sent measures', () => {
    expect(allowed(outlet)).toBe(false);
    expect(allowed(outlet, anAccount({ talks: 1 }))).toBe(true);
  });

  it('a measure is begun as long as it can still show this month', () => {
    const talked = anAccount({ talks: 1 });
    // New outlets take twelve days.
    expect(allowed(outlet, talked, { day: 19 })).toBe(true);
    expect(allowed(outlet, talked, { day: 20 })).toBe(false);
    expect(allowed(collect, talked, { day: 30 })).toBe(true);
  });

  it('is done once, but collecting together can be repeated twice', () => {
    const done = (measure: 'outlet' | 'joint-collection', rounds: number) => {
      const effort = { measure, estimate: 1, mean: 1, expected: 1, cost: 1, due: 9, brought: 1 };
      const efforts = Array.from({ length: rounds }, (_, index) => ({ ...effort, round: index + 1 }));
      return anAccount({ talks: 1, efforts });
    };
    expect(allowed(outlet, done('outlet', 1))).toBe(false);
    expect(allowed(collect, done('joint-collection', 2))).toBe(true);
    expect(allowed(collect, done('joint-collection', 3))).toBe(false);
  });
});

describe('following up', () => {
  const found = (change: Parameters<typeof aPart>[0] = {}) =>
    committed({ parts: [aPart({ state: 'missed', found: 0, ...change })] });

  it('anybody can be rung up or reminded at any time, wise or not', () => {
    expect(kinds(anAccount())).toEqual(expect.arrayContaining(['remind-due', 'contact-due']));
  });

  it('a miss is pressed once the receipts have shown it', () => {
    expect(kinds(found(), { day: 15 })).toContain('press-miss');
    expect(kinds(found({ found: null }), { day: 15 })).not.toContain('press-miss');
  });

  it('a new day lies after today and within the month', () => {
    const renew = (day: number): DeskAction => ({ kind: 'renew-part', dealer, day });
    const pressed = found({ pressed: [14] });
    expect([15, 16, 31, 32].map((day) => allowed(renew(day), pressed, { day: 15 }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(allowed(renew(20), found(), { day: 15 })).toBe(false);
  });
});

describe('the day', () => {
  it('can always be ended, and when its hours are over there is nothing else to do', () => {
    expect(kinds(anAccount({ talks: 1 }), { clock: DAY_ENDS })).toEqual(['end-day']);
    expect(kinds(anAccount(), { clock: DAY_ENDS + 60 })).toEqual(['end-day']);
  });

  it('is no day at the desk while somebody is talking, or when the season is over', () => {
    expect(monthMoves(aSeason([anAccount()], { over: true }))).toEqual([]);
  });

  it('lays its moves out in another order after every action', () => {
    const orders = Array.from({ length: 20 }, (_, actions) => kinds(anAccount(), { actions }).join());
    expect(new Set(orders).size).toBeGreaterThan(15);
    const sorted = orders.map((order) => order.split(',').sort().join());
    expect(new Set(sorted).size).toBe(1);
  });
});
