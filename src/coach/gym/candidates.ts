/** What could be said now: every legal move, those with something open in it filled in a few sensible ways. */
import { choicesOf, fill, type Picker, plainly, within } from '../../bots/bot.ts';
import { reckonNatural } from '../../bots/estimate.ts';
import { expert } from '../../bots/expert.ts';
import { HANDLING } from '../../bots/handling.ts';
import type { Action } from '../../protocol/action.ts';
import type { LegalMove } from '../../protocol/legal.ts';
import type { MeetingView } from '../../protocol/view.ts';
import { LUCKLESS } from './make.ts';

/** The expert's own move among them. `done`: the rep's actions so far. */
export function candidatesOf(view: MeetingView, done: readonly Action[]): readonly Action[] {
  const best = expert()({ view, done, ...LUCKLESS });
  const all = [best, ...view.legal.flatMap((move) => filled(move, view))];
  return all.filter((action, at) => all.findIndex((other) => sameAction(other, action)) === at);
}

export function sameAction(a: object, b: object): boolean {
  const left = Object.entries(a);
  const right: Readonly<Record<string, unknown>> = { ...b };
  return left.length === Object.keys(right).length && left.every(([name, value]) => right[name] === value);
}

function filled(move: LegalMove, view: MeetingView): readonly Action[] {
  switch (move.kind) {
    case 'open-direct':
    case 'open-prepared':
    case 'plead':
    case 'open-hostile':
    case 'claim':
      return asks(view).map((amount) => fill(move, picking(move, { amount })));
    case 'ask-commitment':
      return [95, 105, 115].map((percent) =>
        fill(move, picking(move, { amount: ((view.offer ?? view.dealer.target) * percent) / 100 })),
      );
    case 'lower':
    case 'trade': {
      const { ask, offer } = view;
      return [30, 70].map((percent) =>
        fill(move, picking(move, { amount: (offer ?? 0) + (((ask ?? 0) - (offer ?? 0)) * percent) / 100 })),
      );
    }
    case 'prepare':
      return choicesOf(move, 'item').map((item) => fill(move, choosing('item', item)));
    case 'inquire':
      return choicesOf(move, 'topic').map((topic) => fill(move, choosing('topic', topic)));
    case 'match-measure':
      return choicesOf(move, 'measure').map((measure) => fill(move, choosing('measure', measure)));
    case 'ask-schedule':
      return [
        fill(move, picking(move, { parts: 2, first: view.today + 4, last: view.today + 11 })),
        fill(move, picking(move, { parts: 1, first: view.monthEnd, last: view.monthEnd })),
      ];
    case 'close': {
      const first = view.commitment?.instalments[0]?.day ?? view.today + 5;
      return [first - 1, view.monthEnd].map((followUp) => fill(move, picking(move, { followUp })));
    }
    default:
      return [fill(move, plainly)];
  }
}

/** First asks worth thinking of: just enough, high for this kind of dealer, and beyond belief. */
function asks(view: MeetingView): readonly number[] {
  const natural = reckonNatural(view);
  const high = HANDLING[view.dealer.repute].ask;
  return [100, high, high * 1.8].map((percent) => (natural * percent) / 100);
}

function picking(move: LegalMove, wanted: Readonly<Record<string, number>>): Picker {
  return (param, name) => {
    const value = wanted[name];
    if (value === undefined) return plainly(param, name);
    return 'choices' in param ? value : within(move, name, value);
  };
}

function choosing(chosen: string, value: string | number): Picker {
  return (param, name) => (name === chosen ? value : plainly(param, name));
}
