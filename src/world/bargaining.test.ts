import { describe, expect, it } from 'vitest';
import { aDealer } from '../../test/support/a-dealer.ts';
import { visit, WELL_PREPARED } from '../../test/support/room.ts';

const open = (change: Parameters<typeof aDealer>[0] = {}, prepared = WELL_PREPARED) =>
  visit(aDealer(change), prepared).say({ kind: 'open-direct', amount: 190_000 });
const kinds = (room: ReturnType<typeof open>) => room.view().legal.map(({ kind }) => kind);

describe('asking about things', () => {
  it('a dealer who trusts tells his cash by week; a guarded one evades', () => {
    const told = open().say({ kind: 'inquire', topic: 'cash' });
    expect(told.view().facts).toContainEqual(
      expect.objectContaining({ about: 'cash', weeks: [60_000, 60_000, 60_000, 60_000] }),
    );
    const guarded = open({ temperament: 'big-account' }).say({ kind: 'inquire', topic: 'cash' });
    expect(guarded.heard('evaded')).toBe(true);
    expect(guarded.view().facts.some(({ about }) => about === 'cash')).toBe(false);
  });
});

describe('a joint plan', () => {
  it('needs something to plan with', () => {
    const bare = open();
    expect(kinds(bare)).not.toContain('plan-jointly');
    expect(kinds(bare.say({ kind: 'inquire', topic: 'stock' }))).toContain('plan-jointly');
  });

  it('relieves the dealer: trust and goal rise', () => {
    const room = open().say({ kind: 'inquire', topic: 'stock' });
    const { trust, goal } = room.hidden();
    room.say({ kind: 'plan-jointly' });
    expect(room.hidden().trust).toBe(trust + 4);
    // 3% of natural, plus 2 for the one thing told.
    expect(room.hidden().goal).toBe(goal + 5_000);
  });
});

describe('an old promise', () => {
  it('can be brought up once, by a rep who looked it up', () => {
    const room = open();
    room.say({ kind: 'remind' });
    expect(room.last('admitted-promise')).toMatchObject({ said: 120_000, paid: 80_000 });
    expect(kinds(room)).not.toContain('remind');
    expect(kinds(open({}, []))).not.toContain('remind');
  });
});

describe('a warning', () => {
  it('said once, is heeded by a dealer who needs the goods', () => {
    const warned = (change: Parameters<typeof aDealer>[0]) =>
      open({ temperament: 'complainer', ...change })
        .say({ kind: 'warn', consequence: 'stop-shipping' })
        .heard('heeded');
    expect(warned({})).toBe(true);
    expect(warned({ dependence: 30 })).toBe(false);
    // Some take it as an affront, however much they need us.
    expect(warned({ temperament: 'old-friend' })).toBe(false);
  });

  it('repeated, becomes nagging', () => {
    const room = open({ temperament: 'complainer' }).say({ kind: 'warn', consequence: 'stop-shipping' });
    const { trust } = room.hidden();
    room.say({ kind: 'warn', consequence: 'stop-shipping' });
    expect(room.heard('shrugged-warning')).toBe(true);
    expect(room.hidden().trust).toBe(trust - 7);
    expect(kinds(room)).not.toContain('warn');
  });
});

describe('threats', () => {
  it('move the offer a little, cost trust, and drive the dealer out before long', () => {
    const room = open();
    const { offer, trust } = room.hidden();
    room.say({ kind: 'threaten' });
    expect(room.hidden().offer).toBeGreaterThan(offer ?? 0);
    expect(room.hidden().trust).toBe(trust - 18);
    while (room.view().phase === 'bargaining') room.say({ kind: 'threaten' });
    expect(room.view().outcome?.ending).toBe('dealer-left');
    // Once trust is gone, even the offer leaves the room.
    expect(room.last('revealed').commitment).toBeNull();
  });
});

describe('a discount for early payment', () => {
  it('is paid for by us', () => {
    const room = open().say({ kind: 'discount', percent: 3 });
    const amount = room.hidden().offer ?? 0;
    room.say({ kind: 'ask-commitment', amount }, { kind: 'close', followUp: 12 });
    expect(room.last('revealed').money.cost).toBe(Math.round(amount * 0.03));
  });
});
