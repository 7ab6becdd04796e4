/** Names of the rules that drills are marked by. */
import { DEBRIEF } from '../../content/messages/debrief.ts';
import { REPORT_SCORES } from '../../content/messages/report-scores.ts';
import type { DrillRule } from '../../protocol/drill-score.ts';
import { FOLLOW_UP_RULES } from '../../protocol/month-score.ts';
import { translator } from './language.ts';

const debrief = translator(DEBRIEF);
const report = translator(REPORT_SCORES);

export function ruleName(rule: DrillRule): string {
  const month = FOLLOW_UP_RULES.find((one) => one === rule);
  if (month) return report(`rule.${month}`);
  return debrief(`rule.${rule as Exclude<DrillRule, (typeof FOLLOW_UP_RULES)[number]>}`);
}
