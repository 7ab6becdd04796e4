/** The whole month at the end of the course: the published scores, the money, and every practice used. */
import type { Criterion } from '../../protocol/course.ts';
import { seasonScoresOf } from '../../scoring/month/score.ts';
import { reach } from './criterion.ts';
import type { MonthTry } from './month-try.ts';

/**
 * Design choices, well between a rep who knows half of it (64, 43, 0) and an old hand (95, 110, 91). Money depends
 * on luck, so its mark is one an old hand reaches with any luck.
 */
export const MEAN_SCORE = 66;
const MONEY = 60;
const WEAKEST = 40;

export function capstoneMastery({ events, view }: MonthTry): readonly Criterion[] {
  const over = view.phase === 'over' ? 'over' : 'going-on';
  const scores = over === 'over' ? seasonScoresOf(events) : null;
  const weakest = scores ? Math.min(...Object.values(scores.practices)) : 0;
  return [
    reach('mean-score', Math.round(scores?.mean ?? 0), MEAN_SCORE, { of: 100, over }),
    reach('money', scores?.money.share ?? 0, MONEY, { of: 100, over }),
    reach('weakest', weakest, WEAKEST, { of: 100, over }),
  ];
}
