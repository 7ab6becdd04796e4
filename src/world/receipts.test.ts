import { describe, expect, it } from 'vitest';
import { anAccount, aPart, aTurn } from '../../test/support/a-month.ts';
import type { Account, Part } from './account.ts';
import { checkReceipts } from './receipts.ts';

/** Compares the receipts on the 15th; the part is 30,000 and fell due on the 12th, unless a test says otherwise. */
function compare(part: Partial<Part>, change: Partial<Account> = {}) {
  const { paid = 0 } = part;
  const till = { ...anAccount().till, toUs: paid };
  const turn = aTurn([anAccount({ parts: [aPart({ state: 'missed', ...part })], till, ...change })], {
    day: 15,
  });
  checkReceipts(turn);
  const [account] = turn.now.accounts;
  return { turn, account, found: turn.events.filter((event) => event.kind === 'part-found') };
}

describe('comparing the receipts', () => {
  it('shows whether it was all, a part passed off as all, or nothing', () => {
    const states = [30_000, 12_000, 0].map((paid) => compare({ paid, announced: paid > 0 }).found[0]);
    expect(states.map((event) => event?.state)).toEqual(['kept', 'partly', 'missed']);
    expect(states.map((event) => event?.paid)).toEqual([30_000, 12_000, 0]);
  });

  it('looks at what fell due before today: today is not over', () => {
    expect(compare({ day: 15 }).found).toHaveLength(0);
    expect(compare({ day: 14 }).found).toHaveLength(1);
    expect(compare({ day: 20, state: 'open' }).found).toHaveLength(0);
  });

  it('is no news twice', () => {
    expect(compare({ found: 0 }).found).toHaveLength(0);
  });

  it('counts as collected what is new, once', () => {
    const { turn, account } = compare({ paid: 12_000 });
    expect(turn.events[0]).toMatchObject({ receipts: [{ dealer: 'test-dealer', amount: 12_000 }] });
    expect(account?.receiptsSeen).toBe(12_000);
    const again = aTurn(turn.now.accounts, { day: 16 });
    checkReceipts(again);
    expect(again.events).toEqual([{ kind: 'receipts-checked', receipts: [] }]);
  });
});
