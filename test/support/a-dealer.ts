/** A dealer whose every figure is known, for tests that write their arithmetic out. */
import type { Excuse, Truth } from '../../src/protocol/vocabulary.ts';
import { drawDealer, type HiddenExcuse, type TrueDealer } from '../../src/world/dealer.ts';

const drawn = drawDealer(
  {
    id: 'test-dealer',
    temperament: 'honest-broke',
    trade: 'seed',
    natural: [100_000, 100_000],
    receivable: [400, 400],
    integrity: [70, 70],
    excuses: ['house', 'stock', 'flaw'],
  },
  1,
);

/** Would pay 100,000 if merely asked, 180,000 at most; habitual offer 80,000; owes 400,000; no excuses unless given. */
export function aDealer(change: Partial<TrueDealer> = {}): TrueDealer {
  return {
    ...drawn,
    natural: 100_000,
    limit: 180_000,
    cashOnHand: 40_000,
    inflow: [60_000, 60_000, 60_000, 60_000],
    rivals: [
      { amount: 100_000, importance: 90 },
      { amount: 80_000, importance: 50 },
    ],
    integrity: 70,
    discount: 20,
    pull: 50,
    face: 50,
    trust: 55,
    patience: 90,
    nerve: 50,
    dependence: 60,
    payDay: 12,
    today: 5,
    monthEnd: 30,
    excuses: [],
    brokenPromise: { about: 'promise', monthsAgo: 1, said: 120_000, paid: 80_000 },
    ...change,
  };
}

/** An excuse of 20,000 that comes up at once. */
export function anExcuse(excuse: Excuse, truth: Truth): HiddenExcuse {
  const real = truth === 'true' ? 20_000 : truth === 'exaggerated' ? 10_000 : 0;
  return { excuse, truth, claimed: 20_000, real, after: 1 };
}
