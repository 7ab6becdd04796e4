import { describe, expect, it } from 'vitest';
import { aDealer } from '../../test/support/a-dealer.ts';
import { visit, WELL_PREPARED } from '../../test/support/room.ts';
import type { Action } from '../protocol/action.ts';
import type { Temperament } from '../protocol/vocabulary.ts';

const amount = 160_000;

describe('the first words', () => {
  it('a plea makes the same amount worth less than asking for it straight', () => {
    const direct = visit(aDealer(), WELL_PREPARED).say({ kind: 'open-direct', amount }).hidden();
    const plea = visit(aDealer(), WELL_PREPARED).say({ kind: 'plead', amount }).hidden();
    // Direct: 80,000 + 96% of half of 80,000. Plea: 38% of it, less 12% of natural for the weakness shown. Both went
    // straight to business, which costs 7%.
    expect(direct.goal).toBe(80_000 + 38_400 - 7_000);
    expect(plea.goal).toBe(80_000 + 15_200 - 12_000 - 7_000);
  });

  it('a word about anything else first is worth something to the one and taken for weakness by the other', () => {
    const goal = (temperament: Temperament, ...before: readonly Action[]) =>
      visit(aDealer({ temperament }), WELL_PREPARED)
        .say(
          ...before,
          before.length > 0 ? { kind: 'claim', amount, reason: 'company' } : { kind: 'open-direct', amount },
        )
        .hidden().goal;
    const chat: Action = { kind: 'small-talk' };
    expect(goal('old-friend', chat)).toBeGreaterThan(goal('old-friend'));
    expect(goal('second-generation', chat)).toBeLessThan(goal('second-generation'));
  });

  it('hostility costs trust and patience at once', () => {
    const { trust, patience } = visit(aDealer()).say({ kind: 'open-hostile', amount: 100_000 }).hidden();
    expect(trust).toBeLessThanOrEqual(55 - 16);
    expect(patience).toBeLessThanOrEqual(90 - 20);
  });

  it('the statement can be laid on the table only when it was prepared', () => {
    const kinds = (prepared: typeof WELL_PREPARED) =>
      visit(aDealer(), prepared)
        .view()
        .legal.map(({ kind }) => kind);
    expect(kinds([])).not.toContain('open-prepared');
    expect(kinds(WELL_PREPARED)).toContain('open-prepared');
  });

  it('an old friend enjoys small talk, a young owner of figures does not', () => {
    const friend = visit(aDealer({ temperament: 'old-friend' }))
      .say({ kind: 'small-talk' })
      .hidden();
    const young = visit(aDealer({ temperament: 'second-generation' }))
      .say({ kind: 'small-talk' })
      .hidden();
    expect(friend.trust).toBe(55 + 8);
    expect(young.trust).toBe(55);
    expect(young.patience).toBe(90 - 2 - 7);
  });

  it('whoever goes on chatting hears the first number from the dealer, and it is low', () => {
    const room = visit(aDealer()).say({ kind: 'small-talk' }, { kind: 'small-talk' });
    // 55% of the habitual 80,000.
    expect(room.last('offered').amount).toBe(44_000);
    expect(room.view().phase).toBe('claim');
  });
});
