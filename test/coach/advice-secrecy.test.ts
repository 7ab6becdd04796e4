/** Advice must not depend on what the player could not have known at that line. */
import { describe, expect, it } from 'vitest';
import { imagined, looksAlike, weigh } from '../../src/coach/weigh.ts';
import type { Action } from '../../src/protocol/action.ts';
import type { TrueDealer } from '../../src/world/dealer.ts';
import { aDealer, anExcuse } from '../support/a-dealer.ts';
import { type Room, visit, WELL_PREPARED } from '../support/room.ts';

const CARE = { runs: 4, again: 6, style: 'expert', also: [] } as const;
const ASK: Action = { kind: 'open-direct', amount: 180_000 };

function seenIn(room: Room, actions: readonly Action[]) {
  return { view: room.view(), events: room.all(), actions };
}

function adviceTo(dealer: TrueDealer, said: readonly Action[]) {
  const room = visit(dealer, WELL_PREPARED).say(...said);
  const seen = seenIn(room, [...WELL_PREPARED, { kind: 'enter' }, ...said]);
  return { seen: JSON.stringify(seen), advice: weigh(seen, CARE) };
}

describe('the advice of the coach', () => {
  it('is the same for dealers who look alike and differ in all that is hidden', () => {
    const rich = adviceTo(aDealer({ excuses: [anExcuse('house', 'bluff')], nerve: 35, integrity: 92 }), [
      ASK,
    ]);
    const poor = adviceTo(
      aDealer({
        excuses: [anExcuse('house', 'true')],
        nerve: 68,
        integrity: 31,
        cashOnHand: 1_000,
        inflow: [5_000, 5_000, 5_000, 5_000],
        dependence: 35,
      }),
      [ASK],
    );
    expect(poor.seen).toBe(rich.seen);
    expect(poor.advice).toEqual(rich.advice);
    expect(rich.advice.length).toBeGreaterThan(1);
  });

  it('changes with what has been found out', () => {
    const bluff = adviceTo(aDealer({ excuses: [anExcuse('house', 'bluff')] }), [ASK, { kind: 'verify' }]);
    const real = adviceTo(aDealer({ excuses: [anExcuse('house', 'true')] }), [ASK, { kind: 'verify' }]);
    expect(real.advice).not.toEqual(bluff.advice);
  });

  it('is never pity, threats or giving in', () => {
    const { advice } = adviceTo(aDealer({ excuses: [anExcuse('stock', 'true')] }), [ASK]);
    for (const { action } of advice)
      expect(['plead', 'threaten', 'open-hostile', 'accept-excuse', 'leave']).not.toContain(action.kind);
  });
});

describe('an imagined dealer', () => {
  it('stands where the real one was seen to stand', () => {
    const said: readonly Action[] = [ASK, { kind: 'acknowledge' }];
    const room = visit(aDealer({ excuses: [anExcuse('stock', 'exaggerated')] }), WELL_PREPARED).say(...said);
    const seen = seenIn(room, [...WELL_PREPARED, { kind: 'enter' }, ...said]);
    for (const standing of imagined(seen, 12, 5)) expect(looksAlike(seen, standing)).toBe(true);
  });
});
