/**
 * Concession: how far a dealer can be moved, and how fast.
 *
 * A credible first ask pulls the dealer's goal towards itself (first offer and outcome correlate about 0.5 over
 * studies: Orr & Guthrie 2006). An ask beyond what is credible for this dealer and this preparation pulls less and
 * costs trust. The steps towards the goal depend on time and on the rep's behaviour (both families of Faratin,
 * Sierra & Jennings 1998): each step is a share of what is left, smaller for dealers who play for time.
 */
import type { Percent, Yuan } from '../protocol/units.ts';
import { clamp, roundSum, share, total } from './arithmetic.ts';
import { draws } from './chance.ts';
import { emit, feel, type Meeting, show, type Turn } from './meeting.ts';
import { CREDIT } from './preparation.ts';
import { TRAITS } from './temperament.ts';

/** What the dealer would offer out of habit: natural less the usual discount. */
export function habitualOffer(meeting: Meeting): Yuan {
  return share(meeting.dealer.natural, 100 - meeting.dealer.discount);
}

/** The highest ask this dealer takes seriously, given what the rep has prepared and learnt. */
export function credibleAsk(meeting: Meeting): Yuan {
  const prepared = total(meeting.prepared.map((item) => CREDIT[item]));
  const { stretch } = TRAITS[meeting.dealer.temperament];
  const grounded = prepared + meeting.told.length * 6 + (meeting.planned ? 10 : 0);
  return share(meeting.dealer.natural, 122 + stretch + grounded);
}

/** Names the first amount. `weight`: how hard this way of asking pulls, in percent of a normal ask. */
export function anchor(turn: Turn, amount: Yuan, weight: Percent): void {
  const { now } = turn;
  const base = habitualOffer(now);
  const effective = hear(turn, amount);
  now.firstAsk = amount;
  now.ask = amount;
  now.heard = effective;
  now.goal +=
    base +
    share(share(effective - base, now.dealer.pull), weight) +
    share(now.dealer.natural, now.goodwill + manners(now));
}

/** Straight to business, or a word first: what suits one dealer seems rude or weak to another. Percent of `natural`. */
function manners({ dealer, smallTalks }: Meeting): number {
  const { chat } = TRAITS[dealer.temperament];
  return Math.round(smallTalks > 0 ? chat / 2 : -chat / 2);
}

/** Names a higher amount later on, which pulls a third as hard as a first ask. */
export function raiseAsk(turn: Turn, amount: Yuan): void {
  const { now } = turn;
  const before = now.heard ?? 0;
  const effective = hear(turn, amount);
  now.ask = amount;
  now.heard = effective;
  now.goal += share(clamp(effective - before, -before, amount), Math.round(now.dealer.pull / 3));
}

/** How an ask sounds to the dealer: at face value or, when it is beyond belief, as less. */
function hear(turn: Turn, amount: Yuan): Yuan {
  const ceiling = credibleAsk(turn.now);
  if (amount <= ceiling) {
    emit(turn, { kind: 'weighed', amount });
    show(turn, 'thinking');
    return amount;
  }
  const over = Math.round(((amount - ceiling) * 100) / ceiling);
  feel(turn, {
    trust: -clamp(5 + Math.round(over / 5), 5, 26),
    patience: -clamp(6 + Math.round(over / 5), 6, 30),
  });
  emit(turn, { kind: 'scoffed', amount });
  show(turn, 'sceptical');
  return share(ceiling, 100 - clamp(Math.round(over * 0.5), 0, 60));
}

/** Adds `percent` of natural to the goal. */
export function firmUp(turn: Turn, percent: number): void {
  turn.now.goal += share(turn.now.dealer.natural, percent);
}

/**
 * No dealer goes further than this percentage of the way from the habitual offer to the ask. Design choice: with
 * it, the article's dealer (would pay 100,000, asked for 200,000) settles around 150,000.
 */
export const TOWARDS_ASK: Percent = 68;

/** How much further a dealer goes who has worked out the month with us and seen where the money will come from. */
export const PLANNED_FURTHER: Percent = 4;

/** The most the dealer would agree to as things stand. */
export function reach(meeting: Meeting): Yuan {
  const { dealer, ask, heard } = meeting;
  const base = habitualOffer(meeting);
  const blocked = total(meeting.excuses.map(({ block }) => block));
  const way = TOWARDS_ASK + (meeting.planned ? PLANNED_FURTHER : 0);
  const towardsAsk = heard === null ? base : base + share(heard - base, way);
  const most = Math.min(
    dealer.limit + meeting.measureCash,
    dealer.file.receivable,
    // A dealer who resents us concedes less, however hard we press.
    towardsAsk + share(dealer.natural, Math.min(0, meeting.goodwill)),
    ask ?? towardsAsk,
    meeting.goal - blocked,
  );
  return Math.max(roundSum(most), roundSum(share(dealer.natural, 15)));
}

/** Moves the offer, or stands by it. */
export function concede(turn: Turn, push: Percent): void {
  const { now } = turn;
  const traits = TRAITS[now.dealer.temperament];
  const goal = reach(now);
  const wobble = draws(now.seed, 'answer', now.turn).int(92, 108);
  if (now.offer === null) {
    const opening = roundSum(share(share(goal, 44 + Math.round(traits.tempo / 8)), wobble));
    now.offer = opening;
    emit(turn, { kind: 'offered', amount: opening, before: null });
    return;
  }
  const tempo = Math.min(100, traits.tempo + now.concessions * 7);
  const step = share(share(share(goal - now.offer, push), tempo), wobble);
  const offer = Math.min(goal, roundSum(now.offer + step));
  if (offer <= now.offer) {
    emit(turn, { kind: 'stood', amount: now.offer });
    return;
  }
  emit(turn, { kind: 'offered', amount: offer, before: now.offer });
  now.offer = offer;
  now.concessions += 1;
  demand(turn);
}

/** Once in a meeting, dealers who like to bargain ask for something in return. */
function demand(turn: Turn): void {
  const { now } = turn;
  if (now.demanded || now.concessions < 2) return;
  const { temperament } = now.dealer;
  const want = temperament === 'haggler' ? 'discount' : temperament === 'big-account' ? 'terms' : 'goods';
  if (temperament !== 'haggler' && temperament !== 'big-account' && temperament !== 'complainer') return;
  now.demanded = true;
  emit(turn, { kind: 'demanded', want });
}
