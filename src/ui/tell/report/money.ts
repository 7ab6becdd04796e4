/** The money of a month by dealer, and of all together. */
import { inForce } from '../../../books/page.ts';
import type { DealerMonth } from '../../../protocol/month-event.ts';
import type { Yuan } from '../../../protocol/units.ts';
import { type MonthLog, pageIn } from './month-log.ts';

export type MoneyOf = Pick<DealerMonth, 'target' | 'committed' | 'paid' | 'toRivals' | 'left'>;

/** The largest gap between target and money first; among equals, the larger target. */
export function byGap(dealers: readonly DealerMonth[]): readonly DealerMonth[] {
  return [...dealers].sort((a, b) => gapOf(b) - gapOf(a) || b.target - a.target);
}

/** The dealers' month with only what was promised under “committed”: a figure let fall without a day is none. */
export function promisedIn(log: MonthLog): readonly DealerMonth[] {
  return log.dealers.map((result) => {
    const last = inForce(pageIn(log, result.dealer));
    return last?.commitment.specific === false ? { ...result, committed: 0 } : result;
  });
}

export function gapOf({ target, paid }: Pick<MoneyOf, 'target' | 'paid'>): Yuan {
  return target - paid;
}

export function totalOf(dealers: readonly MoneyOf[]): MoneyOf {
  const all = (pick: (money: MoneyOf) => Yuan) => dealers.reduce((sum, each) => sum + pick(each), 0);
  return {
    target: all(({ target }) => target),
    committed: all(({ committed }) => committed),
    paid: all(({ paid }) => paid),
    toRivals: all(({ toRivals }) => toRivals),
    left: all(({ left }) => left),
  };
}
