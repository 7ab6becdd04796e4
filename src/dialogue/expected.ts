/** What a month's agreements are worth in expectation: the mean over draws of luck independent of the month's own. */
import type { Yuan } from '../protocol/units.ts';
import { expectedPayment } from '../world/cash-queue.ts';
import type { MonthPosition } from './month-play.ts';

/** The yuan expected from all commitments as they stand. */
export function expectedOf({ context }: MonthPosition): Yuan {
  return context.season.accounts.reduce(
    (sum, account) =>
      sum +
      expectedPayment(account.dealer, { ...account, planned: account.planned === 'joint' }, account.seed),
    0,
  );
}
