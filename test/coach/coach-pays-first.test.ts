/** The proof that the coach is worth listening to; its other half is beside this file. */
import { expect, it } from 'vitest';
import { seedsThatPay } from '../support/coach-pays.ts';

it('brings a beginner more money and a higher score on at least 90 of the first 100 seeds', () => {
  expect(seedsThatPay(1, 100)).toBeGreaterThanOrEqual(90);
}, 300_000);
