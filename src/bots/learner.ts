/** The reps in between: one who knows half of it, and one in the first week. */
import type { Action } from '../protocol/action.ts';
import { type Bot, choicesOf, legal, type Situation, times, within } from './bot.ts';

/** Prepares a little, asks the target, stands firm on excuses without looking, forgets half of what binds. */
export const intermediate: Bot = (situation) => {
  const { view, done } = situation;
  const items = choicesOf(legal(view, 'prepare'), 'item');
  switch (view.phase) {
    case 'file':
      if (items.includes('statement')) return { kind: 'prepare', item: 'statement' };
      return items.includes('market') ? { kind: 'prepare', item: 'market' } : { kind: 'enter' };
    case 'opening':
      return {
        kind: 'open-direct',
        amount: within(legal(view, 'open-direct'), 'amount', view.dealer.target),
      };
    case 'claim':
      return {
        kind: 'claim',
        amount: within(legal(view, 'claim'), 'amount', view.dealer.target),
        reason: 'due',
      };
    case 'excuse':
      return times(done, 'accept-excuse') === 0 && view.excuses.length > 2
        ? { kind: 'accept-excuse' }
        : { kind: 'acknowledge' };
    case 'bargaining':
      return bargain(situation, 2, 102);
    case 'commitment':
      if (view.commitment?.instalments.length === 0 && legal(view, 'ask-schedule')) {
        const day = within(legal(view, 'ask-schedule'), 'first', view.today + 12);
        return { kind: 'ask-schedule', parts: 1, first: day, last: day };
      }
      if (legal(view, 'ask-writing') && times(done, 'ask-writing') === 0) return { kind: 'ask-writing' };
      return { kind: 'close', followUp: within(legal(view, 'close'), 'followUp', view.today + 10) };
    case 'over':
      throw new Error('the meeting is over');
  }
};

/** Talks about the weather, asks below the target, believes everything, takes what is offered. */
export const beginner: Bot = (situation) => {
  const { view, done } = situation;
  switch (view.phase) {
    case 'file':
      return { kind: 'enter' };
    case 'opening':
      return { kind: 'small-talk' };
    case 'claim':
      return {
        kind: 'claim',
        amount: within(legal(view, 'claim'), 'amount', view.dealer.target * 0.85),
        reason: 'company',
      };
    case 'excuse':
      return times(done, 'accept-excuse') % 2 === times(done, 'acknowledge') % 2
        ? { kind: 'accept-excuse' }
        : { kind: 'acknowledge' };
    case 'bargaining': {
      const lower = legal(view, 'lower');
      if (lower && times(done, 'lower') === 0)
        return { kind: 'lower', amount: within(lower, 'amount', ((view.ask ?? 0) + (view.offer ?? 0)) / 2) };
      return bargain(situation, 0, 100);
    }
    case 'commitment':
      if (view.commitment?.instalments.length === 0 && legal(view, 'ask-schedule'))
        return { kind: 'ask-schedule', parts: 1, first: view.monthEnd, last: view.monthEnd };
      return { kind: 'close', followUp: view.monthEnd };
    case 'over':
      throw new Error('the meeting is over');
  }
};

/** Holds `holds` times, then asks for `percent` of the offer. */
function bargain({ view, done }: Situation, holds: number, percent: number): Action {
  if (legal(view, 'hold') && times(done, 'hold') < holds && view.mood.patience !== 'leaving')
    return { kind: 'hold' };
  const wanted =
    ((view.offer ?? view.dealer.target) * (view.mood.patience === 'leaving' ? 100 : percent)) / 100;
  return { kind: 'ask-commitment', amount: within(legal(view, 'ask-commitment'), 'amount', wanted) };
}
