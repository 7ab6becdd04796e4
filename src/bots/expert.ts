/**
 * The expert: prepares, asks high and at once, looks into excuses while there is time, meets true ones with a measure
 * that fits, plans with the dealer, holds, and makes the commitment specific, dated, in parts and in writing.
 */
import type { Action } from '../protocol/action.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Excuse, Measure, Preparation } from '../protocol/vocabulary.ts';
import { type Bot, choicesOf, legal, type Situation, times, within } from './bot.ts';
import { reckonNatural } from './estimate.ts';

export interface Style {
  readonly prepare: readonly Preparation[];
  /** First ask, percent of the reckoned natural sum. */
  readonly ask: number;
  readonly open: 'direct' | 'plead';
  readonly answer: 'verify' | 'challenge' | 'accept';
}

export const EXPERT: Style = {
  prepare: ['statement', 'history', 'market', 'delivery-notes'],
  ask: 198,
  open: 'direct',
  answer: 'verify',
};

/** Measures an old hand would reach for. */
const MEASURE_FOR: Readonly<Record<Excuse, Measure>> = {
  'retailers-owe': 'joint-collection',
  flaw: 'new-product',
  house: 'incentive',
  warehouse: 'incentive',
  ceremony: 'lend-staff',
  stock: 'promotion',
  'month-end': 'incentive',
  absent: 'incentive',
  'rival-promotion': 'promotion',
  'prior-promise': 'incentive',
  'rival-terms': 'new-product',
  reconcile: 'lend-staff',
};

/** An expert, or an expert who does one thing otherwise. */
export function expert(style: Style = EXPERT): Bot {
  return (situation) => {
    const { view } = situation;
    switch (view.phase) {
      case 'file':
        return prepare(view, style);
      case 'opening':
      case 'claim':
        return open(view, style);
      case 'excuse':
        return answerExcuse(situation, style);
      case 'bargaining':
        return bargain(situation, style);
      case 'commitment':
        return settle(situation);
      case 'over':
        throw new Error('the meeting is over');
    }
  };
}

function prepare(view: MeetingView, style: Style): Action {
  const affordable = choicesOf(legal(view, 'prepare'), 'item');
  const item = style.prepare.find((wanted) => affordable.includes(wanted));
  return item ? { kind: 'prepare', item } : { kind: 'enter' };
}

function open(view: MeetingView, style: Style): Action {
  const wanted = (reckonNatural(view) * style.ask) / 100;
  const kind =
    style.open === 'plead' ? 'plead' : legal(view, 'open-prepared') ? 'open-prepared' : 'open-direct';
  const move = legal(view, kind) ?? legal(view, 'claim');
  if (move?.kind === 'claim') return { kind: 'claim', amount: within(move, 'amount', wanted), reason: 'due' };
  return { kind, amount: within(move, 'amount', wanted) };
}

function answerExcuse({ view }: Situation, style: Style): Action {
  if (style.answer === 'accept') return { kind: 'accept-excuse' };
  if (style.answer === 'challenge') return { kind: 'challenge' };
  // Looking takes up to ten minutes; late in the meeting it is firmness that has to do.
  return view.dealerLeaves - view.clock > 16 ? { kind: 'verify' } : { kind: 'acknowledge' };
}

function bargain(situation: Situation, style: Style): Action {
  const { view, done } = situation;
  const measure = style.answer === 'verify' ? fittingMeasure(view) : undefined;
  if (measure) return { kind: 'match-measure', measure };
  const commitment = legal(view, 'ask-commitment');
  const offer = view.offer ?? view.dealer.target;
  const hurry = view.mood.patience === 'leaving' || view.dealerLeaves - view.clock <= 7;
  if (hurry) return { kind: 'ask-commitment', amount: within(commitment, 'amount', offer) };
  if (legal(view, 'remind')) return { kind: 'remind' };
  const topics = choicesOf(legal(view, 'inquire'), 'topic');
  if (times(done, 'inquire') < 2) {
    if (topics.includes('stock')) return { kind: 'inquire', topic: 'stock' };
    if (topics.includes('retailers')) return { kind: 'inquire', topic: 'retailers' };
  }
  if (legal(view, 'plan-jointly')) return { kind: 'plan-jointly' };
  const claim = legal(view, 'claim');
  if (claim && times(done, 'claim') < 2)
    return { kind: 'claim', amount: view.ask ?? offer, reason: times(done, 'claim') === 0 ? 'plan' : 'due' };
  if (legal(view, 'hold') && done.at(-1)?.kind !== 'hold') return { kind: 'hold' };
  if (times(done, 'warn') === 0 && view.mood.patience === 'settled')
    return { kind: 'warn', consequence: 'stop-shipping' };
  return { kind: 'ask-commitment', amount: within(commitment, 'amount', offer * 1.05) };
}

/** A measure against an excuse that was found, or shown, to have something in it. */
function fittingMeasure(view: MeetingView): Measure | undefined {
  if (!legal(view, 'match-measure')) return undefined;
  const last = view.excuses.findLast(({ status }) => status === 'halved' || status === 'insisted');
  if (!last || (last.truth === null && last.status === 'insisted')) return undefined;
  return MEASURE_FOR[last.excuse];
}

function settle({ view, done }: Situation): Action {
  const { commitment, today } = view;
  if (legal(view, 'ask-schedule') && commitment?.instalments.length === 0)
    return { kind: 'ask-schedule', parts: 2, first: today + 5, last: today + 13 };
  const methods = choicesOf(legal(view, 'ask-method'), 'method');
  const method = (['transfer', 'draft', 'cash'] as const).find((wanted) => methods.includes(wanted));
  if (method) return { kind: 'ask-method', method };
  if (legal(view, 'ask-writing') && times(done, 'ask-writing') < 2) return { kind: 'ask-writing' };
  const first = commitment?.instalments[0]?.day ?? today + 5;
  return { kind: 'close', followUp: within(legal(view, 'close'), 'followUp', first - 1) };
}
