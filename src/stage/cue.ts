/** Cues: what the stage can play, one small value each. The director writes them, the scene performs them in order. */
import type { Commitment } from '../protocol/event.ts';
import type { Minutes } from '../protocol/units.ts';
import type { Excuse, Expression, PatienceBand, TrustBand, Truth } from '../protocol/vocabulary.ts';
import type { Rope, Slip, StatementPaper } from './picture.ts';

/** Durations in milliseconds. */
export type Cue =
  // the dealer's body
  | { readonly kind: 'come-in' }
  | { readonly kind: 'express'; readonly expression: Expression }
  | { readonly kind: 'speak'; readonly duration: number }
  | { readonly kind: 'posture'; readonly posture: PatienceBand }
  | { readonly kind: 'nod' }
  | { readonly kind: 'shake-head' }
  | { readonly kind: 'start-up' } // flares up: a jolt through body and table
  | { readonly kind: 'drum' }
  | { readonly kind: 'glance-at-clock' }
  | { readonly kind: 'lean'; readonly to: TrustBand } // distance and light
  | { readonly kind: 'wait'; readonly duration: number }
  // things on the table
  | { readonly kind: 'push-statement'; readonly statement: StatementPaper }
  | { readonly kind: 'lay-slip'; readonly slip: Slip }
  | { readonly kind: 'tear-slip'; readonly excuse: Excuse }
  | { readonly kind: 'halve-slip'; readonly excuse: Excuse }
  | { readonly kind: 'pin-slip'; readonly excuse: Excuse; readonly by: 'accepted' | 'matched' | 'insisted' }
  | { readonly kind: 'check-slip'; readonly excuse: Excuse; readonly truth: Truth }
  | { readonly kind: 'pull-rope'; readonly from: Rope | null; readonly to: Rope }
  | { readonly kind: 'pour-tea' }
  | { readonly kind: 'pick-up-phone' }
  | { readonly kind: 'lay-pledge'; readonly pledge: Commitment }
  | { readonly kind: 'stamp-seal' }
  // the room
  | { readonly kind: 'turn-clock'; readonly from: Minutes; readonly to: Minutes }
  | { readonly kind: 'spouse-steps-in' }
  | { readonly kind: 'shake-hands' }
  | { readonly kind: 'dealer-leaves' }
  | { readonly kind: 'dim-lights' };
