/**
 * The expert: prepares, asks high and at once, looks into excuses while there is time, meets true ones with a measure
 * that fits, plans with the dealer, holds, and makes the commitment specific, dated, in parts and in writing.
 */
import type { Action } from '../protocol/action.ts';
import type { Yuan } from '../protocol/units.ts';
import type { MeetingView } from '../protocol/view.ts';
import type { Excuse, Measure, Preparation, Temperament, Topic } from '../protocol/vocabulary.ts';
import { type Bot, choicesOf, legal, type Situation, times, within } from './bot.ts';
import { reckonNatural } from './estimate.ts';
import { HANDLING, type Handling } from './handling.ts';

export interface Style {
  readonly prepare: readonly Preparation[];
  /** How each kind of dealer is handled. */
  readonly handle: (repute: Temperament) => Handling;
  /** First ask, in percent of what this handling would ask for. */
  readonly ask: number;
  readonly open: 'direct' | 'plead';
  /** Reasons are met as suits the dealer, or all doubted, or all believed. */
  readonly answer: 'fitting' | 'challenge' | 'accept';
  /** Whether the rep asks about stock and retailers, and sits down to plan. */
  readonly plans: boolean;
  /** Whether the rep meets true reasons with measures. */
  readonly measures: boolean;
  /** Whether the rep asks for the commitment, and for what makes it binding. */
  readonly commits: boolean;
  /** Whether the rep threatens where the others hold and warn. */
  readonly threatens: boolean;
  /** Whether the rep stands by the amount; otherwise it is lowered at the first request. */
  readonly firm: boolean;
  /** What the dealer pays when merely asked, if the rep knows better than the file. */
  readonly reckon: (view: MeetingView) => Yuan;
}

export const EXPERT: Style = {
  prepare: ['statement', 'history', 'market', 'delivery-notes'],
  handle: (repute) => HANDLING[repute],
  ask: 100,
  open: 'direct',
  answer: 'fitting',
  plans: true,
  measures: true,
  commits: true,
  threatens: false,
  firm: true,
  reckon: reckonNatural,
};

/** Measures an old hand would reach for. */
export const MEASURE_FOR: Readonly<Record<Excuse, Measure>> = {
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
        return open(situation, style);
      case 'excuse':
        return answerExcuse(situation, style);
      case 'bargaining':
        return bargain(situation, style);
      case 'commitment':
        return settle(situation, style);
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

function open({ view, done }: Situation, style: Style): Action {
  const { smallTalk, ask, grounds } = style.handle(view.dealer.repute);
  if (smallTalk && style.open === 'direct' && legal(view, 'small-talk') && times(done, 'small-talk') === 0)
    return { kind: 'small-talk' };
  const wanted = (style.reckon(view) * ask * style.ask) / 10_000;
  const kind =
    style.open === 'plead' ? 'plead' : legal(view, 'open-prepared') ? 'open-prepared' : 'open-direct';
  const move = legal(view, kind) ?? legal(view, 'claim');
  if (move?.kind === 'claim')
    return { kind: 'claim', amount: within(move, 'amount', wanted), reason: grounds[0] };
  return { kind, amount: within(move, 'amount', wanted) };
}

function answerExcuse({ view }: Situation, style: Style): Action {
  if (style.threatens && view.mood.patience !== 'leaving') return { kind: 'threaten' };
  if (style.answer === 'accept') return { kind: 'accept-excuse' };
  const { reasons } = style.handle(view.dealer.repute);
  if (style.answer === 'challenge' || reasons === 'challenge') return { kind: 'challenge' };
  return reasons === 'verify' && timeToLook(view) ? { kind: 'verify' } : { kind: 'acknowledge' };
}

/** Looking takes up to ten minutes; late in the meeting firmness has to do instead. */
function timeToLook(view: MeetingView): boolean {
  return view.dealerLeaves - view.clock > 16 && legal(view, 'verify') !== undefined;
}

function bargain(situation: Situation, style: Style): Action {
  const { view } = situation;
  const reason = style.answer === 'fitting' ? goInto(view, style) : undefined;
  if (reason) return reason;
  const commitment = legal(view, 'ask-commitment');
  const offer = view.offer ?? view.dealer.target;
  const hurry = view.mood.patience === 'leaving' || view.dealerLeaves - view.clock <= 7;
  if (!style.firm) return yieldTo(situation, style);
  if (hurry && !style.commits) return walkAway(view);
  if (hurry) return { kind: 'ask-commitment', amount: within(commitment, 'amount', offer) };
  const pressing = argue(situation, style);
  if (pressing) return pressing;
  if (!style.commits) return walkAway(view);
  return { kind: 'ask-commitment', amount: within(commitment, 'amount', offer * 1.05) };
}

/** A reason the dealer insisted on is looked into, and met with a measure if there is something to it. */
function goInto(view: MeetingView, style: Style): Action | undefined {
  const last = view.excuses.findLast(({ status }) => status === 'halved' || status === 'insisted');
  if (!last) return undefined;
  const known = last.truth !== null || last.status === 'halved';
  if (!known) return timeToLook(view) ? { kind: 'verify' } : undefined;
  if (!style.measures || !legal(view, 'match-measure')) return undefined;
  return { kind: 'match-measure', measure: MEASURE_FOR[last.excuse] };
}

/** What an old hand raises before asking for the commitment, in this order. */
function argue(situation: Situation, style: Style): Action | undefined {
  const { view, done } = situation;
  const { grounds, warn, trade } = style.handle(view.dealer.repute);
  if (style.threatens && times(done, 'threaten') === 0) return { kind: 'threaten' };
  if (legal(view, 'remind')) return { kind: 'remind' };
  const topic = style.plans ? nextTopic(situation) : undefined;
  if (topic) return { kind: 'inquire', topic };
  if (style.plans && legal(view, 'plan-jointly')) return { kind: 'plan-jointly' };
  const claim = legal(view, 'claim');
  const claims = times(done, 'claim');
  if (claim && claims < 2)
    return {
      kind: 'claim',
      amount: view.ask ?? view.offer ?? view.dealer.target,
      reason: claims === 0 ? grounds[0] : grounds[1],
    };
  if (legal(view, 'hold') && done.at(-1)?.kind !== 'hold') return { kind: 'hold' };
  const bargain = legal(view, 'trade');
  if (trade && bargain && times(done, 'trade') === 0)
    return {
      kind: 'trade',
      amount: within(bargain, 'amount', (view.ask ?? 0) * 0.95),
      for: 'written',
    };
  if (warn && times(done, 'warn') === 0 && legal(view, 'warn'))
    return { kind: 'warn', consequence: 'stop-shipping' };
  return undefined;
}

/** When money comes in, what the retailers owe, how much stock there is: each is asked once. */
function nextTopic({ view, done }: Situation): Topic | undefined {
  const topics = choicesOf(legal(view, 'inquire'), 'topic');
  const asked = done.flatMap((action) => (action.kind === 'inquire' ? [action.topic] : []));
  return (['cash', 'retailers', 'stock'] as const).find(
    (topic) => topics.includes(topic) && !asked.includes(topic),
  );
}

function walkAway(view: MeetingView): Action {
  return { kind: 'leave', appointment: within(legal(view, 'leave'), 'appointment', view.monthEnd - 3) };
}

/** Gives way: comes down to the middle once, and then takes what is offered. */
function yieldTo({ view, done }: Situation, style: Style): Action {
  const lower = legal(view, 'lower');
  const offer = view.offer ?? view.dealer.target;
  if (lower && times(done, 'lower') === 0)
    return { kind: 'lower', amount: within(lower, 'amount', ((view.ask ?? offer) + offer) / 2) };
  if (!style.commits) return walkAway(view);
  return { kind: 'ask-commitment', amount: within(legal(view, 'ask-commitment'), 'amount', offer) };
}

/**
 * Parts on the day after money comes in, as far as that is known: one for each of the next market days, three at
 * most. Otherwise two parts, the first in four days and the second a week later.
 */
function schedule(view: MeetingView, style: Style): Action {
  const { today, monthEnd } = view;
  const cash = view.facts.find((fact) => fact.about === 'cash');
  const known = style.plans && cash ? cash.days : [];
  // Later parts would leave no day to look whether the money came.
  const market = known.filter((day) => day > today && day < monthEnd - 3).slice(0, 3);
  const [next] = market;
  const first = next === undefined ? Math.max(today + 1, Math.min(today + 4, monthEnd - 1)) : next + 1;
  const parts = first === monthEnd ? 1 : market.length > 2 ? 3 : 2;
  const last = Math.min(first + (parts - 1) * 7, monthEnd);
  return { kind: 'ask-schedule', parts, first, last };
}

function settle({ view, done }: Situation, style: Style): Action {
  const { commitment, today } = view;
  if (legal(view, 'ask-schedule') && commitment?.instalments.length === 0) return schedule(view, style);
  const methods = choicesOf(legal(view, 'ask-method'), 'method');
  const method = (['transfer', 'draft', 'cash'] as const).find((wanted) => methods.includes(wanted));
  if (method) return { kind: 'ask-method', method };
  if (legal(view, 'ask-writing') && times(done, 'ask-writing') < 2) return { kind: 'ask-writing' };
  const first = commitment?.instalments[0]?.day ?? today + 5;
  return { kind: 'close', followUp: within(legal(view, 'close'), 'followUp', first - 1) };
}
