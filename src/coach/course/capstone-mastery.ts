/** The whole month at the end of the course: the published scores, the money, and no practice left out. */
import type { Criterion } from '../../protocol/course.ts';
import { seasonScoresOf } from '../../scoring/month/score.ts';
import { reach } from './criterion.ts';
import type { MonthTry } from './month-try.ts';

/** Design choices, between a rep who knows half of it and an old hand. */
const MEAN_SCORE = 62;
const MONEY = 65;
const WEAKEST = 35;

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
