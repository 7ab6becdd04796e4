import { describe, expect, it } from 'vitest';
import type { Commitment } from '../../protocol/event.ts';
import type { DealerDesk } from '../../protocol/month-view.ts';
import { desk, month, part } from './month.fixture.ts';
import { pictureOf } from './picture.ts';

const markOf = (change: Partial<DealerDesk>) => pictureOf(month({ dealers: [desk(change)] })).shops[0]?.mark;
const commitment: Commitment = {
  amount: 100_000,
  specific: true,
  written: true,
  instalments: [],
  method: 'transfer',
};

describe('the picture of the territory', () => {
  it('shows an empty slip where nobody has promised anything', () => {
    expect(markOf({})).toBe('none');
  });

  it('shows writing without a seal for a word without day and sum, and a sealed slip for a commitment', () => {
    expect(markOf({ commitment: { ...commitment, specific: false } })).toBe('word');
    expect(markOf({ commitment, parts: [part({ day: 20, state: 'open' })] })).toBe('committed');
  });

  it('rings for a part that is due today', () => {
    expect(markOf({ commitment, parts: [part({ day: 12, state: 'due' })] })).toBe('due');
  });

  it('raises the flag for a part of yesterday that nobody has seen, and for one that did not come in full', () => {
    expect(markOf({ commitment, parts: [part({ day: 11, state: 'due' })] })).toBe('overdue');
    expect(markOf({ commitment, parts: [part({ day: 8, state: 'partly' })] })).toBe('overdue');
    expect(markOf({ commitment, parts: [part({ day: 8, state: 'missed' })] })).toBe('overdue');
  });

  it('keeps the flag up although another part rings today', () => {
    expect(markOf({ commitment, parts: [part({ day: 8, state: 'missed' }), part()] })).toBe('overdue');
  });

  it('takes the flag down when the part has got a new day', () => {
    expect(
      markOf({ commitment, parts: [part({ day: 8, state: 'renewed' }), part({ day: 20, state: 'open' })] }),
    ).toBe('committed');
  });

  it('believes that money has come when the receipts say so, not when the dealer does', () => {
    expect(markOf({ commitment, parts: [part({ day: 11, state: 'announced' })] })).toBe('committed');
    expect(markOf({ commitment, parts: [part({ day: 11, state: 'kept' })] })).toBe('settled');
  });

  it('sets a crate before the shop while a measure has not shown what it brings', () => {
    const measure = { measure: 'promotion', round: 1, estimate: 20_000, due: 20, brought: null } as const;
    const effortOf = (brought: number | null) =>
      pictureOf(month({ dealers: [desk({ measures: [{ ...measure, brought }] })] })).shops[0]?.effort;
    expect(effortOf(null)).toBe(true);
    expect(effortOf(18_000)).toBe(false);
  });

  it('has the rep where there is no way to go, and at the office otherwise', () => {
    expect(pictureOf(month()).rep).toBeNull();
    expect(pictureOf(month({ dealers: [desk({ travel: 0 })] })).rep).toBe('lao-zhou');
  });

  it('counts the day from half past eight to its end', () => {
    expect(pictureOf(month()).hour).toBe(0);
    expect(pictureOf(month({ clock: 675 })).hour).toBe(0.5);
    expect(pictureOf(month({ clock: 900 })).hour).toBe(1);
  });
});
