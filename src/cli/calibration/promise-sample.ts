/**
 * What a promise is worth before anybody follows it up: the same dealer, the same sum, the same luck, and four ways of
 * having it promised. The share of the sum that has come in on its day.
 */
import { TERRITORY } from '../../content/dealers.ts';
import type { Commitment } from '../../protocol/event.ts';
import { instalmentsOf } from '../../protocol/instalments.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import type { Yuan } from '../../protocol/units.ts';
import type { Account } from '../../world/account.ts';
import { attainable } from '../../world/ending.ts';
import { newPart } from '../../world/follow-up.ts';
import { runDay } from '../../world/pay-run.ts';
import { openAccount } from '../../world/territory.ts';

export const PROMISES = ['none', 'vague', 'dated', 'full'] as const;
type PromiseKind = (typeof PROMISES)[number];
export type PromiseSample = Readonly<Record<PromiseKind, number>>;

/** One sample for every dealer and seed. */
export function promises(seeds: readonly number[]): readonly PromiseSample[] {
  return seeds.flatMap((seed) =>
    TERRITORY.map(({ brief }, index) => {
      const account = openAccount(brief, seed, index);
      const amount = attainable(account.dealer);
      return {
        none: paidInTime(account, null) / amount,
        vague: paidInTime(account, vague(amount)) / amount,
        dated: paidInTime(account, dated(account, amount)) / amount,
        full: paidInTime(account, full(account, amount)) / amount,
      };
    }),
  );
}

const vague = (amount: Yuan): Commitment => ({
  amount,
  instalments: [],
  method: null,
  written: false,
  specific: false,
});

/** One sum on one day, when all the money of the month has come in. */
function dated({ dealer }: Account, amount: Yuan): Commitment {
  const day = (dealer.marketDays[3] ?? 24) + 1;
  return { ...vague(amount), specific: true, instalments: [{ day, amount }] };
}

/** In four parts, each the day after money comes in, by transfer, on paper. */
function full({ dealer }: Account, amount: Yuan): Commitment {
  const first = (dealer.marketDays[0] ?? 7) + 1;
  return {
    amount,
    instalments: instalmentsOf(amount, 4, first, first + 21),
    method: 'transfer',
    written: true,
    specific: true,
  };
}

const MONTH_END = 30;

function paidInTime(account: Account, commitment: Commitment | null): Yuan {
  const instalments = commitment?.instalments ?? [];
  const due =
    commitment && instalments.length === 0 ? [{ day: MONTH_END, amount: commitment.amount }] : instalments;
  let now: Account = { ...account, commitment, parts: due.map(({ day, amount }) => newPart(day, amount)) };
  const unheard: MonthEvent[] = [];
  let inTime = 0;
  for (let day = 1; day <= MONTH_END; day += 1) {
    now = runDay(now, day, MONTH_END, unheard);
    for (const part of now.parts) if (part.day === day) inTime += part.paid;
  }
  return commitment?.specific ? inTime : now.till.toUs;
}
