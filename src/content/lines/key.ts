/**
 * The moments that need words. The common pools answer every key, so a new event or a new word of the vocabulary
 * fails the build until it can be said; a dealer's own pools answer the keys they care about.
 */
import type { ActionKind } from '../../protocol/action.ts';
import type { Anger } from '../../protocol/event.ts';
import type {
  Consequence,
  Demand,
  Ending,
  Excuse,
  Measure,
  Method,
  Preparation,
  Reason,
  Return,
  Stall,
  Topic,
} from '../../protocol/vocabulary.ts';
import type { Pool } from './line.ts';

/** What became of an excuse; the wordings for one family are in `excuses/`. */
export type ExcuseTurn =
  | 'excuse-accepted'
  | 'excuse-dropped'
  | 'excuse-halved'
  | 'excuse-insisted'
  | 'excuse-wounded';

/**
 * What the common pools hold for every dealer. Things no dealer does have no words: nobody keeps silent about the
 * stock, refuses a transfer or takes an offer back, and being called too often causes anger only outside of a
 * meeting.
 */
export type DealerKey =
  | 'greeted'
  | 'chatted'
  | 'pitied'
  | `angered:${Exclude<Anger, 'pestered'>}`
  | 'scoffed'
  | 'weighed'
  | ExcuseTurn
  | 'measure-welcomed'
  | 'measure-shrugged'
  | `measure-welcomed:${Measure}`
  | `measure-shrugged:${Measure}`
  | 'offered-first'
  | 'offered'
  | 'stood'
  | 'pocketed'
  | `traded:${Return}`
  | `demanded:${Demand}`
  | `stalled:${Exclude<Stall, 'silence'>}`
  | 'flattered'
  | 'softened'
  | `told:${Topic}`
  | `evaded:${Exclude<Topic, 'stock'>}`
  | 'planned'
  | 'admitted-promise'
  | `heeded:${Consequence}`
  | `shrugged-warning:${Consequence}`
  | 'took-discount'
  | 'hurried'
  | 'committed'
  | 'commitment-countered'
  | 'scheduled'
  | 'schedule-countered'
  | 'method-agreed'
  | `method-refused:${Exclude<Method, 'transfer'>}`
  | 'signed'
  | 'signing-dodged'
  | 'promised-vaguely'
  | `parted:${Ending}`
  // wider pools, for when a narrower one has been used up
  | 'wide-firm'
  | 'wide-ease'
  | 'wide-cross'
  | 'wide-talk';

/** What a dealer may have personal words for. */
export type PersonalKey = DealerKey | 'angered' | `excuse-raised:${Excuse}` | `${ExcuseTurn}:${Excuse}`;

/** What is seen or done rather than said. */
export type NarratorKey =
  | `prepared:${Preparation}`
  | 'entered'
  | `stalled:${Stall}`
  | 'called-in'
  | 'signed'
  | `parted:${Ending}`
  // for when a dealer has used up every wording: a gesture, with or without an amount
  | 'beat'
  | 'beat-amount';

/** What the rep says; kinds whose words hang on a parameter have one pool for each of its values. */
export type RepKey =
  | Exclude<
      ActionKind,
      | 'prepare'
      | 'verify'
      | 'claim'
      | 'inquire'
      | 'trade'
      | 'warn'
      | 'match-measure'
      | 'ask-schedule'
      | 'ask-method'
    >
  | `claim:${Reason}`
  | `inquire:${Topic}`
  | `trade:${Return}`
  | `warn:${Consequence}`
  | `match-measure:${Measure}`
  | 'ask-schedule:one'
  | 'ask-schedule:parts'
  | `ask-method:${Method}`;

export type Pools<Key extends string> = Readonly<Record<Key, Pool>>;

/** One dealer's own words. */
export interface PersonalLines {
  readonly says: Partial<Pools<PersonalKey>>;
  readonly seen: Partial<Pools<NarratorKey>>;
  /** What the spouse says when called in; the common pool follows. */
  readonly spouse?: Pool;
}
