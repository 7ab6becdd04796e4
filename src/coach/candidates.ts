/**
 * What is worth considering at a line: what the expert would say, and every move an honest rep might try, with a
 * few sums and days each. Pity, threats, hostility, giving in and running away are never advised.
 */
import { choicesOf, within } from '../bots/bot.ts';
import { reckonNatural } from '../bots/estimate.ts';
import { MEASURE_FOR } from '../bots/expert.ts';
import type { Action } from '../protocol/action.ts';
import type { LegalMove } from '../protocol/legal.ts';
import type { MeetingView } from '../protocol/view.ts';
import { CONSEQUENCES, METHODS, PREPARATIONS, REASONS, TOPICS } from '../protocol/vocabulary.ts';
import { nextOf } from './style.ts';

/** First asks, in percent of what this dealer pays when merely asked. */
const ASKS = [135, 165, 195, 225] as const;
/** Commitments to ask for, in percent of the offer. */
const COMMITMENTS = [100, 105, 115] as const;

/** Different moves that are legal at `view`; the expert's comes first. */
export function candidatesAt(view: MeetingView, done: readonly Action[]): readonly Action[] {
  const seen = new Set<string>();
  return [nextOf('expert', view, done), ...view.legal.flatMap((move) => variantsOf(move, view))].filter(
    (action) => {
      const key = keyOf(action);
      return seen.has(key) ? false : seen.add(key);
    },
  );
}

/** Equal for equal actions, whatever the order of their fields. */
export function keyOf(action: Action): string {
  return JSON.stringify(Object.entries(action).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function variantsOf(move: LegalMove, view: MeetingView): readonly Action[] {
  const open = <Item extends string>(items: readonly Item[], name: string) =>
    items.filter((item) => choicesOf(move, name).includes(item));
  const amounts = (base: number, percents: readonly number[]) =>
    percents.map((percent) => within(move, 'amount', (base * percent) / 100));
  const natural = reckonNatural(view);
  const { kind } = move;
  switch (kind) {
    case 'prepare':
      return open(PREPARATIONS, 'item').map((item) => ({ kind, item }));
    case 'open-direct':
    case 'open-prepared':
      return amounts(natural, ASKS).map((amount) => ({ kind, amount }));
    case 'claim': {
      const sums = view.ask === null ? amounts(natural, ASKS) : amounts(view.ask, [100, 112]);
      return open(REASONS, 'reason').flatMap((reason) => sums.map((amount) => ({ kind, amount, reason })));
    }
    case 'inquire':
      return open(TOPICS, 'topic').map((topic) => ({ kind, topic }));
    case 'lower':
      return amounts(((view.ask ?? 0) + (view.offer ?? 0)) / 2, [100]).map((amount) => ({ kind, amount }));
    case 'trade':
      return (['earlier', 'written'] as const)
        .filter((item) => choicesOf(move, 'for').includes(item))
        .flatMap((item) => amounts(view.ask ?? 0, [95]).map((amount) => ({ kind, amount, for: item })));
    case 'warn':
      return open(CONSEQUENCES, 'consequence').map((consequence) => ({ kind, consequence }));
    case 'match-measure': {
      const named = view.excuse ?? view.excuses.findLast(({ status }) => status !== 'dropped');
      return named ? [{ kind, measure: MEASURE_FOR[named.excuse] }] : [];
    }
    case 'ask-commitment':
      return amounts(view.offer ?? view.dealer.target, COMMITMENTS).map((amount) => ({ kind, amount }));
    case 'ask-schedule':
      return schedules(move, view);
    case 'ask-method':
      return open(METHODS, 'method').map((method) => ({ kind, method }));
    case 'close': {
      const first = view.commitment?.instalments[0]?.day ?? view.today + 6;
      return [{ kind, followUp: within(move, 'followUp', first - 1) }];
    }
    case 'enter':
    case 'small-talk':
    case 'plan-jointly':
    case 'hold':
    case 'remind':
    case 'acknowledge':
    case 'challenge':
    case 'verify':
    case 'ask-writing':
      return [{ kind }];
    case 'plead':
    case 'open-hostile':
    case 'threaten':
    case 'accept-excuse':
    case 'discount':
    case 'leave':
      return [];
  }
}

/** One to three parts, a week apart, starting a few days from now. */
function schedules(move: LegalMove, { today, monthEnd }: MeetingView): readonly Action[] {
  return ([1, 2, 3] as const).flatMap((parts) => {
    const first = Math.max(within(move, 'first', today + 4), today + 1);
    const last = Math.min(first + (parts - 1) * 7, monthEnd);
    if (parts > 1 && last <= first) return [];
    return [{ kind: 'ask-schedule' as const, parts, first, last }];
  });
}
