/** Drills, and what bots do in them. */
import type { Bot } from '../../src/bots/bot.ts';
import type { MonthBot } from '../../src/bots/month/month-bot.ts';
import { MONTH_BOTS } from '../../src/bots/month/roster.ts';
import { BOTS } from '../../src/bots/roster.ts';
import { playOut } from '../../src/cli/play-out.ts';
import { dealerById, TERRITORY } from '../../src/content/dealers.ts';
import { WORDS_VERSION } from '../../src/content/words-version.ts';
import { beginMonth, isOver, monthViewAt, playMonth } from '../../src/dialogue/month-play.ts';
import { type Drill, monthsOf, WEEK_DAYS } from '../../src/protocol/drill.ts';
import type { Played } from '../../src/protocol/drill-result.ts';
import type { MonthAction } from '../../src/protocol/month-action.ts';
import { versionsWith } from '../../src/protocol/versions.ts';
import { type Content, castOf } from '../../src/session/drill/cast.ts';

export const CONTENT: Content = { words: WORDS_VERSION, briefOf: (id) => dealerById(id)?.brief };

export function aDrill(change: Partial<Drill> = {}): Drill {
  return {
    game: 'huikuan-drill',
    format: 2,
    versions: versionsWith(WORDS_VERSION),
    id: 'a-drill',
    title: '周三小测',
    scenario: { kind: 'meeting' },
    dealers: [{ kind: 'drawn', id: 'lao-zhou' }],
    seed: 4711,
    language: 'own',
    minutes: 30,
    hints: false,
    weights: { assertiveness: 40, commitments: 40, 'follow-up': 20 },
    pass: 60,
    attempts: 2,
    ...change,
  };
}

/** A drill of a week or of months with the first `dealers` of the territory. */
export function aSeasonDrill(scenario: Drill['scenario'], dealers = 4, change: Partial<Drill> = {}): Drill {
  return aDrill({
    scenario,
    dealers: TERRITORY.slice(0, dealers).map(({ brief }) => ({ kind: 'drawn', id: brief.id })),
    ...change,
  });
}

function briefsOf(drill: Drill) {
  const cast = castOf(drill, CONTENT);
  if ('kind' in cast) throw new Error(`no cast: ${cast.kind}`);
  return cast;
}

/** What `bot` does in the meetings of a drill. */
export function meetingsBy(bot: Bot, drill: Drill, luck = 1): Played {
  const { seed } = drill;
  return {
    kind: 'meetings',
    meetings: briefsOf(drill).map((brief) => playOut(bot, { brief, seed }, luck).actions),
  };
}

/** What `bot` does in the week or the months of a drill. */
function seasonBy(bot: MonthBot, drill: Drill): Played {
  const months = monthsOf(drill.scenario);
  const player = bot();
  const actions: MonthAction[] = [];
  let position = beginMonth({ briefs: briefsOf(drill), months, seed: drill.seed });
  let evenings = 0;
  while (!isOver(position) && !(drill.scenario.kind === 'week' && evenings === WEEK_DAYS)) {
    const action = player({ view: monthViewAt(position), chance: (low) => low, wording: () => '' });
    const played = playMonth(position, action);
    if (!played.ok) throw new Error(played.refusal.message);
    position = played.position;
    actions.push(action);
    if (action.kind === 'end-day') evenings += 1;
  }
  return { kind: 'season', actions };
}

export const playedBy = (who: 'expert' | 'beginner', drill: Drill): Played =>
  drill.scenario.kind === 'meeting' ? meetingsBy(BOTS[who], drill) : seasonBy(MONTH_BOTS[who], drill);
