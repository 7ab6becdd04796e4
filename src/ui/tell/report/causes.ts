/** What moved a dealer's trust and habit in a month, as far as events tell. Only what explains the way it went is told. */
import type { DealerMonth } from '../../../protocol/month-event.ts';
import type { Day, Percent, Yuan } from '../../../protocol/units.ts';
import type { Happened } from './month-log.ts';
import type { Agreement, PromisedPart } from './promise-ledger.ts';

/** What trust was lost by, and what it was won by. */
export type TrustCause = 'hostile' | 'pestered' | 'cool' | 'forgotten' | 'wounded' | 'kept';
/** What the dealer has learnt about paying us. */
export type HabitCause = 'kept' | 'partly' | 'not-demanded' | 'low-demand' | 'let-pass' | 'excuses';
/** From this share of the attainable on, what was asked sets a standard; from this share of the promise, it was kept. */
export const HIGH_STANDARD: Percent = 85;
const KEPT: Percent = 85;
/** Days after its day within which a miss has to be pressed to count as not let pass. */
const AT_ONCE: Day = 3;

/** What measures brought us. */
export function broughtIn(happened: readonly Happened[]): Yuan {
  return happened.reduce((sum, { event }) => sum + (event.kind === 'measure-brought' ? event.paid : 0), 0);
}

const TRUST_LOST: Partial<Record<string, TrustCause>> = {
  pestered: 'pestered',
  'measure-forgotten': 'forgotten',
  'excuse-wounded': 'wounded',
};

export function trustCauses(
  happened: readonly Happened[],
  agreements: readonly Agreement[],
  result: DealerMonth,
): readonly TrustCause[] {
  const causes = new Set<TrustCause>();
  for (const { event } of happened) {
    const said = event.kind === 'in-talk' ? event.event : event;
    const lost = TRUST_LOST[said.kind];
    if (lost) causes.add(lost);
    if (said.kind === 'angered' && (said.cause === 'threat' || said.cause === 'hostile'))
      causes.add('hostile');
    if ((said.kind === 'reminded' || said.kind === 'contacted') && said.taken === 'coolly')
      causes.add('cool');
  }
  const { before, after } = result.trust;
  if (after > before) return keptShare(happened, agreements, result) >= KEPT ? ['kept'] : [];
  return after < before ? [...causes] : [];
}

/** Share of the agreement in force that came, with what measures of the bargain brought; 0 without one that has dates. */
function keptShare(
  happened: readonly Happened[],
  agreements: readonly Agreement[],
  { paid }: DealerMonth,
): Percent {
  const agreed = agreements.at(-1);
  if (!agreed?.commitment.specific || agreed.commitment.instalments.length === 0) return 0;
  const credited = agreed.parts.reduce((sum, part) => sum + part.credited, 0);
  const came = paid - broughtIn(happened) + credited;
  return Math.min(100, Math.round((came * 100) / agreed.commitment.amount));
}

/** Only what explains the way it went is told. */
const GAINED: readonly HabitCause[] = ['kept', 'partly'];
const LOST: readonly HabitCause[] = ['not-demanded', 'low-demand', 'let-pass', 'excuses'];

export function habitCauses(
  happened: readonly Happened[],
  agreements: readonly Agreement[],
  result: DealerMonth,
): readonly HabitCause[] {
  const agreed = agreements.at(-1);
  const causes: HabitCause[] = [];
  if (!agreed?.commitment.specific || agreed.commitment.instalments.length === 0) causes.push('not-demanded');
  else {
    const came = keptShare(happened, agreements, result);
    if (came >= KEPT) causes.push('kept');
    else if (came >= 60) causes.push('partly');
    if (agreed.commitment.amount * 100 < result.attainable * HIGH_STANDARD) causes.push('low-demand');
  }
  if (agreed?.parts.some(isLetPass)) causes.push('let-pass');
  if (happened.some(isExcusePassed)) causes.push('excuses');
  const { before, after } = result.habit;
  const ways = { up: GAINED, down: LOST, level: [] }[
    after > before ? 'up' : after < before ? 'down' : 'level'
  ];
  return causes.filter((cause) => ways.some((way) => way === cause));
}

/** Known not to have come in full, and not pressed for at once. */
export function isLetPass({ day, found, pressed }: PromisedPart): boolean {
  const first = found[0];
  if (day === null || !first || first.state === 'kept') return false;
  return !pressed.some((each) => each.day <= day + AT_ONCE);
}

function isExcusePassed({ event }: Happened): boolean {
  return event.kind === 'in-talk' && event.event.kind === 'excuse-accepted';
}
