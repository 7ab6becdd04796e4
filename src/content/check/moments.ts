/** Every moment that can need words, once for each word of the vocabulary. A new event fails the build until it is here. */
import type { EventKind, EventOf, Fact, GameEvent } from '../../protocol/event.ts';
import {
  CONSEQUENCES,
  DEMANDS,
  type Demand,
  ENDINGS,
  EXCUSES,
  MEASURES,
  METHODS,
  PREPARATIONS,
  RETURNS,
  STALLS,
  type Temperament,
  TOPICS,
  type Topic,
  TRUTHS,
} from '../../protocol/vocabulary.ts';
import type { Dealer } from '../dealers/dealer.ts';

const amount = 125_000;
const instalments = [{ day: 12, amount }] as const;
const fact: Fact = { about: 'stock', value: amount, days: 20 };

/** What the world lets only some temperaments do; `world/temperament.ts`, `opening.ts`, `bargaining.ts`, `concession.ts`, `commitment.ts`. */
const FLATTERERS: readonly Temperament[] = ['smooth-promiser', 'old-friend'];
const HEEDERS: readonly Temperament[] = ['complainer', 'smooth-promiser', 'second-generation', 'haggler'];
const GUARDED: Readonly<Partial<Record<Temperament, readonly Topic[]>>> = {
  complainer: ['cash'],
  'big-account': ['cash', 'suppliers'],
  'smooth-promiser': ['cash', 'retailers'],
  'purse-at-home': ['cash'],
  haggler: ['suppliers'],
};
const WANTS: Readonly<Partial<Record<Temperament, Demand>>> = {
  haggler: 'discount',
  'big-account': 'terms',
  complainer: 'goods',
};

type Moments = { readonly [Kind in EventKind]: readonly EventOf<Kind>[] };

const MOMENTS: Moments = {
  prepared: PREPARATIONS.map((item) => ({ kind: 'prepared', item, minutes: 10 })),
  learnt: [{ kind: 'learnt', fact }],
  entered: [{ kind: 'entered', clock: 570 }],
  'rep-spoke': [],
  greeted: [{ kind: 'greeted' }],
  chatted: [{ kind: 'chatted', welcome: true }],
  pitied: [{ kind: 'pitied' }],
  angered: (['hostile', 'threat', 'challenge', 'pestered'] as const).map((cause) => ({
    kind: 'angered',
    cause,
  })),
  scoffed: [{ kind: 'scoffed', amount }],
  weighed: [{ kind: 'weighed', amount }],
  'excuse-raised': EXCUSES.map((excuse) => ({ kind: 'excuse-raised', excuse, claimed: amount })),
  'excuse-accepted': EXCUSES.map((excuse) => ({ kind: 'excuse-accepted', excuse })),
  'excuse-dropped': EXCUSES.map((excuse) => ({ kind: 'excuse-dropped', excuse })),
  'excuse-halved': EXCUSES.map((excuse) => ({ kind: 'excuse-halved', excuse, remains: amount })),
  'excuse-insisted': EXCUSES.map((excuse) => ({ kind: 'excuse-insisted', excuse, remains: amount })),
  'excuse-wounded': EXCUSES.map((excuse) => ({ kind: 'excuse-wounded', excuse })),
  'excuse-verified': EXCUSES.flatMap((excuse) =>
    TRUTHS.map((truth) => ({ kind: 'excuse-verified' as const, excuse, truth, minutes: 8 })),
  ),
  'measure-welcomed': MEASURES.map((measure) => ({
    kind: 'measure-welcomed',
    measure,
    excuse: 'stock',
    cost: 0,
  })),
  'measure-shrugged': MEASURES.map((measure) => ({
    kind: 'measure-shrugged',
    measure,
    excuse: 'stock',
    cost: 0,
  })),
  offered: [null, amount].map((before) => ({ kind: 'offered', amount, before })),
  stood: [{ kind: 'stood', amount }],
  pocketed: [{ kind: 'pocketed', amount }],
  traded: RETURNS.map((wanted) => ({ kind: 'traded', for: wanted, amount })),
  demanded: DEMANDS.map((want) => ({ kind: 'demanded', want })),
  stalled: STALLS.map((how) => ({ kind: 'stalled', how })),
  'called-in': [{ kind: 'called-in', who: 'spouse' }],
  flattered: [{ kind: 'flattered' }],
  softened: [{ kind: 'softened' }],
  told: TOPICS.map((topic) => ({ kind: 'told', topic })),
  evaded: TOPICS.map((topic) => ({ kind: 'evaded', topic })),
  planned: [{ kind: 'planned', amount }],
  'admitted-promise': [{ kind: 'admitted-promise', said: amount, paid: amount }],
  heeded: CONSEQUENCES.map((consequence) => ({ kind: 'heeded', consequence })),
  'shrugged-warning': CONSEQUENCES.map((consequence) => ({ kind: 'shrugged-warning', consequence })),
  'took-discount': [{ kind: 'took-discount', percent: 2 }],
  hurried: [{ kind: 'hurried', minutesLeft: 10 }],
  committed: [{ kind: 'committed', amount }],
  'commitment-countered': [{ kind: 'commitment-countered', amount }],
  scheduled: [{ kind: 'scheduled', instalments }],
  'schedule-countered': [{ kind: 'schedule-countered', instalments }],
  'method-agreed': METHODS.map((method) => ({ kind: 'method-agreed', method })),
  'method-refused': METHODS.map((method) => ({ kind: 'method-refused', method })),
  signed: [{ kind: 'signed' }],
  'signing-dodged': [{ kind: 'signing-dodged' }],
  'promised-vaguely': [{ kind: 'promised-vaguely', amount }],
  parted: ENDINGS.map((ending) => ({ kind: 'parted', ending })),
  revealed: [],
};

/** What this dealer may do or say in a talk. */
export function momentsOf({ brief }: Dealer): readonly GameEvent[] {
  return Object.values<readonly GameEvent[]>(MOMENTS)
    .flat()
    .filter((event) => {
      if ('excuse' in event && event.kind.startsWith('excuse-')) return brief.excuses.includes(event.excuse);
      if (event.kind === 'flattered') return FLATTERERS.includes(brief.temperament);
      if (event.kind === 'heeded') return HEEDERS.includes(brief.temperament);
      if (event.kind === 'evaded') return GUARDED[brief.temperament]?.includes(event.topic);
      if (event.kind === 'demanded') return WANTS[brief.temperament] === event.want;
      if (event.kind === 'called-in') return brief.temperament === 'purse-at-home';
      return true;
    });
}
