/**
 * Commitment: asked for, agreed, and made specific. Dealers commit with care, since a broken promise weighs on
 * them: the amount must lie within their reach and the dates within their cash, and some sign only when asked
 * twice.
 */
import { instalmentsOf } from '../protocol/instalments.ts';
import type { Day, Yuan } from '../protocol/units.ts';
import type { Method } from '../protocol/vocabulary.ts';
import { clamp, roundSum, share } from './arithmetic.ts';
import { concede, raiseAsk, reach } from './concession.ts';
import { emit, feel, type Meeting, show, type Turn } from './meeting.ts';
import { respond } from './pressure.ts';
import { TRAITS } from './temperament.ts';

export function askCommitment(turn: Turn, amount: Yuan): void {
  const { now } = turn;
  if (now.ask !== null && amount > now.ask) raiseAsk(turn, amount);
  const within = reach(now);
  const offer = now.offer ?? 0;
  const willing = Math.max(offer, roundSum(offer + share(within - offer, 62)));
  const excusesLeft = now.excuses.some(({ status }) => status === 'unsaid');
  if (now.offer === null || (amount > willing && excusesLeft)) {
    feel(turn, { patience: -5 });
    respond(turn, 26);
    return;
  }
  if (amount > willing) {
    feel(turn, { patience: -7, trust: amount > share(within, 130) ? -3 : 0 });
    concede(turn, 36);
    emit(turn, { kind: 'commitment-countered', amount: now.offer ?? offer });
    show(turn, 'thinking');
    return;
  }
  if (
    now.dealer.temperament === 'purse-at-home' &&
    !now.spouseCalled &&
    amount > share(now.dealer.natural, 60)
  ) {
    now.spouseCalled = true;
    now.clock += 5;
    emit(turn, { kind: 'called-in', who: 'spouse' });
    if (!now.planned && now.trust < 62) {
      emit(turn, { kind: 'commitment-countered', amount: offer });
      show(turn, 'embarrassed');
      return;
    }
  }
  now.commitment = { amount, instalments: [], method: null, written: false, specific: true };
  emit(turn, { kind: 'committed', amount });
  if (now.trust >= 66) emit(turn, { kind: 'softened' });
  show(turn, now.trust >= 55 ? 'smiling' : 'calm');
}

/** The earliest first date the dealer agrees to: the day money comes in, shifted by trust, trades and insistence. */
function earliestDay(meeting: Meeting): Day {
  const { dealer, trust, traded, scheduleAsks, planned } = meeting;
  const moved =
    Math.round((trust - 50) / 12) +
    (traded.includes('earlier') ? 4 : 0) +
    (planned ? 2 : 0) +
    (scheduleAsks > 0 ? 2 : 0);
  return clamp(dealer.payDay - moved, dealer.today + 1, Math.max(dealer.today + 1, dealer.monthEnd - 4));
}

export function askSchedule(turn: Turn, parts: number, first: Day, last: Day): void {
  const { now } = turn;
  const { commitment } = now;
  if (!commitment) return;
  const earliest = earliestDay(now);
  now.scheduleAsks += 1;
  if (first >= earliest) {
    const instalments = instalmentsOf(commitment.amount, parts, first, last);
    now.commitment = { ...commitment, instalments };
    emit(turn, { kind: 'scheduled', instalments });
    show(turn, 'calm');
    return;
  }
  const later = Math.min(now.dealer.monthEnd, Math.max(last, earliest + (parts - 1) * 5));
  const instalments = instalmentsOf(commitment.amount, parts, earliest, parts === 1 ? earliest : later);
  now.commitment = { ...commitment, instalments };
  feel(turn, { patience: -3 });
  emit(turn, { kind: 'schedule-countered', instalments });
  show(turn, 'thinking');
}

export function askMethod(turn: Turn, method: Method): void {
  const { now } = turn;
  if (!now.commitment) return;
  if (TRAITS[now.dealer.temperament].methods.includes(method)) {
    now.commitment = { ...now.commitment, method };
    emit(turn, { kind: 'method-agreed', method });
    show(turn, 'calm');
  } else {
    now.methodsRefused = [...now.methodsRefused, method];
    feel(turn, { patience: -2 });
    emit(turn, { kind: 'method-refused', method });
    show(turn, 'sceptical');
  }
}

export function askWriting(turn: Turn): void {
  const { now } = turn;
  if (!now.commitment) return;
  now.writingAsks += 1;
  const { signing } = TRAITS[now.dealer.temperament];
  const eased =
    (now.traded.includes('written') ? 30 : 0) +
    (now.prepared.includes('statement') ? 6 : 0) +
    (now.planned ? 6 : 0) +
    (now.writingAsks > 1 ? 30 : 0);
  if (now.trust + eased >= signing) {
    now.commitment = { ...now.commitment, written: true };
    emit(turn, { kind: 'signed' });
    show(turn, 'calm');
    return;
  }
  feel(turn, { patience: -5 });
  emit(turn, { kind: 'signing-dodged' });
  show(turn, 'embarrassed');
}
