/**
 * Preparation: what a rep does at the desk before the visit. Each item costs minutes of the hour before the
 * appointment (`protocol/preparation.ts`), gives facts, and lets some excuses be checked at once. Weights: design
 * choices.
 */
import type { Fact } from '../protocol/event.ts';
import type { Percent } from '../protocol/units.ts';
import type { Excuse, Preparation } from '../protocol/vocabulary.ts';
import { share } from './arithmetic.ts';
import type { TrueDealer } from './dealer.ts';

/** By how much each item raises the ask the dealer will find credible, in percent of `natural`. */
export const CREDIT: Readonly<Record<Preparation, Percent>> = {
  statement: 40,
  history: 18,
  market: 18,
  retailers: 18,
  'delivery-notes': 14,
  'plan-draft': 12,
};

/** Excuses that an item lets the rep check on the spot. */
const COVERS: Readonly<Record<Preparation, readonly Excuse[]>> = {
  statement: ['reconcile'],
  history: ['prior-promise'],
  market: ['stock', 'rival-promotion', 'rival-terms'],
  retailers: ['retailers-owe'],
  'delivery-notes': ['flaw'],
  'plan-draft': [],
};

export function covers(prepared: readonly Preparation[], excuse: Excuse): boolean {
  return prepared.some((item) => COVERS[item].includes(excuse));
}

/** What preparing `item` tells about this dealer. */
export function factsOf(item: Preparation, dealer: TrueDealer): readonly Fact[] {
  const { ageing } = dealer.file;
  switch (item) {
    case 'statement':
      return [{ about: 'statement', overdue: ageing.to30 + ageing.to60 + ageing.over60 }];
    case 'history':
      return dealer.brokenPromise ? [dealer.brokenPromise] : [];
    case 'market':
      return [dealer.market];
    case 'retailers':
      return [dealer.retailers];
    case 'delivery-notes': {
      const flaw = dealer.excuses.find((excuse) => excuse.excuse === 'flaw');
      return [{ about: 'goods', flawed: flaw ? share(flaw.real, 100) : 0 }];
    }
    case 'plan-draft':
      return [];
  }
}
