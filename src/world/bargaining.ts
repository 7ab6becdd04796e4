/** The rep's moves while amounts are on the table. Figures are design choices, in percent of `natural` or points. */
import type { Percent, Yuan } from '../protocol/units.ts';
import type { Consequence, Reason, Return, Topic } from '../protocol/vocabulary.ts';
import { clamp, share } from './arithmetic.ts';
import { anchor, concede, firmUp, raiseAsk } from './concession.ts';
import { leaveExcuse } from './excuse.ts';
import { emit, feel, type Meeting, show, type Turn } from './meeting.ts';
import { respond } from './pressure.ts';
import { TRAITS } from './temperament.ts';

/** States the claim: the first amount, a higher one, or the same again with its ground. */
export function claim(turn: Turn, amount: Yuan, reason: Reason): void {
  const { now } = turn;
  now.holdsInARow = 0;
  if (now.ask === null) {
    anchor(turn, amount, 92 + Math.round(groundOf(now, reason) / 5));
    now.claims = [...now.claims, reason];
    respond(turn, 18);
    return;
  }
  if (amount > now.ask) {
    feel(turn, { trust: -2, patience: -7 });
    raiseAsk(turn, amount);
  }
  const ground = groundOf(now, reason);
  const again = now.claims.includes(reason);
  now.claims = [...now.claims, reason];
  if (ground < 10) feel(turn, { trust: -2, patience: -5 });
  else feel(turn, { patience: again ? -7 : -4 });
  if (!again) firmUp(turn, Math.round(ground / 16));
  respond(turn, again ? Math.round(ground / 2) : ground);
}

/** How much a ground weighs with this dealer and this preparation, 0–45. */
function groundOf(meeting: Meeting, reason: Reason): number {
  const favourite = TRAITS[meeting.dealer.temperament].ground === reason ? 14 : 0;
  switch (reason) {
    case 'due':
      return (meeting.prepared.includes('statement') ? 32 : 18) + favourite;
    case 'figures':
      return meeting.told.length + (meeting.prepared.includes('market') ? 1 : 0) >= 1 ? 32 + favourite : 12;
    case 'plan':
      return meeting.planned ? 34 + favourite : meeting.planSent ? 18 + Math.round(favourite / 2) : 12;
    case 'company':
      return 6;
  }
}

export function inquire(turn: Turn, topic: Topic): void {
  const { now } = turn;
  const traits = TRAITS[now.dealer.temperament];
  now.told = now.told.includes(topic) ? now.told : [...now.told, topic];
  if (traits.guarded.includes(topic) && now.trust < 62) {
    now.told = now.told.filter((other) => other !== topic);
    feel(turn, { patience: -3 });
    emit(turn, { kind: 'evaded', topic });
    show(turn, 'sceptical');
    return;
  }
  feel(turn, { trust: 1, patience: -1 });
  emit(turn, { kind: 'told', topic });
  const fact = factAbout(now, topic);
  now.facts = [...now.facts.filter((known) => known.about !== fact.about), fact];
  emit(turn, { kind: 'learnt', fact });
  if (now.ask !== null) firmUp(turn, 1);
  show(turn, topic === 'retailers' ? 'worried' : 'thinking');
}

function factAbout(meeting: Meeting, topic: Topic) {
  const { dealer } = meeting;
  switch (topic) {
    case 'cash':
      return { about: 'cash', weeks: dealer.inflow, days: dealer.marketDays } as const;
    case 'stock':
      return dealer.stock;
    case 'retailers':
      return dealer.retailers;
    case 'suppliers':
      return {
        about: 'suppliers',
        count: dealer.rivals.length,
        claims: dealer.rivals.reduce((sum, rival) => sum + rival.amount, 0),
      } as const;
  }
}

/**
 * Sits down with the dealer to plan the month: a relief to a dealer who has many suppliers and cannot plan with
 * each of them.
 */
export function planJointly(turn: Turn): void {
  const { now } = turn;
  now.planned = true;
  now.holdsInARow = 0;
  const ground = now.told.length + (now.prepared.includes('plan-draft') ? 2 : 0);
  firmUp(turn, 3 + Math.min(4, ground * 2));
  feel(turn, { trust: 4, patience: 4 });
  emit(turn, { kind: 'planned', amount: now.ask ?? now.dealer.file.target });
  show(turn, 'thinking');
  if (now.ask !== null) concede(turn, 20);
}

export function hold(turn: Turn): void {
  const { now } = turn;
  now.holdsInARow += 1;
  now.holds += 1;
  feel(turn, { patience: -3 - now.holdsInARow * 3 });
  if (now.holdsInARow <= 2) firmUp(turn, 2);
  if (now.holdsInARow >= 3) {
    emit(turn, {
      kind: 'stalled',
      how: now.holdsInARow === 3 ? 'silence' : now.holdsInARow % 2 === 0 ? 'phone' : 'tea',
    });
    now.clock += 3;
    show(turn, 'annoyed');
    concede(turn, 6);
    return;
  }
  show(turn, now.holdsInARow === 1 ? 'thinking' : 'annoyed');
  respond(turn, Math.round(34 / now.holdsInARow));
}

export function lower(turn: Turn, amount: Yuan): void {
  const { now } = turn;
  const drop = (now.ask ?? amount) - amount;
  now.ask = amount;
  now.heard = Math.min(now.heard ?? amount, amount);
  now.holdsInARow = 0;
  // A dealer who was given something for nothing takes it for granted, and makes the next demand.
  now.goal -= share(drop, 38);
  feel(turn, { trust: 1, patience: 2 });
  emit(turn, { kind: 'pocketed', amount });
  show(turn, 'smiling');
  concede(turn, 8);
}

export function trade(turn: Turn, amount: Yuan, wanted: Return): void {
  const { now } = turn;
  const drop = (now.ask ?? amount) - amount;
  now.ask = amount;
  now.heard = Math.min(now.heard ?? amount, amount);
  now.holdsInARow = 0;
  now.goal -= share(drop, 10);
  // A dealer who bargains for sport wants to have won something, and gives for it.
  if (now.traded.length === 0) firmUp(turn, TRAITS[now.dealer.temperament].bargain);
  now.traded = [...now.traded, wanted];
  feel(turn, { trust: 1, patience: 1 });
  emit(turn, { kind: 'traded', for: wanted, amount });
  show(turn, 'thinking');
  // The dealer moves in proportion to what is given: for a tenth of the ask about half as far as for a fifth.
  concede(turn, clamp(10 + Math.round((drop * 160) / (amount + drop)), 10, 42));
}

export function remind(turn: Turn): void {
  const { now } = turn;
  const broken = now.dealer.brokenPromise;
  if (!broken) return;
  now.reminded = true;
  now.holdsInARow = 0;
  firmUp(turn, 4);
  feel(turn, { trust: now.dealer.face > 62 ? -3 : -1, patience: -3 });
  emit(turn, { kind: 'admitted-promise', said: broken.said, paid: broken.paid });
  show(turn, 'embarrassed');
  respond(turn, 28);
}

/** A fair consequence, said once and calmly. */
export function warn(turn: Turn, consequence: Consequence): void {
  const { now } = turn;
  const { receivable, ageing } = now.dealer.file;
  const overdue = Math.round(((receivable - ageing.notDue) * 100) / receivable);
  const bites = consequence === 'stop-shipping' ? now.dealer.dependence >= 42 : overdue >= 48;
  const { warning } = TRAITS[now.dealer.temperament];
  now.warnings += 1;
  now.holdsInARow = 0;
  if (warning < 0) {
    firmUp(turn, warning);
    feel(turn, { trust: warning, patience: 2 * warning });
    emit(turn, { kind: 'shrugged-warning', consequence });
    show(turn, 'annoyed');
    respond(turn, 8);
    return;
  }
  if (bites && now.warnings === 1) {
    firmUp(turn, 2 + warning);
    feel(turn, { trust: -3, patience: -7 });
    emit(turn, { kind: 'heeded', consequence });
    show(turn, 'worried');
    respond(turn, 30);
    return;
  }
  feel(turn, { trust: now.warnings > 1 ? -7 : -4, patience: -10 });
  emit(turn, { kind: 'shrugged-warning', consequence });
  show(turn, 'annoyed');
  respond(turn, 8);
}

/** Threatens or insults: moves the dealer a little, once, and is remembered when money is short. */
export function threaten(turn: Turn): void {
  const { now } = turn;
  now.threats += 1;
  now.holdsInARow = 0;
  feel(turn, { trust: -18, patience: -24 });
  emit(turn, { kind: 'angered', cause: 'threat' });
  firmUp(turn, now.threats === 1 ? 1 : -8);
  show(turn, 'angry');
  leaveExcuse(turn);
  concede(turn, now.threats === 1 ? 30 : 6);
}

/** Offers a discount for early payment; it costs `percent` of what will be agreed. */
export function discount(turn: Turn, percent: Percent): void {
  const { now } = turn;
  now.discount = percent;
  now.holdsInARow = 0;
  firmUp(turn, Math.min(4, percent));
  feel(turn, { trust: 1, patience: 3 });
  emit(turn, { kind: 'took-discount', percent });
  show(turn, 'smiling');
  concede(turn, now.dealer.temperament === 'haggler' ? 12 : 22);
}
