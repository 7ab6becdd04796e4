/** One dealer's page in the books of a month: everything that was agreed, done and owed, in the order in which it came. */
import type { GameEvent } from '../protocol/event.ts';
import type { DealerId, MonthEventOf, Taken } from '../protocol/month-event.ts';
import type { Day, Yuan } from '../protocol/units.ts';
import type { Excuse, Measure, Topic, Truth } from '../protocol/vocabulary.ts';
import type { Agreement } from './agreement.ts';
import type { Place } from './part.ts';

/** A talk that is over: `at` and `day` are those of the action that began it. */
export interface TalkOnPage extends Place {
  readonly by: 'visit' | 'call';
  readonly said: readonly { readonly at: number; readonly event: GameEvent }[];
  readonly end: MonthEventOf<'talk-ended'>;
}
type OpenTalk = Omit<TalkOnPage, 'end'>;

export interface Plan extends Place {
  readonly how: 'joint' | 'sent';
  /** Null for one that was made together. */
  readonly amount: Yuan | null;
}

interface MeasureEntry extends Place {
  readonly measure: Measure;
  readonly round: number;
  readonly estimate: Yuan;
  readonly cost: Yuan;
  /** The day on which the money should show. */
  readonly due: Day;
  /** Null until it has shown. */
  readonly brought: Yuan | null;
}

/** A measure we promised in a talk: our answer owed. */
interface OurPromise extends Place {
  readonly measure: Measure;
  /** The last day on which beginning it keeps our word. */
  readonly until: Day;
  readonly became: 'owed' | 'begun' | 'forgotten';
  /** When that was; null while it is owed. */
  readonly closed: Place | null;
}

/** What was answered to an excuse, or what became of it. */
export interface ExcuseAnswer extends Place {
  readonly excuse: Excuse;
  readonly claimed: Yuan | null;
  readonly answer: 'passed' | 'seen-through' | 'checked' | 'wounded';
  /** Of one that was checked. */
  readonly truth: Truth | null;
}

/** Being in touch outside of a talk. */
export interface Contact extends Place {
  readonly what: 'reminder' | 'call' | 'pestering' | 'pressing';
  /** Null where pressing was the matter: nobody likes it, and anybody expects it. */
  readonly taken: Taken | null;
}

/** What cost trust: a hard word, a call without a cause or one too many, our word broken, a truth called a lie. */
export interface Slight extends Place {
  readonly cause: 'hostile' | 'pestered' | 'cool' | 'forgotten' | 'wounded';
}

export interface DealerPage {
  readonly dealer: DealerId;
  readonly talk: OpenTalk | null;
  readonly talks: readonly TalkOnPage[];
  readonly plans: readonly Plan[];
  /** The last one is in force. */
  readonly agreements: readonly Agreement[];
  readonly measures: readonly MeasureEntry[];
  readonly promises: readonly OurPromise[];
  /** Raised in the month, with what was claimed; the last claim counts. */
  readonly raised: ReadonlyMap<Excuse, Yuan>;
  readonly answers: readonly ExcuseAnswer[];
  readonly contacts: readonly Contact[];
  readonly slights: readonly Slight[];
  readonly asked: readonly Topic[];
  /** Known to have come in: what the receipts showed, and what measures brought. */
  readonly received: Yuan;
}

export function blankPage(dealer: DealerId): DealerPage {
  return {
    dealer,
    talk: null,
    talks: [],
    plans: [],
    agreements: [],
    measures: [],
    promises: [],
    raised: new Map(),
    answers: [],
    contacts: [],
    slights: [],
    asked: [],
    received: 0,
  };
}

/** The agreement in force. */
export function inForce({ agreements }: Pick<DealerPage, 'agreements'>): Agreement | undefined {
  return agreements.at(-1);
}

/** Plans made together outdo one that was sent. */
export function plannedOn({ plans }: Pick<DealerPage, 'plans'>): Plan['how'] | null {
  if (plans.some(({ how }) => how === 'joint')) return 'joint';
  return plans.length > 0 ? 'sent' : null;
}

/** What came for parts in money that is not a measure's, as far as the receipts were compared. */
export function comparedOf({ agreements }: Pick<DealerPage, 'agreements'>): Yuan {
  const parts = agreements.flatMap(({ parts: all }) => all);
  return parts.reduce((sum, part) => sum + Math.max(0, (part.found.at(-1)?.paid ?? 0) - part.credited), 0);
}

/** What measures have brought us. */
export function broughtIn({ measures }: Pick<DealerPage, 'measures'>): Yuan {
  return measures.reduce((sum, { brought }) => sum + (brought ?? 0), 0);
}
