/**
 * What a rep makes a habit of in a month. The expert does all six practices; each of the bots that lack one leaves
 * out just that one. The bots of a single meeting play the talks, so a month adds nothing to how they talk.
 */
import type { Bot } from '../bot.ts';
import { EXPERT, type Style } from '../expert.ts';

export interface Policy {
  /** 1: a plan with each dealer, made together, sent alone, or not at all. */
  readonly plan: 'joint' | 'sent' | 'none';
  /** 2: measures that fit what is wrong, measures that do not, or none. */
  readonly measures: 'fitting' | 'unfitting' | 'none';
  /** 4: follow up as the credit grade suggests, tightly on everyone, loosely on everyone, or not at all. */
  readonly followUp: 'by-credit' | 'tight' | 'loose' | 'none';
  /** How often the receipts are compared with the ledger. */
  readonly receipts: 'daily' | 'weekly';
  /** 3, 5 and 6 show in the talk: the commitment asked for, the firmness, the knowledge and the courage. */
  readonly style: Style;
  /** Plays the talks instead of an expert of that style. */
  readonly talker?: Bot;
  /** The day of the month from which the rep holds talks. */
  readonly talksFrom: number;
}

export const EXPERT_POLICY: Policy = {
  plan: 'joint',
  measures: 'fitting',
  followUp: 'by-credit',
  receipts: 'daily',
  style: EXPERT,
  talksFrom: 1,
};

/** The six practices of the trade, in the order of the book. */
export const WITHOUT = {
  'without-plan': { ...EXPERT_POLICY, plan: 'none', style: { ...EXPERT, plans: false } },
  'without-measures': {
    ...EXPERT_POLICY,
    measures: 'none',
    style: { ...EXPERT, measures: false },
  },
  'without-commitment': { ...EXPERT_POLICY, style: { ...EXPERT, commits: false } },
  'without-follow-up': { ...EXPERT_POLICY, followUp: 'none' },
  'without-firmness': {
    ...EXPERT_POLICY,
    style: { ...EXPERT, ask: 76, firm: false, answer: 'accept' },
  },
  'without-knowledge': { ...EXPERT_POLICY, style: { ...EXPERT, prepare: [], open: 'plead' } },
  'without-anything': {
    ...EXPERT_POLICY,
    plan: 'none',
    measures: 'none',
    followUp: 'none',
    style: {
      ...EXPERT,
      prepare: [],
      ask: 66,
      open: 'plead',
      answer: 'accept',
      plans: false,
      measures: false,
      commits: false,
      firm: false,
    },
  },
} as const satisfies Record<string, Policy>;
