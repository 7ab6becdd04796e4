import { describe, expect, it } from 'vitest';
import { anAccount, aPart, atTheDesk, committed } from '../../test/support/a-month.ts';
import type { Account, Part } from './account.ts';

const desk = (account: Account, day = 15) => {
  const [seen] = atTheDesk([account], { day }).view().dealers;
  if (!seen) throw new Error('nobody on the desk');
  return seen;
};
const part = (change: Partial<Part>) => desk(committed({ parts: [aPart(change)] })).parts[0];

describe('the ledger as the rep knows it', () => {
  it('a part is due, or the dealer says it is paid, until the receipts have been compared', () => {
    const hidden = { state: 'partly', paid: 12_000 } as const;
    expect(part({ ...hidden, announced: true })).toMatchObject({ state: 'announced', received: 0 });
    expect(part({ state: 'missed' })).toMatchObject({ state: 'due', received: 0 });
    expect(part({ ...hidden, found: 12_000 })).toMatchObject({ state: 'partly', received: 12_000 });
    expect(part({ day: 20 })).toMatchObject({ state: 'open' });
    expect(part({ day: 15 })).toMatchObject({ state: 'due' });
  });

  it('looks the same whether an unseen part was kept, paid in part or missed', () => {
    const seen = (['kept', 'missed'] as const).map((state) =>
      part({ state, paid: state === 'kept' ? 30_000 : 0 }),
    );
    expect(seen[0]).toEqual(seen[1]);
  });

  it('money that has come in counts once it has been seen', () => {
    const { till } = anAccount();
    const account = anAccount({ till: { ...till, toUs: 30_000 }, receiptsSeen: 12_000 });
    expect(atTheDesk([account]).view().collected).toBe(12_000);
  });
});

describe('the desk', () => {
  it('shows the gap: target less commitment and own estimates, never below nothing', () => {
    const { target } = anAccount().dealer.file;
    const effort = {
      measure: 'outlet',
      round: 1,
      mean: 1,
      expected: 1,
      cost: 1,
      due: 20,
      brought: null,
    } as const;
    expect(desk(anAccount()).gap).toBe(target);
    expect(desk(committed()).gap).toBe(target - 60_000);
    expect(desk(committed({ efforts: [{ ...effort, estimate: 20_000 }] })).gap).toBe(target - 80_000);
    expect(desk(committed({ efforts: [{ ...effort, estimate: 900_000 }] })).gap).toBe(0);
  });

  it('shows trust as it was when the rep last looked him in the face', () => {
    const hurt = desk(anAccount({ trust: 5, trustSeen: 70 }));
    expect(hurt.trust).toBe('warm');
  });

  it('shows the days that are left to work', () => {
    const view = atTheDesk([anAccount()], { day: 27 }).view();
    // Sunday the 28th does not count.
    expect(view.workingDays).toEqual([29, 30, 31]);
    expect(view.workingDaysLeft).toBe(3);
  });

  it('knows the way from where the rep is now', () => {
    const account = anAccount({ at: { x: 50, y: 100 } });
    expect(atTheDesk([account]).view().dealers[0]?.travel).toBe(40);
    expect(atTheDesk([account], { place: 'test-dealer' }).view().dealers[0]?.travel).toBe(0);
  });
});
