/** The end of a meeting: what the dealer's word is worth, and the truth behind it all. */
import type { DealerTruth, Money } from '../protocol/event.ts';
import type { Day, Percent, Yuan } from '../protocol/units.ts';
import type { Ending } from '../protocol/vocabulary.ts';
import { roundSum, share, total } from './arithmetic.ts';
import { expectedPayment, payOut } from './cash-queue.ts';
import { PLANNED_FURTHER, TOWARDS_ASK } from './concession.ts';
import type { TrueDealer } from './dealer.ts';
import { emit, type Meeting, show, type Turn } from './meeting.ts';
import { TRAITS } from './temperament.ts';

/** Below this trust, a dealer who walks out withdraws the offer. Design choice. */
const STANDS_BY_WORD: Percent = 30;

/** Ends the meeting. Without a commitment the dealer's last offer remains as a vague word, if there is goodwill left. */
export function part(turn: Turn, ending: Ending, followUp: Day | null): void {
  const { now } = turn;
  now.onTable = null;
  now.followUp = followUp;
  const goodwill = ending !== 'dealer-left' || now.trust >= STANDS_BY_WORD;
  if (!now.commitment && now.offer !== null && goodwill) {
    now.commitment = { amount: now.offer, instalments: [], method: null, written: false, specific: false };
    emit(turn, { kind: 'promised-vaguely', amount: now.offer });
  }
  now.ending = ending;
  show(turn, ending === 'handshake' ? 'smiling' : ending === 'dealer-left' ? 'angry' : 'calm');
  emit(turn, { kind: 'parted', ending });
  // In a month the truth comes out when the month closes.
  if (now.setting !== 'single') return;
  emit(turn, {
    kind: 'revealed',
    truth: truthOf(now),
    commitment: now.commitment,
    money: moneyOf(now),
    firstAsk: now.firstAsk,
    target: now.dealer.file.target,
    today: now.dealer.today,
    followUp,
    brokenPromiseOnFile: now.dealer.brokenPromise !== null,
  });
}

/**
 * What the meeting brought: the amount agreed, the amount expected over luck, the amount this luck paid, and what
 * we gave for it.
 */
export function moneyOf(meeting: Meeting): Money {
  const { commitment, dealer, seed, discount, measureCost } = meeting;
  const agreed: Yuan = commitment?.amount ?? 0;
  return {
    agreed,
    expected: expectedPayment(dealer, meeting, seed),
    realised: payOut(dealer, meeting, seed, 0),
    cost: share(agreed, discount) + measureCost,
  };
}

/** Percent of `natural` by which everything that can be said and done in one talk raises a goal. Design choice. */
const FIRMED_UP: Percent = 34;

/**
 * Where the best possible meeting ends: a well-prepared first ask at about twice the natural sum, its pull and
 * everything that firms a dealer up, a plan made together, true reasons met by fitting measures; never above the
 * limit or beyond the way to the ask. A very good rep gets nine tenths of it.
 */
export function attainable(dealer: TrueDealer): Yuan {
  const base = share(dealer.natural, 100 - dealer.discount);
  const distance = share(dealer.natural, 200 + TRAITS[dealer.temperament].stretch) - base;
  const pulled = base + share(distance, dealer.pull) + share(dealer.natural, FIRMED_UP);
  const unavoidable = share(total(dealer.excuses.map(({ real }) => real)), 28);
  return roundSum(
    Math.min(dealer.limit, base + share(distance, TOWARDS_ASK + PLANNED_FURTHER), pulled - unavoidable),
  );
}

export function truthOf(meeting: Meeting): DealerTruth {
  const { dealer } = meeting;
  return {
    temperament: dealer.temperament,
    natural: dealer.natural,
    limit: dealer.limit,
    attainable: attainable(dealer),
    cashOnHand: dealer.cashOnHand,
    inflow: dealer.inflow,
    rivalClaims: dealer.rivals,
    integrity: dealer.integrity,
    discountHabit: dealer.discount,
    face: dealer.face,
    excuses: dealer.excuses.map(({ excuse, truth, real }, index) => ({
      excuse,
      truth,
      claimed: meeting.excuses[index]?.claimed ?? 0,
      real,
      raised: meeting.excuses[index]?.status !== 'unsaid',
    })),
    trust: { before: dealer.trust, after: meeting.trust },
    course: meeting.course,
  };
}
