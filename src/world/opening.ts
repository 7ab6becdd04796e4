/**
 * The first words. Merchants do not buy pity: a plea halves the pull of the amount and makes the dealer think less
 * of it. Hostility costs trust, patience and goodwill. Small talk buys trust where the dealer values it, but then
 * the dealer often puts the first number on the table. Straight to the point is the strong opening.
 */
import type { Yuan } from '../protocol/units.ts';
import { roundSum, share } from './arithmetic.ts';
import { anchor, firmUp, habitualOffer } from './concession.ts';
import { emit, feel, show, type Turn } from './meeting.ts';
import { respond } from './pressure.ts';
import { TRAITS } from './temperament.ts';

export function openDirect(turn: Turn, amount: Yuan): void {
  anchor(turn, amount, 96);
  flatter(turn);
  respond(turn, 20);
}

/** With the reconciled statement on the table the claim lands, and nobody has to reconcile first. */
export function openPrepared(turn: Turn, amount: Yuan): void {
  anchor(turn, amount, 104);
  feel(turn, { trust: 2 });
  respond(turn, 24);
}

export function openHostile(turn: Turn, amount: Yuan): void {
  feel(turn, { trust: -16, patience: -20 });
  emit(turn, { kind: 'angered', cause: 'hostile' });
  anchor(turn, amount, 84);
  firmUp(turn, -7);
  show(turn, 'angry');
  respond(turn, 16);
}

export function plead(turn: Turn, amount: Yuan): void {
  emit(turn, { kind: 'pitied' });
  feel(turn, { trust: -2, patience: 2 });
  if (turn.now.firstAsk === null) anchor(turn, amount, 38);
  else {
    turn.now.ask = amount;
    turn.now.heard = Math.min(turn.now.heard ?? amount, amount);
  }
  firmUp(turn, -12);
  show(turn, 'smiling');
  respond(turn, 8);
}

export function smallTalk(turn: Turn): void {
  const { now } = turn;
  const traits = TRAITS[now.dealer.temperament];
  now.smallTalks += 1;
  if (now.smallTalks === 1) feel(turn, { trust: traits.smallTalk, patience: -traits.smallTalkPatience });
  else feel(turn, { patience: -6 });
  emit(turn, { kind: 'chatted', welcome: now.smallTalks === 1 && traits.chat > 0 });
  show(turn, traits.smallTalk >= 3 ? 'smiling' : 'calm');
  if (now.smallTalks > 1 && now.offer === null) {
    // The dealer names the first number, a low one, and it pulls as any first number does.
    const low = roundSum(share(habitualOffer(now), 55));
    now.offer = low;
    firmUp(turn, -6);
    emit(turn, { kind: 'offered', amount: low, before: null });
  }
}

function flatter(turn: Turn): void {
  const { temperament } = turn.now.dealer;
  if (temperament !== 'smooth-promiser' && temperament !== 'old-friend') return;
  emit(turn, { kind: 'flattered' });
}
