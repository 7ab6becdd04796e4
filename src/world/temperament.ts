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
  /** What a word about anything else before business is worth: percent of `natural` between having had it and not.
   * Below 0: it is heard as weakness. */
  readonly chat: number;
  /** How much more than others they let themselves be asked before they stop taking it seriously, percent of `natural`. */
  readonly stretch: number;
  /** What being checked up on, without a kind word first, costs; below 0: what it gains, since they try it on. */
  readonly doubt: number;
  /** What being heard out gains, each excuse. */
  readonly heard: number;
  /** What a fair warning moves; below 0: it is taken as an affront. */
  readonly warning: number;
  /** What getting something back for giving something gains, the first time. */
  readonly bargain: number;
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
    chat: 28,
    stretch: -4,
    doubt: 10,
    heard: 4,
    warning: -12,
    bargain: 0,
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
    chat: 26,
    stretch: -14,
    doubt: 8,
    heard: 7,
    warning: 2,
    bargain: 0,
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
    chat: -20,
    stretch: 28,
    doubt: 11,
    heard: 5,
    warning: -14,
    bargain: 8,
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
    chat: 15,
    stretch: -46,
    doubt: 5,
    heard: 5,
    warning: -12,
    bargain: 0,
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
    chat: -14,
    stretch: 24,
    doubt: -6,
    heard: -11,
    warning: 9,
    bargain: 0,
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
    chat: 22,
    stretch: -8,
    doubt: 6,
    heard: 4,
    warning: -8,
    bargain: 0,
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
    chat: -22,
    stretch: -26,
    doubt: -6,
    heard: -8,
    warning: 5,
    bargain: 2,
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
    chat: 20,
    stretch: 52,
    doubt: -3,
    heard: -6,
    warning: 5,
    bargain: 10,
    ground: 'due',
    guarded: ['suppliers'],
    signing: 52,
    methods: ['cash', 'transfer'],
    resting: 'sceptical',
  },
};
