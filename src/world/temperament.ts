/**
 * Temperaments: how each kind of dealer takes what a rep does. All figures are design choices, tuned so that no one
 * sequence of moves suits all. 0–100 unless said otherwise.
 */
import type { Expression, Method, Reason, Temperament, Topic } from '../protocol/vocabulary.ts';

export interface Traits {
  /** Patience at the door. */
  readonly patience: number;
  /** Trust at the door. */
  readonly trust: number;
  /** Care for face: how much a challenge or a reminder hurts. */
  readonly face: number;
  /** Percent taken off what they would really pay, out of habit. */
  readonly discount: number;
  /** Percent of the distance to a credible first ask by which they let themselves be pulled. */
  readonly pull: number;
  /** Percent of a normal concession at the first step, growing to 100 (Faratin, Sierra & Jennings 1998: a low
   * figure is their "boulware" tactic, a high one their "conceder"). */
  readonly tempo: number;
  /** Trust gained by small talk before business. */
  readonly smallTalk: number;
  /** What small talk costs in patience. */
  readonly smallTalkPatience: number;
  /** The ground of a claim that counts most with them. */
  readonly ground: Reason;
  /** What they will not talk about before they trust you. */
  readonly guarded: readonly Topic[];
  /** Trust needed before they sign at the first asking. */
  readonly signing: number;
  /** Ways of paying they agree to. */
  readonly methods: readonly Method[];
  readonly resting: Expression;
}

export const TRAITS: Readonly<Record<Temperament, Traits>> = {
  'old-friend': {
    patience: 92,
    trust: 62,
    face: 72,
    discount: 27,
    pull: 48,
    tempo: 62,
    smallTalk: 8,
    smallTalkPatience: 0,
    ground: 'due',
    guarded: [],
    signing: 66,
    methods: ['transfer', 'cash'],
    resting: 'smiling',
  },
  complainer: {
    patience: 84,
    trust: 44,
    face: 50,
    discount: 25,
    pull: 50,
    tempo: 70,
    smallTalk: 4,
    smallTalkPatience: 2,
    ground: 'figures',
    guarded: ['cash'],
    signing: 46,
    methods: ['transfer', 'cash'],
    resting: 'annoyed',
  },
  'big-account': {
    patience: 76,
    trust: 48,
    face: 80,
    discount: 24,
    pull: 47,
    tempo: 55,
    smallTalk: 1,
    smallTalkPatience: 8,
    ground: 'plan',
    guarded: ['cash', 'suppliers'],
    signing: 50,
    methods: ['draft', 'transfer'],
    resting: 'sceptical',
  },
  'honest-broke': {
    patience: 96,
    trust: 58,
    face: 44,
    discount: 18,
    pull: 46,
    tempo: 92,
    smallTalk: 4,
    smallTalkPatience: 1,
    ground: 'plan',
    guarded: [],
    signing: 40,
    methods: ['transfer', 'cash'],
    resting: 'worried',
  },
  'smooth-promiser': {
    patience: 88,
    trust: 55,
    face: 60,
    discount: 26,
    pull: 54,
    tempo: 88,
    smallTalk: 3,
    smallTalkPatience: 2,
    ground: 'due',
    guarded: ['cash', 'retailers'],
    signing: 78,
    methods: ['transfer', 'draft'],
    resting: 'smiling',
  },
  'purse-at-home': {
    patience: 86,
    trust: 55,
    face: 62,
    discount: 24,
    pull: 48,
    tempo: 66,
    smallTalk: 5,
    smallTalkPatience: 2,
    ground: 'plan',
    guarded: ['cash'],
    signing: 82,
    methods: ['transfer', 'cash'],
    resting: 'calm',
  },
  'second-generation': {
    patience: 80,
    trust: 50,
    face: 36,
    discount: 20,
    pull: 46,
    tempo: 72,
    smallTalk: 0,
    smallTalkPatience: 7,
    ground: 'figures',
    guarded: [],
    signing: 44,
    methods: ['transfer', 'draft'],
    resting: 'calm',
  },
  haggler: {
    patience: 94,
    trust: 50,
    face: 46,
    discount: 30,
    pull: 54,
    tempo: 46,
    smallTalk: 4,
    smallTalkPatience: 0,
    ground: 'due',
    guarded: ['suppliers'],
    signing: 52,
    methods: ['cash', 'transfer'],
    resting: 'sceptical',
  },
};
