/** The watches must be able to fail: each rule is first broken on purpose, then found. */
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/cli/exhaust/books.ts';
import { eveningFaults } from '../../src/cli/exhaust/evening.ts';
import { causeWatch } from '../../src/cli/exhaust/month-causes.ts';
import { resumeFaults } from '../../src/cli/exhaust/resume.ts';
import type { Step } from '../../src/cli/exhaust/step.ts';
import { talkFaults } from '../../src/cli/exhaust/talk-causes.ts';
import type { MonthAction } from '../../src/protocol/month-action.ts';
import type { MonthEvent } from '../../src/protocol/month-event.ts';
import type { Account } from '../../src/world/account.ts';
import type { Season } from '../../src/world/season.ts';
import { anAccount, aPart, committed } from '../support/a-month.ts';
import { stepsOf, wandering } from '../support/a-season.ts';

const till = (change: Partial<Account['till']>) => anAccount({ till: { ...anAccount().till, ...change } });
const steps = stepsOf(wandering(3));
const stepOf = (kind: MonthAction['kind']): Step => {
  const found = steps.find(({ action }) => action.kind === kind);
  if (!found) throw new Error(`nobody did "${kind}"`);
  return found;
};
/** The step with another season behind it. */
const withSeason = (step: Step, change: (season: Season) => Season): Step => ({
  ...step,
  after: { ...step.after, context: { ...step.after.context, season: change(step.after.context.season) } },
});
const caused = (step: Step, event: MonthEvent) => causeWatch()({ ...step, events: [...step.events, event] });

describe('the books', () => {
  it('are in order where nothing was done to them', () => {
    expect(audit(anAccount())).toEqual([]);
    expect(audit(committed())).toEqual([]);
  });

  it('show money that came from nowhere, went nowhere, or was never there', () => {
    expect(audit(till({ cash: 40_001 })).join()).toContain('are accounted for');
    expect(audit(till({ cash: -5, toRivals: 40_005 })).join()).toContain('no whole, positive amount');
    expect(audit(till({ cash: 30_000, toRivals: 10_000 })).join()).toContain('bills say 0');
  });

  it('show a bill or a part that was paid with more than it was', () => {
    const bill = { importance: 90, day: 5, amount: 10_000, paid: 10_001 };
    expect(audit(anAccount({ bills: [bill] })).join()).toContain('bill 0 of 10000 was paid with 10001');
    expect(audit(committed({ parts: [aPart({ paid: 30_001 })] })).join()).toContain('part 0 of 30000');
    expect(audit(committed({ parts: [aPart({ claim: 40_000 })] })).join()).toContain('claims 40000');
  });

  it('show a receivable that was overpaid, and parts that are not the commitment', () => {
    const { receivable } = anAccount().dealer.file;
    const over = till({ opening: receivable + 1, cash: 0, toUs: receivable + 1 });
    expect(audit(over).join()).toContain('were owed');
    expect(audit(committed({ parts: [aPart()] })).join()).toContain('the commitment to 60000');
  });
});

describe('the evening', () => {
  it('is found out when it comes out otherwise', () => {
    const step = stepOf('end-day');
    expect(eveningFaults(step)).toEqual([]);
    const robbed = withSeason(step, (season) => ({
      ...season,
      accounts: season.accounts.map((account) => ({
        ...account,
        till: { ...account.till, cash: account.till.cash + 1 },
      })),
    }));
    expect(eveningFaults(robbed).join()).toContain('came out otherwise');
  });

  it('alone moves money', () => {
    const step = stepOf('check-receipts');
    const paid = withSeason(step, (season) => ({
      ...season,
      accounts: season.accounts.map((account) => ({ ...account, till: { ...account.till } })),
    }));
    expect(eveningFaults(paid).join()).toContain('only an evening does');
  });
});

describe('causes', () => {
  const dealer = stepOf('remind-due').before.context.season.accounts[0]?.id ?? '';

  it('no event without an action that can lead to it', () => {
    expect(caused(stepOf('check-receipts'), { kind: 'season-ended' }).join()).toContain('cannot cause it');
    expect(talkFaults('hold', [{ kind: 'signed' }]).join()).toContain('"signed" followed on "hold"');
    expect(talkFaults('ask-writing', [{ kind: 'signed' }])).toEqual([]);
  });

  it('no payment without a part, no measure that nobody began', () => {
    const evening = stepOf('end-day');
    expect(caused(evening, { kind: 'payment-announced', dealer, part: 7, day: 3 }).join()).toContain(
      'does not exist',
    );
    const brought = { kind: 'measure-brought', dealer, measure: 'outlet', round: 1, paid: 5 } as const;
    expect(caused(evening, brought).join()).toContain('not begun');
    expect(caused(evening, { kind: 'measure-forgotten', dealer, measure: 'outlet' }).join()).toContain(
      'never promised',
    );
  });

  it('no pressing without a miss, and no new day without pressing', () => {
    const press = { kind: 'pressed', dealer, by: 'call', part: 0, day: 3, owed: 9, answer: 'pays' } as const;
    expect(caused(stepOf('press-miss'), press).join()).toContain('nobody has found missing');
    const renewed = { kind: 'part-renewed', dealer, part: 0, day: 9, amount: 9 } as const;
    expect(caused(stepOf('renew-part'), renewed).join()).toContain('without having been missed');
  });
});

describe('a reload', () => {
  it('that loses something is found out', () => {
    const step = stepOf('end-day');
    expect(resumeFaults(step)).toEqual([]);
    const other = withSeason(step, (season) => ({ ...season, quota: season.quota + 1 }));
    expect(resumeFaults(other).join()).toContain('left another state');
    expect(resumeFaults({ ...step, events: [] }).join()).toContain('led to something else');
  });
});
