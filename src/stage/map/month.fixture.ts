/** A Wednesday morning in May with one dealer, for the map's tests: nothing agreed, nothing due. */
import type { DealerDesk, LedgerPart, MonthView } from '../../protocol/month-view.ts';

export function desk(change: Partial<DealerDesk> = {}): DealerDesk {
  return {
    id: 'lao-zhou',
    file: {
      id: 'lao-zhou',
      trade: 'liquor',
      repute: 'old-friend',
      receivable: 400_000,
      ageing: { notDue: 200_000, to30: 120_000, to60: 50_000, over60: 30_000 },
      history: [],
      grade: 'B',
      target: 150_000,
    },
    at: { x: 20, y: 30 },
    travel: 35,
    prepared: [],
    facts: [],
    planned: null,
    talks: 0,
    lastTalk: null,
    offer: null,
    commitment: null,
    followUp: null,
    parts: [],
    excuses: [],
    measures: [],
    promisedMeasures: [],
    gap: 150_000,
    trust: 'polite',
    taken: { reminder: null, contact: null },
    record: { kept: 0, partly: 0, missed: 0 },
    ...change,
  };
}

export function part(change: Partial<LedgerPart> = {}): LedgerPart {
  return {
    day: 12,
    amount: 50_000,
    state: 'due',
    received: 0,
    reminded: false,
    contacted: false,
    pressed: null,
    ...change,
  };
}

export function month(change: Partial<MonthView> = {}): MonthView {
  return {
    scenario: 'month',
    phase: 'desk',
    month: 1,
    months: 3,
    date: { year: 2027, month: 5, day: 12 },
    monthEnd: 31,
    workingDaysLeft: 16,
    workingDays: [],
    clock: 510,
    dayEnds: 840,
    quota: 1_000_000,
    collected: 0,
    year: { target: 12_000_000, collected: 0 },
    dealers: [desk()],
    talk: null,
    legal: [],
    shut: [],
    ...change,
  };
}
