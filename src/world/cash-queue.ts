/**
 * The cash queue: a dealer's money comes in week by week and goes out to all suppliers in the order of their
 * places. Key suppliers come first; our place depends on how binding the commitment is and on trust. Whether a part
 * is meant to be paid at all, in full or in part, depends on integrity and on how specific the promise was
 * (implementation intentions, d ≈ 0.65: Gollwitzer & Sheeran 2006). Nobody pays money that is not there.
 */

import type { Commitment, Instalment } from '../protocol/event.ts';
import type { Seed } from '../protocol/seed.ts';
import type { Percent, Yuan } from '../protocol/units.ts';
import { clamp, share } from './arithmetic.ts';
import { draws } from './chance.ts';
import { type TrueDealer, WEEK_ENDS } from './dealer.ts';

export interface ClaimOnCash {
  readonly commitment: Commitment | null;
  readonly trust: Percent;
  readonly planned: boolean;
  /** Cash that matching measures bring in, in the third and fourth week. */
  readonly measureCash: Yuan;
  /** −100 … 100, see `habit.ts`; 0 at a first deal. */
  readonly habit: number;
}

/** How binding a commitment is, 0–100: each detail that is agreed makes it more binding. */
export function binding({ commitment, planned }: ClaimOnCash): Percent {
  if (!commitment) return 0;
  return (
    10 +
    (commitment.specific ? 20 : 0) +
    (commitment.instalments.length > 0 ? 22 : 0) +
    (commitment.instalments.length > 1 ? 8 : 0) +
    (commitment.method === null ? 0 : commitment.method === 'cash' ? 3 : 6) +
    (commitment.written ? 18 : 0) +
    (commitment.specific && planned ? 8 : 0)
  );
}

/** Chance in percent that the dealer means to pay a part in full on its day. */
export function keeping(dealer: TrueDealer, standing: ClaimOnCash): Percent {
  const amount = standing.commitment?.amount ?? 0;
  const able = dealer.limit + standing.measureCash;
  const overreach = amount > able ? Math.round(((amount - able) * 60) / able) : 0;
  const meant =
    dealer.integrity * 0.42 +
    binding(standing) * 0.7 +
    (standing.trust - 50) * 0.25 +
    standing.habit * 0.42 -
    overreach;
  return clamp(Math.round(meant), 4, 97);
}

/** Place in the queue, 0–100; key suppliers stand at 86 and above, middling ones between 40 and 66. */
export function place(standing: ClaimOnCash): Percent {
  const earned = binding(standing) * 0.58 + (standing.trust - 50) * 0.3 + standing.habit * 0.18;
  return clamp(20 + Math.round(earned), 0, 85);
}

/** Parts in the order they fall due; a promise without a date falls due at the end of the month. */
function partsOf(commitment: Commitment, monthEnd: number): readonly Instalment[] {
  return commitment.instalments.length > 0
    ? commitment.instalments
    : [{ day: monthEnd, amount: commitment.amount }];
}

/**
 * Everything that does not depend on luck: how likely a part is meant, and who stands before whom (0 is us, rivals
 * count from 1).
 */
interface Prospect {
  readonly agreed: Yuan;
  readonly parts: readonly Instalment[];
  readonly keep: Percent;
  readonly queue: readonly number[];
}

function prospectOf(dealer: TrueDealer, standing: ClaimOnCash, commitment: Commitment): Prospect {
  const places = [place(standing), ...dealer.rivals.map(({ importance }) => importance)];
  const queue = places.map((_, who) => who).sort((a, b) => (places[b] ?? 0) - (places[a] ?? 0));
  return {
    agreed: commitment.amount,
    parts: partsOf(commitment, dealer.monthEnd),
    keep: keeping(dealer, standing),
    queue,
  };
}

/**
 * What one draw of luck pays us of a commitment by the month's end. `luck` 0 is the world's own, others are
 * alternatives.
 */
export function payOut(dealer: TrueDealer, standing: ClaimOnCash, seed: Seed, luck: number): Yuan {
  const { commitment } = standing;
  return commitment ? paidOut(dealer, standing, prospectOf(dealer, standing, commitment), seed, luck) : 0;
}

function paidOut(
  dealer: TrueDealer,
  { measureCash }: ClaimOnCash,
  { agreed, parts, keep, queue }: Prospect,
  seed: Seed,
  luck: number,
): Yuan {
  const inflow = draws(seed, 'inflow', luck);
  const meant = meantParts(parts, keep, seed, luck);
  /** To whom the amount is due. */
  const due: Yuan[] = Array(queue.length).fill(0);
  const { rivals } = dealer;
  let cash = dealer.cashOnHand;
  let paid = 0;
  let start = 0;
  // Counted by hand: an ending is reckoned over 32 lucks, and the coach looks at thousands of endings.
  for (let week = 0; week < WEEK_ENDS.length; week += 1) {
    const end = WEEK_ENDS[week] ?? start;
    cash += share(dealer.inflow[week] ?? 0, inflow.int(75, 125));
    if (week >= 2) cash += share(measureCash, 50);
    // A part that was not paid in its week is paid later only as far as the dealer's conscience goes.
    due[US] = share(due[US] ?? 0, Math.round(keep / 2)) + dueBetween(meant, start, end);
    for (let rival = 0; rival < rivals.length; rival += 1)
      due[rival + 1] = (due[rival + 1] ?? 0) + share(rivals[rival]?.amount ?? 0, 25);
    for (const who of queue) {
      const payment = Math.min(due[who] ?? 0, cash);
      due[who] = (due[who] ?? 0) - payment;
      cash -= payment;
      if (who === US) paid += payment;
    }
    start = end;
  }
  return Math.min(paid, agreed);
}
const US = 0;

/** The parts as the dealer means to pay them: in full, 30–80% passed off as the whole, or not at all. */
function meantParts(
  parts: readonly Instalment[],
  keep: Percent,
  seed: Seed,
  luck: number,
): readonly Instalment[] {
  const intent = draws(seed, 'keeping', luck);
  return parts.map(({ day, amount }) => {
    const mood = intent.int(0, 99);
    const portion = intent.int(30, 80);
    return { day, amount: mood < keep ? amount : mood < keep + 18 ? share(amount, portion) : 0 };
  });
}

function dueBetween(parts: readonly Instalment[], after: number, until: number): Yuan {
  let due = 0;
  for (const { day, amount } of parts) if (day > after && day <= until) due += amount;
  return due;
}

const LUCKS = 32;

/** Mean of what this standing pays over draws of luck that are independent of the world's own. */
export function expectedPayment(dealer: TrueDealer, standing: ClaimOnCash, seed: Seed): Yuan {
  const { commitment } = standing;
  if (!commitment) return 0;
  const prospect = prospectOf(dealer, standing, commitment);
  let paid = 0;
  for (let luck = 1; luck <= LUCKS; luck += 1) paid += paidOut(dealer, standing, prospect, seed, luck);
  return Math.round(paid / LUCKS);
}
