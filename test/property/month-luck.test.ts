/** Common random numbers: a decision about one dealer leaves everybody else's luck, and his own, as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playThrough } from '../../src/cli/exhaust/season-game.ts';
import { wanderer } from '../../src/cli/exhaust/wanderer.ts';
import { beginMonth, type MonthPosition, playMonth } from '../../src/dialogue/month-play.ts';
import type { MonthAction } from '../../src/protocol/month-action.ts';
import type { Account } from '../../src/world/account.ts';
import { aTerritory } from '../support/a-season.ts';

const seeds = fc.integer({ min: 0, max: 4_294_967_295 });

/** The actions of a log that are not about `dealer`; what is said in a talk belongs to whom it is said to. */
function without(
  dealer: string,
  start: MonthPosition,
  actions: readonly MonthAction[],
): readonly MonthAction[] {
  let position = start;
  return actions.filter((action) => {
    const about = position.context.season.talk?.dealer ?? ('dealer' in action ? action.dealer : null);
    const played = playMonth(position, action);
    if (!played.ok) throw new Error(played.refusal.message);
    position = played.position;
    return about !== dealer;
  });
}

/** The accounts of every evening. */
function evenings(start: MonthPosition, actions: readonly MonthAction[]): readonly (readonly Account[])[] {
  let position = start;
  return actions.flatMap((action) => {
    const played = playMonth(position, action);
    if (!played.ok) throw new Error(`${JSON.stringify(action)}: ${played.refusal.message}`);
    position = played.position;
    return action.kind === 'end-day' ? [position.context.season.accounts] : [];
  });
}

describe('what is decided about one dealer', () => {
  it('is nothing to any other: with the first left alone, all the others live the same months', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 4, max: 8 }), fc.nat(1_000_000), (seed, dealers, luck) => {
        const input = aTerritory(seed, dealers, 2);
        const { start, actions } = playThrough({ input, player: wanderer(), luck });
        const first = input.briefs[0]?.id ?? '';
        const alone = without(first, start, actions);
        const others = (accounts: readonly Account[]) => accounts.filter(({ id }) => id !== first);
        const as = evenings(start, actions).map(others);
        const now = evenings(beginMonth(input), alone).map(others);
        expect(now).toEqual(as);
      }),
      { numRuns: 12 },
    );
  });

  it('leaves his own luck: sales, rivals, excuses and the next month are drawn alike, whatever was done', () => {
    fc.assert(
      fc.property(seeds, fc.nat(1_000_000), fc.nat(1_000_000), (seed, one, other) => {
        const input = aTerritory(seed, 4, 2);
        const drawn = (luck: number) => {
          const { end } = playThrough({ input, player: wanderer(), luck });
          return end.context.season.accounts.map(({ seed: own, dealer, till, bills, person, at }) => ({
            own,
            at,
            person,
            inflow: [till.inflow, dealer.inflow, dealer.marketDays],
            bills: bills.map(({ importance, day, amount }) => ({ importance, day, amount })),
            rivals: dealer.rivals,
            excuses: dealer.excuses,
          }));
        };
        expect(drawn(other)).toEqual(drawn(one));
      }),
      { numRuns: 8 },
    );
  });
});
