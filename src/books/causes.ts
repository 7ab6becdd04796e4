/** What moved a dealer's trust and habit in a month, as far as events tell. Only what explains the way it went is told. */
import { HIGH_STANDARD, KEPT_SHARE, PARTLY_KEPT_SHARE } from '../protocol/follow-up-figures.ts';
import type { DealerMonth } from '../protocol/month-event.ts';
import type { Percent } from '../protocol/units.ts';
import type { Agreement } from './agreement.ts';
import { broughtIn, type DealerPage, inForce, type Slight } from './page.ts';
import type { BookedPart } from './part.ts';
import { missOf, pressingOf } from './pressing.ts';

/** What trust was lost by, and what it was won by. */
export type TrustCause = Slight['cause'] | 'kept';
/** What the dealer has learnt about paying us. */
export type HabitCause = 'kept' | 'partly' | 'not-demanded' | 'low-demand' | 'let-pass' | 'excuses';

export function trustCauses(page: DealerPage, result: DealerMonth): readonly TrustCause[] {
  const { before, after } = result.trust;
  if (after > before) return keptShare(page, result) >= KEPT_SHARE ? ['kept'] : [];
  return after < before ? [...new Set(page.slights.map(({ cause }) => cause))] : [];
}

const GAINED: readonly HabitCause[] = ['kept', 'partly'];
const LOST: readonly HabitCause[] = ['not-demanded', 'low-demand', 'let-pass', 'excuses'];

export function habitCauses(page: DealerPage, result: DealerMonth): readonly HabitCause[] {
  const agreed = demandOf(page);
  const causes: HabitCause[] = [];
  if (!agreed) causes.push('not-demanded');
  else {
    const came = keptShare(page, result);
    if (came >= KEPT_SHARE) causes.push('kept');
    else if (came >= PARTLY_KEPT_SHARE) causes.push('partly');
    if (!isHighStandard(agreed.commitment.amount, result)) causes.push('low-demand');
  }
  if (inForce(page)?.parts.some(isLetPass)) causes.push('let-pass');
  if (page.answers.some(({ answer }) => answer === 'passed')) causes.push('excuses');
  const { before, after } = result.habit;
  const ways = after > before ? GAINED : after < before ? LOST : [];
  return causes.filter((cause) => ways.includes(cause));
}

/** A commitment with dates is a demand; anything less is none. */
function demandOf(page: DealerPage): Agreement | undefined {
  const agreed = inForce(page);
  const { specific = false, instalments = [] } = agreed?.commitment ?? {};
  return specific && instalments.length > 0 ? agreed : undefined;
}

/** Share of the agreement in force that came, with what measures of the bargain brought; 0 without one that has dates. */
function keptShare(page: DealerPage, { paid }: DealerMonth): Percent {
  const agreed = demandOf(page);
  if (!agreed) return 0;
  const credited = agreed.parts.reduce((sum, part) => sum + part.credited, 0);
  const came = paid - broughtIn(page) + credited;
  return Math.min(100, Math.round((came * 100) / agreed.commitment.amount));
}

/** Whether asking for `amount` sets a standard: it comes near enough to what a very good talk would have got. */
export function isHighStandard(amount: number, { attainable }: Pick<DealerMonth, 'attainable'>): boolean {
  return amount * 100 >= attainable * HIGH_STANDARD;
}

/** Known not to have come in full, and not pressed for at once, as the report means it. */
function isLetPass(part: BookedPart): boolean {
  const miss = missOf(part);
  return miss !== null && pressingOf(miss, 'report') !== 'at-once';
}
