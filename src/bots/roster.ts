/** The bots by name, as the command line and the calibration know them. */
import type { Bot } from './bot.ts';
import { EXPERT, expert } from './expert.ts';
import {
  acceptEverything,
  alwaysFirstOption,
  alwaysThreaten,
  highestAsk,
  hostile,
  longestLine,
  random,
} from './exploit.ts';
import { beginner, intermediate } from './learner.ts';

export const BOTS = {
  expert: expert(),
  intermediate,
  beginner,
  /** An expert in everything but the first words. */
  pleading: expert({ ...EXPERT, open: 'plead' }),
  hostile,
  'always-first-option': alwaysFirstOption,
  'longest-line': longestLine,
  random,
  'highest-ask': highestAsk,
  'always-threaten': alwaysThreaten,
  'accept-everything': acceptEverything,
  /** Experts who take every excuse for a bluff, or every one for true. */
  'all-bluff': expert({ ...EXPERT, answer: 'challenge' }),
  'all-true': expert({ ...EXPERT, answer: 'accept' }),
} as const satisfies Record<string, Bot>;
export type BotName = keyof typeof BOTS;

export function isBotName(name: string): name is BotName {
  return Object.hasOwn(BOTS, name);
}
