/**
 * Temperaments: how each kind of dealer takes what a rep does. All figures are design choices, tuned so that no one
 * sequence of moves suits all. 0–100 unless a figure says otherwise.
 */
import type { Expression, Method, Reason, Temperament, Topic } from '../protocol/vocabulary.ts';

export interface Traits {
  /** Patience when the rep comes in. */
  readonly patience: number;
  /** Trust when the rep comes in. */
  readonly trust: number;
  /** How much face matters: how much a challenge or a reminder hurts. */
  readonly face: number;
  /** The percentage they take off what they would really pay, out of habit. */
  readonly discount: number;
  /** How far a credible first ask pulls them, in percent of the distance to it. */
  readonly pull: number;
  /**
   * The first step they concede, in percent of a normal one, growing to 100 (Faratin, Sierra & Jennings 1998: a low
   * figure is their "boulware" tactic, a high one their "conceder").
   */
  readonly tempo: number;
  /** The trust gained by small talk before business. */
  readonly smallTalk: number;
  /** The patience that small talk costs. */
  readonly smallTalkPatience: number;
  /**
   * What a word about something else before business is worth: percent of `natural` between having had it and not.
   * Below 0, they hear it as weakness.
   */
  readonly chat: number;
  /** How much more than others they can be asked for before they stop taking it seriously, in percent of `natural`. */
  readonly stretch: number;
  /**
   * What it costs to check up on them without a kind word first; below 0, what it gains, since they were only
   * trying it on.
   */
  readonly doubt: number;
  /** What hearing out an excuse gains, for each. */
  readonly heard: number;
  /** How far a fair warning moves them; below 0, they take it as an affront. */
  readonly warning: number;
  /** How far their goal moves the first time they win something in return. */
  readonly bargain: number;
  /** The ground of a claim that counts most with them. */
  readonly ground: Reason;
  /** What they will not talk about until they trust the rep. */
  readonly guarded: readonly Topic[];
  /** The trust needed before they sign at the first asking. */
  readonly signing: number;
  /** The ways of paying they agree to. */
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
