/** Own estimates of one month against what could be expected, as the season's are computed in `scoring/month/score.ts`. */
import type { EstimateLine, Estimates } from '../../../protocol/month-score.ts';

export function estimatesIn(season: Estimates, month: number): Estimates {
  const lines = season.lines.filter((line) => line.month === month);
  const expected = lines.reduce((sum, line) => sum + line.expected, 0);
  const percent = (of: (line: EstimateLine) => number) =>
    expected === 0 ? null : Math.round((lines.reduce((sum, line) => sum + of(line), 0) * 100) / expected);
  return {
    lines,
    bias: percent((line) => line.estimate - line.expected),
    error: percent((line) => Math.abs(line.estimate - line.expected)),
  };
}

/** How an estimator is judged in words: within a fifth is a good eye. Design choice. */
export type Eye = 'good' | 'high' | 'low' | 'wide';

export function eyeOf({ bias, error }: Estimates): Eye | null {
  if (bias === null || error === null) return null;
  if (bias > 20) return 'high';
  if (bias < -20) return 'low';
  return error > 40 ? 'wide' : 'good';
}
