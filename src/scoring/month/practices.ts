/** The six practices as a radar: for each, how much of it was done, 0–100, as the mean over all dealers and months. */
import type { MonthScores, Practice } from '../../protocol/month-score.ts';
import type { DealerFileOfMonth } from './ledger.ts';

export function practicesOf(
  files: readonly DealerFileOfMonth[],
  scores: MonthScores,
): Readonly<Record<Practice, number>> {
  const mean = (value: (file: DealerFileOfMonth) => number) =>
    Math.round((files.reduce((sum, file) => sum + value(file), 0) * 100) / Math.max(1, files.length));
  return {
    plan: mean(({ planned }) => (planned === 'joint' ? 1 : planned === 'sent' ? 0.4 : 0)),
    measures: mean(gapClosed),
    commitment: scores.commitments.value,
    'follow-up': scores['follow-up'].value,
    'high-standard': rulesOf(scores, ['ask-height', 'firmness', 'respect']),
    'knowledge-and-courage': Math.round(
      (mean(knowledge) + rulesOf(scores, ['opening', 'ask-soon', 'ask-height'])) / 2,
    ),
  };
}

/** Share of the gap between target and commitment that the measures started could be expected to close. */
function gapClosed({ result, talks }: DealerFileOfMonth): number {
  if (talks.length === 0) return 0;
  const gap = result.target - result.committed;
  const expected = result.measures.reduce((sum, measure) => sum + measure.expected, 0);
  return gap <= 0 ? 1 : Math.min(1, expected / gap);
}

/** Prepared before the door (four things fill the hour), and asked about in the shop. */
function knowledge({ prepared, asked }: DealerFileOfMonth): number {
  return Math.min(1, prepared.length / 4) * 0.6 + Math.min(1, asked.length / 2) * 0.4;
}

/** Percent earned of these rules of assertiveness. */
function rulesOf({ assertiveness }: MonthScores, names: readonly string[]): number {
  const rules = assertiveness.rules.filter(({ rule }) => names.includes(rule));
  const max = rules.reduce((sum, each) => sum + each.max, 0);
  return Math.round((rules.reduce((sum, { earned }) => sum + earned, 0) * 100) / Math.max(1, max));
}
