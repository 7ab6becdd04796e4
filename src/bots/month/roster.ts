/** The bots of a month by name, as the command line and the calibration know them. */
import { EXPERT } from '../expert.ts';
import { acceptEverything, alwaysThreaten, highestAsk } from '../exploit.ts';
import { beginner, intermediate } from '../learner.ts';
import { alwaysFirst, longest, randomly, spamContact } from './exploit.ts';
import type { MonthBot } from './month-bot.ts';
import { EXPERT_POLICY, type Policy, WITHOUT } from './policy.ts';
import { rep } from './rep.ts';

const by = (policy: Policy): MonthBot => rep(() => policy);

/** Knows half of it: sends plans round, talks to everyone, presses what did not come, carries out no measures. */
const INTERMEDIATE: Policy = {
  ...EXPERT_POLICY,
  plan: 'sent',
  measures: 'none',
  followUp: 'loose',
  receipts: 'weekly',
  talker: intermediate,
};

/** In the first week: talks to everyone, and hopes. */
const BEGINNER: Policy = {
  ...EXPERT_POLICY,
  plan: 'none',
  measures: 'none',
  followUp: 'none',
  talker: beginner,
};

/** An expert who stops following up after three months, however those went. */
const thenSlack = (start: Policy): MonthBot =>
  rep((month) => (month <= 3 ? start : { ...EXPERT_POLICY, followUp: 'none' }));

export const MONTH_BOTS = {
  expert: by(EXPERT_POLICY),
  intermediate: by(INTERMEDIATE),
  beginner: by(BEGINNER),
  'without-plan': by(WITHOUT['without-plan']),
  'without-measures': by(WITHOUT['without-measures']),
  'without-commitment': by(WITHOUT['without-commitment']),
  'without-follow-up': by(WITHOUT['without-follow-up']),
  'without-firmness': by(WITHOUT['without-firmness']),
  'without-knowledge': by(WITHOUT['without-knowledge']),
  'without-anything': by(WITHOUT['without-anything']),
  /** Experts who follow up everybody in the same way. */
  'always-tight': by({ ...EXPERT_POLICY, followUp: 'tight' }),
  'always-loose': by({ ...EXPERT_POLICY, followUp: 'loose' }),
  /** Experts who threaten, who come late in the month, who send their plans. */
  aggressive: by({ ...EXPERT_POLICY, style: { ...EXPERT, threatens: true } }),
  late: by({ ...EXPERT_POLICY, talksFrom: 17 }),
  'plan-sent': by({ ...EXPERT_POLICY, plan: 'sent', style: { ...EXPERT, plans: false } }),
  /**
   * Promise nothing in the talk, and close the gap afterwards: with measures that fit what is wrong, or with
   * others.
   */
  'fitting-measures': by({ ...EXPERT_POLICY, style: { ...EXPERT, measures: false } }),
  'unfitting-measures': by({
    ...EXPERT_POLICY,
    measures: 'unfitting',
    style: { ...EXPERT, measures: false },
  }),
  /** Three months of demanding and pressing, or of letting things pass; then both the same. */
  'firm-start': thenSlack(EXPERT_POLICY),
  'lax-start': thenSlack({ ...WITHOUT['without-firmness'], followUp: 'none' }),
  'always-first-option': alwaysFirst,
  'longest-line': longest,
  random: randomly,
  'highest-ask': by({ ...EXPERT_POLICY, talker: highestAsk }),
  'always-threaten': by({ ...EXPERT_POLICY, talker: alwaysThreaten }),
  'accept-everything': by({ ...EXPERT_POLICY, talker: acceptEverything }),
  'spam-contact': spamContact,
} as const satisfies Record<string, MonthBot>;
export type MonthBotName = keyof typeof MONTH_BOTS;

export function isMonthBotName(name: string): name is MonthBotName {
  return Object.hasOwn(MONTH_BOTS, name);
}
