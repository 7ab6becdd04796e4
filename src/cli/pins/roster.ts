/**
 * Which games are pinned, and who plays them when they are recorded for the first time. Seeds and players were chosen so
 * that together they make nearly everything happen that can happen: `test/golden/golden.test.ts` says what is left.
 * People stand here by name, because a later program may choose a territory from more of them.
 */
import type { Bot } from '../../bots/bot.ts';
import type { MonthBot } from '../../bots/month/month-bot.ts';
import { MONTH_BOTS } from '../../bots/month/roster.ts';
import { BOTS } from '../../bots/roster.ts';
import { dawdling, lingering } from '../exhaust/talker.ts';
import { wanderer } from '../exhaust/wanderer.ts';
import type { PinnedDealer, Setup } from './pin.ts';
import type { Recipe } from './record.ts';

const TALKERS = { ...BOTS, lingering, dawdling } as const satisfies Record<string, Bot>;
const REPS = { ...MONTH_BOTS, wanderer } as const satisfies Record<string, MonthBot>;
type Talker = keyof typeof TALKERS;
type Rep = keyof typeof REPS;

const ALIKE = { assertiveness: 40, commitments: 40, 'follow-up': 20 };

function meeting(dealer: string, by: Talker, seed: number): Recipe {
  const setup: Setup = { scenario: { kind: 'meeting' }, seed, dealers: [dealer] };
  return {
    name: `meeting-${dealer}-${by}-${seed}`,
    setup,
    player: { kind: 'talker', bot: TALKERS[by] },
  };
}

function season(months: number, by: Rep, seed: number, people: string): Recipe {
  const dealers = people.split(' ');
  return {
    name: `season-${months}x${dealers.length}-${by}-${seed}`,
    setup: { scenario: { kind: 'season', months }, seed, dealers },
    player: { kind: 'rep', bot: REPS[by] },
  };
}

function meetingDrill(by: Talker, seed: number, dealers: readonly PinnedDealer[]): Recipe {
  const scenario: Setup['scenario'] = { kind: 'drill', of: { kind: 'meeting' }, weights: ALIKE };
  return {
    name: `drill-${dealers.length}-${by}-${seed}`,
    setup: { scenario, seed, dealers },
    player: { kind: 'talker', bot: TALKERS[by] },
  };
}

function weekDrill(by: Rep, seed: number, dealers: readonly PinnedDealer[]): Recipe {
  const weights = { assertiveness: 50, commitments: 30, 'follow-up': 20 };
  return {
    name: `drill-week-${dealers.length}-${by}-${seed}`,
    setup: { scenario: { kind: 'drill', of: { kind: 'week' }, weights }, seed, dealers },
    player: { kind: 'rep', bot: REPS[by] },
  };
}

function monthDrill(by: Rep, seed: number, dealers: readonly PinnedDealer[]): Recipe {
  const scenario: Setup['scenario'] = { kind: 'drill', of: { kind: 'month', months: 1 }, weights: ALIKE };
  return {
    name: `drill-month-${dealers.length}-${by}-${seed}`,
    setup: { scenario, seed, dealers },
    player: { kind: 'rep', bot: REPS[by] },
  };
}

/** Built by a trainer: the face and shop of Lao Tian, another temper and other sums. */
const BUILT: PinnedDealer = {
  name: '钱掌柜',
  brief: {
    id: 'lao-tian',
    temperament: 'smooth-promiser',
    trade: 'feed',
    natural: [60_000, 90_000],
    receivable: [250, 500],
    integrity: [20, 45],
    excuses: ['ceremony', 'rival-terms', 'reconcile', 'warehouse'],
  },
};

export const RECIPES: readonly Recipe[] = [
  meeting('lao-zhou', 'expert', 10),
  meeting('sun-jie', 'always-first-option', 9),
  meeting('ma-zong', 'random', 8),
  meeting('lao-tian', 'highest-ask', 11),
  meeting('xiao-fei', 'pleading', 12),
  meeting('he-ge', 'all-bluff', 6),
  meeting('chen-yue', 'all-true', 11),
  meeting('qian-ye', 'longest-line', 10),
  meeting('tan-sao', 'beginner', 3),
  meeting('lu-gong', 'accept-everything', 4),
  meeting('bai-laoban', 'intermediate', 4),
  meeting('shi-xiansheng', 'always-threaten', 6),
  meeting('tan-sao', 'lingering', 3),
  meeting('lu-gong', 'lingering', 10),
  meeting('lu-gong', 'random', 6),
  meeting('lu-gong', 'dawdling', 4),
  meeting('bai-laoban', 'hostile', 3),
  meeting('sun-jie', 'lingering', 6),
  meeting('lao-tian', 'always-first-option', 10),
  meeting('he-ge', 'hostile', 9),
  meeting('he-ge', 'always-first-option', 2),
  meeting('ma-zong', 'longest-line', 12),
  meeting('chen-yue', 'lingering', 6),
  meeting('chen-yue', 'lingering', 11),
  meeting('xiao-fei', 'lingering', 3),
  season(1, 'expert', 7, 'shi-xiansheng ma-zong chen-yue xiao-fei'),
  season(1, 'wanderer', 4, 'tan-sao chen-yue lao-zhou qian-ye'),
  season(1, 'intermediate', 5, 'shi-xiansheng bai-laoban xiao-fei he-ge sun-jie chen-yue lao-zhou qian-ye'),
  season(
    1,
    'wanderer',
    7,
    'shi-xiansheng ma-zong chen-yue xiao-fei tan-sao qian-ye sun-jie bai-laoban lao-tian lu-gong lao-zhou he-ge',
  ),
  season(
    1,
    'without-commitment',
    1,
    'tan-sao lao-tian chen-yue sun-jie shi-xiansheng lu-gong lao-zhou qian-ye xiao-fei ma-zong bai-laoban he-ge',
  ),
  season(3, 'wanderer', 5, 'shi-xiansheng bai-laoban xiao-fei he-ge sun-jie chen-yue lao-zhou qian-ye'),
  season(4, 'lax-start', 3, 'qian-ye lao-zhou chen-yue he-ge'),
  meetingDrill('expert', 4711, ['lao-zhou', 'sun-jie', 'ma-zong']),
  meetingDrill('intermediate', 8, [BUILT]),
  meetingDrill('lingering', 2027, ['tan-sao', BUILT]),
  weekDrill('expert', 22, ['qian-ye', 'he-ge', 'bai-laoban', 'sun-jie']),
  weekDrill('wanderer', 23, ['lu-gong', 'tan-sao', BUILT, 'he-ge', 'chen-yue', 'shi-xiansheng']),
  monthDrill('beginner', 24, ['lao-tian', 'bai-laoban', 'he-ge', 'tan-sao']),
  monthDrill('random', 21, ['chen-yue', 'ma-zong', BUILT, 'xiao-fei', 'shi-xiansheng']),
];
