/** The six practices as a radar: for each, how much of it was done, 0–100, as the mean over all dealers and months. */
import { plannedOn } from '../../books/page.ts';
import type { Practice } from '../../protocol/month-score.ts';
import type { Headline } from '../../protocol/score.ts';
import { preparedFor, type ScoredFile } from './dealer-file.ts';

/** What the practices use of the three headline scores. */
type Scored = Readonly<
  Record<
    Headline,
    {
      readonly value: number;
      readonly rules: readonly { readonly rule: string; readonly max: number; readonly earned: number }[];
    }
  >
>;

/** For the practices that no headline score covers, how much was done with one dealer, 0–1. */
export interface PracticeShares {
  readonly plan: number;
  readonly measures: number;
  readonly knowledge: number;
}

export function practicesOf(
  files: readonly ScoredFile[],
  scores: Scored,
): Readonly<Record<Practice, number>> {
  return practicesFrom(
    files.map((file) => {
      const planned = plannedOn(file.page);
      return {
        plan: planned === 'joint' ? 1 : planned === 'sent' ? 0.4 : 0,
        measures: gapClosed(file),
        knowledge: knowledgeOf(preparedFor(file), file.page.asked.length),
      };
    }),
    scores,
  );
}

export function practicesFrom(
  shares: readonly PracticeShares[],
  scores: Scored,
): Readonly<Record<Practice, number>> {
  const mean = (value: (share: PracticeShares) => number) =>
    Math.round((shares.reduce((sum, share) => sum + value(share), 0) * 100) / Math.max(1, shares.length));
  return {
    plan: mean(({ plan }) => plan),
    measures: mean(({ measures }) => measures),
    commitment: scores.commitments.value,
    'follow-up': scores['follow-up'].value,
    'high-standard': rulesOf(scores, ['ask-height', 'firmness', 'respect']),
    'knowledge-and-courage': Math.round(
      (mean(({ knowledge }) => knowledge) + rulesOf(scores, ['opening', 'ask-soon', 'ask-height'])) / 2,
    ),
  };
}

/** Share of the gap between target and commitment that the measures started could be expected to close. */
function gapClosed({ result, talks }: ScoredFile): number {
  if (talks.length === 0) return 0;
  const gap = result.target - result.committed;
  const expected = result.measures.reduce((sum, measure) => sum + measure.expected, 0);
  return gap <= 0 ? 1 : Math.min(1, expected / gap);
}

/** From the number of things prepared before the visit (four fill the hour) and of topics asked about in the shop. */
export function knowledgeOf(prepared: number, asked: number): number {
  return Math.min(1, prepared / 4) * 0.6 + Math.min(1, asked / 2) * 0.4;
}

/** The percentage earned of these rules of assertiveness. */
function rulesOf({ assertiveness }: Scored, names: readonly string[]): number {
  const rules = assertiveness.rules.filter(({ rule }) => names.includes(rule));
  const max = rules.reduce((sum, each) => sum + each.max, 0);
  return Math.round((rules.reduce((sum, { earned }) => sum + earned, 0) * 100) / Math.max(1, max));
}
