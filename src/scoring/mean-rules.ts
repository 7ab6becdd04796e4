/** Scores over several talks or dealers: each rule is the mean of what it earned. */
import type { DrillHeadline, DrillRule } from '../protocol/drill-score.ts';

interface Earned {
  readonly rule: DrillRule;
  readonly max: number;
  readonly earned: number;
}

/**
 * `scored`: one list of rules for each talk that was scored. The sum is divided by `count`, so a talk that was left
 * out counts as nothing earned.
 */
export function meanRules(scored: readonly (readonly Earned[])[], count: number): DrillHeadline {
  const sums = new Map<DrillRule, { max: number; earned: number }>();
  for (const { rule, max, earned } of scored.flat())
    sums.set(rule, { max, earned: (sums.get(rule)?.earned ?? 0) + earned });
  const rules = [...sums].map(([rule, { max, earned }]) => ({
    rule,
    max,
    earned: Math.round((earned * 10) / Math.max(1, count)) / 10,
  }));
  return { value: Math.round(rules.reduce((sum, { earned }) => sum + earned, 0)), rules };
}
