import { describe, expect, it } from 'vitest';
import { anAccount, aPart, atTheDesk, committed, type Desk } from '../../../test/support/a-month.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import { EXPERT_POLICY, type Policy, WITHOUT } from './policy.ts';
import { rep } from './rep.ts';

const dealer = 'test-dealer';
/** What a rep of this policy does first on this desk. */
function firstThing(desk: Desk, change: Partial<Policy> = {}): MonthAction {
  const player = rep(() => ({ ...EXPERT_POLICY, ...change }))();
  return player({ view: desk.view(), chance: (low) => low, wording: () => '' });
}
/** Plays the month to its end, and gives the kinds of what was done at the desk. */
function month(desk: Desk, policy: Policy): ReadonlySet<string> {
  const player = rep(() => policy)();
  while (!desk.season().over)
    desk.act(player({ view: desk.view(), chance: (low) => low, wording: () => '' }));
  return new Set(desk.all().flatMap((event) => (event.kind === 'acted' ? [event.action.kind] : [])));
}
const past = aPart({ state: 'missed' });

describe('a rep’s morning', () => {
  it('begins with the receipts, when something has fallen due', () => {
    const desk = atTheDesk([committed({ parts: [past] })], { day: 13 });
    expect(firstThing(desk)).toEqual({ kind: 'check-receipts' });
    expect(firstThing(desk, { followUp: 'none' }).kind).not.toBe('check-receipts');
  });

  it('goes on with what has been missed, in the shop when it is near', () => {
    const missed = { parts: [{ ...past, found: 0 }] };
    const near = committed({ ...missed, at: { x: 52, y: 50 } });
    const far = committed({ ...missed, at: { x: 4, y: 6 } });
    expect(firstThing(atTheDesk([near], { day: 13 }))).toEqual({ kind: 'press-miss', dealer, by: 'visit' });
    expect(firstThing(atTheDesk([far], { day: 13 }))).toEqual({ kind: 'press-miss', dealer, by: 'call' });
  });

  it('a part pressed in vain gets a new day in writing', () => {
    const pressed = committed({ parts: [{ ...past, found: 0, pressed: [13] }] });
    expect(firstThing(atTheDesk([pressed], { day: 15 }))).toEqual({ kind: 'renew-part', dealer, day: 18 });
  });

  it('then come those with something due, as tightly as suits them', () => {
    const due = (grade: 'A' | 'B' | 'D', day: number) => {
      const account = committed();
      const file = { ...account.dealer.file, grade };
      return firstThing(atTheDesk([{ ...account, dealer: { ...account.dealer, file } }], { day })).kind;
    };
    expect([due('D', 12), due('B', 10), due('A', 12)]).toEqual([
      'contact-due',
      'remind-due',
      // Reliable dealers are left alone, and nothing else remains to be done.
      'end-day',
    ]);
  });

  it('then what was promised in a talk', () => {
    const promised = anAccount({ talks: 1, lastTalk: 5, promised: [{ measure: 'lend-staff', until: 13 }] });
    expect(firstThing(atTheDesk([promised]))).toMatchObject({ kind: 'start-measure', measure: 'lend-staff' });
  });

  it('then the talks, the largest first', () => {
    const large = anAccount({ id: 'large', at: { x: 90, y: 90 } });
    const file = { ...large.dealer.file, id: 'large', target: 500_000 };
    const accounts = [anAccount(), { ...large, dealer: { ...large.dealer, file } }];
    expect(firstThing(atTheDesk(accounts))).toEqual({ kind: 'visit', dealer: 'large' });
  });
});

describe('a rep who leaves a practice out', () => {
  const expert = month(atTheDesk([anAccount()]), EXPERT_POLICY);

  it('leaves out just that: an expert does it all', () => {
    expect([...expert]).toEqual(
      expect.arrayContaining(['visit', 'plan-jointly', 'start-measure', 'ask-commitment', 'ask-schedule']),
    );
  });

  it.each([
    ['without-plan', 'plan-jointly'],
    ['without-measures', 'start-measure'],
    ['without-commitment', 'ask-commitment'],
    ['without-follow-up', 'check-receipts'],
    ['without-knowledge', 'prepare'],
  ] as const)('%s never does "%s"', (name, kind) => {
    expect(expert.has(kind)).toBe(true);
    expect(month(atTheDesk([anAccount()]), WITHOUT[name]).has(kind)).toBe(false);
  });

  it('without firmness every reason passes', () => {
    const done = month(atTheDesk([anAccount()]), WITHOUT['without-firmness']);
    expect(done.has('acknowledge') || done.has('challenge')).toBe(false);
  });
});
