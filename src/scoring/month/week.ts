/**
 * The scores of a first working week, after which nobody has acted. A week shows too little of a month's follow-up,
 * since most parts fall due later. So a week is scored by its talks, all three scores by the rules of a meeting
 * (its follow-up asks what a talk lays the ground for: old promises, looking, an early date, the next contact),
 * each the mean over all dealers; a dealer nobody talked to counts as nothing earned. What anybody pays is no part
 * of it.
 */
import type { DrillScore } from '../../protocol/drill-score.ts';
import { PESTERED_COST } from '../../protocol/follow-up-points.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import type { Rule, RuleScore } from '../../protocol/score.ts';
import { assertiveness } from '../assertiveness.ts';
import { commitments } from '../commitments.ts';
import { followUp } from '../follow-up.ts';
import { meanRules } from '../mean-rules.ts';
import { decisiveTalk, filesOf, pesteringOf, placeOf, type ScoredFile } from './dealer-file.ts';
import { practicesOf } from './practices.ts';
import { NOTHING_SAID } from './untalked.ts';

/** `events`: those of the week, and of the rest of its month, which went by without the rep. */
export function weekScoresOf(events: readonly MonthEvent[]): Pick<DrillScore, 'scores' | 'practices'> {
  const files = filesOf(events);
  const scored = (rulesOf: (file: ScoredFile) => readonly RuleScore[]) =>
    meanRules(files.map(rulesOf), files.length);
  const scores = {
    assertiveness: scored(assertivenessOf),
    commitments: scored((file) => commitments(decisive(file))),
    'follow-up': scored((file) => followUp(decisive(file))),
  };
  return { scores, practices: practicesOf(files, scores) };
}

/**
 * The points that one talk of the week gained or lost at one action of the log, before the mean over all dealers is
 * taken.
 */
interface WeekPoint {
  readonly at: number;
  readonly rule: Rule;
  readonly points: number;
}

/** What stands behind the scores of a week, action by action. */
export function weekPointsOf(events: readonly MonthEvent[]): readonly WeekPoint[] {
  return filesOf(events).flatMap((file) => {
    const last = decisiveTalk(file);
    const rules = [
      ...file.talks.map((talk) => ({ talk, scored: assertiveness(talk.story), share: file.talks.length })),
      ...(last
        ? [{ talk: last, scored: [...commitments(last.story), ...followUp(last.story)], share: 1 }]
        : []),
    ];
    return rules.flatMap(({ talk, scored, share }) =>
      scored.flatMap(({ rule, evidence }) =>
        evidence.map(({ turn, points }) => ({
          at: placeOf(talk, turn),
          rule,
          points: points / share,
        })),
      ),
    );
  });
}

/** Without any talk, one in which nothing was said. */
const decisive = (file: ScoredFile) => decisiveTalk(file)?.story ?? NOTHING_SAID;

/** The mean over the dealer's talks. Being rung up for nothing costs respect, as in a month. */
function assertivenessOf(file: ScoredFile): readonly RuleScore[] {
  const scored = file.talks.map(({ story }) => assertiveness(story));
  return assertiveness(NOTHING_SAID).map((none) => {
    const earned = scored.flat().filter(({ rule }) => rule === none.rule);
    const said = earned.reduce((sum, each) => sum + each.earned, 0) / Math.max(1, earned.length);
    const lost = none.rule === 'respect' ? pesteringOf(file).length * PESTERED_COST.respect : 0;
    return { ...none, earned: Math.max(0, said - lost) };
  });
}
