import { describe, expect, it } from 'vitest';
import { aDealer } from '../../test/support/a-dealer.ts';
import type { Commitment } from '../protocol/event.ts';
import { total } from './arithmetic.ts';
import { binding, expectedPayment, payOut } from './cash-queue.ts';

const said = (change: Partial<Commitment>): Commitment => ({
  amount: 100_000,
  instalments: [],
  method: null,
  written: false,
  specific: true,
  ...change,
});
const standing = (commitment: Commitment | null) => ({
  commitment,
  trust: 60,
  planned: false,
  measureCash: 0,
  habit: 0,
});
const vague = standing(said({ specific: false }));
const dated = standing(said({ instalments: [{ day: 12, amount: 100_000 }] }));
const full = standing(
  said({
    instalments: [
      { day: 12, amount: 50_000 },
      { day: 20, amount: 50_000 },
    ],
    method: 'transfer',
    written: true,
  }),
);

describe('the cash queue', () => {
  it('a promise binds more with every specific thing in it', () => {
    // 10 for a word; 20 specific; 22 dated; 8 in parts; 6 by transfer; 18 in writing.
    expect([vague, standing(said({})), dated, full].map(binding)).toEqual([10, 30, 52, 84]);
  });

  it('a vague promise is kept less often than a dated one, and that less often than one in writing', () => {
    const months = Array.from({ length: 40 }, (_, seed) => seed);
    const [word = 0, date = 0, signature = 0] = [vague, dated, full].map((each) =>
      total(months.map((seed) => expectedPayment(aDealer(), each, seed))),
    );
    expect(word).toBeLessThan(date * 0.75);
    expect(date).toBeLessThan(signature * 0.9);
  });

  it('nobody pays what was never asked for, nor more than was agreed', () => {
    expect(expectedPayment(aDealer(), standing(null), 7)).toBe(0);
    for (let luck = 0; luck < 50; luck += 1)
      expect(payOut(aDealer(), full, 7, luck)).toBeLessThanOrEqual(100_000);
  });

  it('a dealer without money pays nothing, whatever was signed', () => {
    const broke = aDealer({ cashOnHand: 0, inflow: [0, 0, 0, 0] });
    expect(payOut(broke, full, 7, 0)).toBe(0);
  });

  it('key suppliers are served first: with them owed everything, nothing is left for us', () => {
    const squeezed = aDealer({ rivals: [{ amount: 2_000_000, importance: 95 }] });
    expect(expectedPayment(squeezed, full, 7)).toBe(0);
  });

  it('a better place in the queue is worth money when other suppliers press', () => {
    const pressed = aDealer({ rivals: [{ amount: 260_000, importance: 62 }] });
    const distrusted = { ...full, trust: 5 };
    expect(expectedPayment(pressed, full, 7)).toBeGreaterThan(expectedPayment(pressed, distrusted, 7) * 1.3);
  });
});
