/**
 * How hard each rule of a drill is: the share of its points that the class reached, the hardest first; and how well
 * it separates strong trainees from weak ones, as the correlation with all other points (corrected item-total
 * correlation).
 */
import type { DrillRule } from '../../protocol/drill-score.ts';
import { HEADLINES, type Headline } from '../../protocol/score.ts';
import type { Percent } from '../../protocol/units.ts';
import type { Counted } from './cohort.ts';

/** With fewer results a correlation is noise. */
export const FEWEST_FOR_DISCRIMINATION = 8;

export interface Item {
  readonly headline: Headline;
  readonly rule: DrillRule;
  readonly max: number;
  /** The points reached, as a share of those available. */
  readonly reached: Percent;
  /** Mean points lost, exact to a tenth. */
  readonly lost: number;
  /** −1 … 1, exact to a hundredth; null where too few have played, or all earned the same. */
  readonly discrimination: number | null;
}

/** `results`: of one drill, or of several of the same kind. */
export function itemsOf(results: readonly Counted[]): readonly Item[] {
  const totals = results.map(({ score }) =>
    HEADLINES.reduce(
      (sum, headline) => sum + score.scores[headline].rules.reduce((own, { earned }) => own + earned, 0),
      0,
    ),
  );
  return HEADLINES.flatMap((headline) => {
    const rules = new Map<DrillRule, { max: number; earned: number; all: { one: number; rest: number }[] }>();
    for (const [at, { score }] of results.entries())
      for (const { rule, max, earned } of score.scores[headline].rules) {
        const known = rules.get(rule) ?? { max, earned: 0, all: [] };
        known.earned += earned;
        known.all.push({ one: earned, rest: (totals[at] ?? 0) - earned });
        rules.set(rule, known);
      }
    return [...rules].map(
      ([rule, { max, earned, all }]): Item => ({
        headline,
        rule,
        max,
        reached: Math.round((earned * 100) / Math.max(1, max * all.length)),
        lost: Math.round((max - earned / Math.max(1, all.length)) * 10) / 10,
        discrimination: all.length < FEWEST_FOR_DISCRIMINATION ? null : correlation(all),
      }),
    );
  }).sort((a, b) => a.reached - b.reached || b.lost - a.lost);
}

function correlation(pairs: readonly { readonly one: number; readonly rest: number }[]): number | null {
  const mean = (of: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const [one, rest] = [mean((pair) => pair.one), mean((pair) => pair.rest)];
  const both = mean((pair) => (pair.one - one) * (pair.rest - rest));
  const own = mean((pair) => (pair.one - one) * (pair.one - one));
  const other = mean((pair) => (pair.rest - rest) * (pair.rest - rest));
  if (own < 1e-9 || other < 1e-9) return null;
  return Math.round((both / Math.sqrt(own * other)) * 100) / 100;
}
