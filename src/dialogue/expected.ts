/** What stands agreed in a month is worth in expectation: over luck that has nothing to do with the month's own. */
import type { Yuan } from '../protocol/units.ts';
import { expectedPayment } from '../world/cash-queue.ts';
import type { MonthPosition } from './month-play.ts';

/** Yuan expected of all commitments as they stand. */
export function expectedOf({ context }: MonthPosition): Yuan {
  return context.season.accounts.reduce(
    (sum, account) =>
      sum +
      expectedPayment(account.dealer, { ...account, planned: account.planned === 'joint' }, account.seed),
    0,
  );
}
