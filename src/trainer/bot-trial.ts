/** Bots try out what a trainer sets: an expert and a beginner, in the sessions that trainees play in. */

import { expert } from '../bots/expert.ts';
import { beginner } from '../bots/learner.ts';
import { MONTH_BOTS } from '../bots/month/roster.ts';
import { DRILL_CONTENT } from '../content/drill-book.ts';
import { WORDS_VERSION } from '../content/words-version.ts';
import type { Action } from '../protocol/action.ts';
import type { Brief } from '../protocol/brief.ts';
import { type Drill, monthsOf, WEEK_DAYS } from '../protocol/drill.ts';
import type { Played } from '../protocol/drill-result.ts';
import type { Seed } from '../protocol/seed.ts';
import { castOf } from '../session/drill/cast.ts';
import { scoreDrill } from '../session/drill/score.ts';
import { startSession } from '../session/start.ts';
import { startMonths } from '../session/start-month.ts';

export type Skill = 'expert' | 'beginner';
const TALKERS = { expert: expert(), beginner } as const;

/** The bots' own luck: the middle of what they would draw. */
const chance = (low: number, high: number) => Math.floor((low + high) / 2);

function meeting(brief: Brief, seed: Seed, skill: Skill) {
  const session = startSession({ dealer: brief, seed, words: WORDS_VERSION });
  const done: Action[] = [];
  while (session.view().phase !== 'over') {
    const action = TALKERS[skill]({ view: session.view(), done, chance, wording: () => '' });
    if (session.act(action)) break;
    done.push(action);
  }
  return session;
}

/** What one meeting with a dealer of this brief is worth to each, yuan, and whether the expert won a commitment. */
export function tryDealer(brief: Brief, seed: Seed): { expert: number; beginner: number; won: boolean } {
  const ends = (['expert', 'beginner'] as const).map((skill) => meeting(brief, seed, skill).view().outcome);
  const worth = ends.map((end) => (end ? end.money.expected - end.money.cost : 0));
  return { expert: worth[0] ?? 0, beginner: worth[1] ?? 0, won: ends[0]?.ending === 'handshake' };
}

/** The mark of a bot in a drill; undefined while the drill cannot be played. */
export function markOfBot(drill: Drill, skill: Skill): number | undefined {
  const cast = castOf(drill, DRILL_CONTENT);
  if ('kind' in cast) return undefined;
  const played: Played =
    drill.scenario.kind === 'meeting'
      ? { kind: 'meetings', meetings: cast.map((brief) => meeting(brief, drill.seed, skill).log().actions) }
      : { kind: 'season', actions: season(drill, cast, skill) };
  const score = scoreDrill(drill, played, DRILL_CONTENT);
  return 'kind' in score ? undefined : score.mark;
}

function season({ scenario, seed }: Drill, cast: readonly Brief[], skill: Skill) {
  const months = monthsOf(scenario);
  const session = startMonths({ dealers: cast, months, seed, words: WORDS_VERSION });
  const player = MONTH_BOTS[skill]();
  let evenings = 0;
  while (session.view().phase !== 'over' && !(scenario.kind === 'week' && evenings === WEEK_DAYS)) {
    const action = player({ view: session.view(), chance, wording: () => '' });
    if (session.act(action)) break;
    if (action.kind === 'end-day') evenings += 1;
  }
  return session.log().actions;
}
