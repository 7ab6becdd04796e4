/**
 * The scores of a season. Assertiveness and commitments come from the talks, follow-up from the month; each is the
 * mean over all dealers and months, and a dealer nobody talked to counts as nothing earned. Every point leads to an
 * action.
 */
import { FOLLOW_UP_POINTS, PESTERED_COST } from '../../protocol/follow-up-points.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import {
  type CouragePoint,
  type Estimates,
  FOLLOW_UP_RULES,
  type MonthEvidence,
  type MonthRule,
  type MonthRuleScore,
  type MonthScore,
  type MonthScores,
  type SeasonScores,
} from '../../protocol/month-score.ts';
import type { RuleScore } from '../../protocol/score.ts';
import { assertiveness, firstAskOf } from '../assertiveness.ts';
import { commitments } from '../commitments.ts';
import type { Story } from '../story.ts';
import {
  decisiveTalk,
  filesOf,
  pesteringOf,
  placeOf,
  type ScoredFile,
  type TalkStory,
} from './dealer-file.ts';
import { followUpOf } from './follow-up.ts';
import { practicesOf } from './practices.ts';
import { NOTHING_SAID } from './untalked.ts';

/** Null before the first month has closed. */
export function seasonScoresOf(events: readonly MonthEvent[]): SeasonScores | null {
  const files = filesOf(events);
  const closed = events.filter((event) => event.kind === 'month-closed');
  const [first] = closed;
  const last = closed.at(-1);
  if (!first || !last) return null;
  const scores = scoresOf(files);
  const quota = closed.reduce((sum, month) => sum + month.quota, 0);
  const paid = closed.reduce((sum, month) => sum + month.paid, 0);
  const results = files.map(({ result }) => result);
  return {
    scores,
    mean: (scores.assertiveness.value + scores.commitments.value + scores['follow-up'].value) / 3,
    money: {
      quota,
      paid,
      cost: results.reduce((sum, { cost }) => sum + cost, 0),
      share: Math.round((paid * 100) / Math.max(1, quota)),
    },
    trust: {
      before: meanOf(first.dealers.map(({ trust }) => trust.before)),
      after: meanOf(last.dealers.map(({ trust }) => trust.after)),
    },
    practices: practicesOf(files, scores),
    estimates: estimatesOf(files),
    courage: files.flatMap((file) => file.talks.flatMap((talk) => courageOf(file, talk))),
    months: closed.map(({ month }) => ({
      month,
      // With a single month, its scores are the scores of all months.
      scores: closed.length === 1 ? scores : scoresOf(files.filter((file) => file.month === month)),
    })),
  };
}

function meanOf(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length));
}

function scoresOf(files: readonly ScoredFile[]): MonthScores {
  return {
    assertiveness: overTalks(files, assertiveness, ({ talks }) => talks, pestering),
    commitments: overTalks(files, commitments, (file) => {
      const decisive = decisiveTalk(file);
      return decisive ? [decisive] : [];
    }),
    'follow-up': followUpScore(files),
  };
}

/** The rules of a talk as the mean over all files; the talks of one file share its weight. */
function overTalks(
  files: readonly ScoredFile[],
  rulesOf: (story: Story) => readonly RuleScore[],
  talksOf: (file: ScoredFile) => readonly TalkStory[],
  besides: (file: ScoredFile, rule: MonthRule) => readonly MonthEvidence[] = () => [],
): MonthScore {
  const totals = new Map<MonthRule, Tally>();
  // A month leaves out the rules of a talk's own follow-up, because its ledger shows more.
  for (const { rule, max } of rulesOf(NOTHING_SAID)) totals.set(rule as MonthRule, tally(max));
  for (const file of files) {
    const talks = talksOf(file).map((talk) => ({ talk, rules: rulesOf(talk.story) }));
    for (const [rule, into] of totals) {
      const own = besides(file, rule);
      const scored = talks.flatMap(({ talk, rules }) =>
        rules.filter((each) => each.rule === rule).map((each) => ({ talk, ...each })),
      );
      const said = scored.reduce((sum, { earned }) => sum + earned, 0) / Math.max(1, scored.length);
      const lost = own.reduce((sum, { points }) => sum + points, 0);
      into.earned += Math.max(0, said + lost);
      into.evidence.push(
        ...scored.flatMap(({ talk, evidence }) =>
          evidence.map(({ turn, points }) => ({
            at: placeOf(talk, turn),
            dealer: file.dealer,
            month: file.month,
            points: points / scored.length,
          })),
        ),
        ...own,
      );
    }
  }
  return total(totals, files.length);
}

function pestering(file: ScoredFile, rule: MonthRule): readonly MonthEvidence[] {
  if (rule !== 'respect') return [];
  const { dealer, month } = file;
  return pesteringOf(file).map((at) => ({ at, dealer, month, points: -PESTERED_COST.respect }));
}

function followUpScore(files: readonly ScoredFile[]): MonthScore {
  const totals = new Map<MonthRule, Tally>(
    FOLLOW_UP_RULES.map((rule) => [rule, tally(FOLLOW_UP_POINTS[rule])]),
  );
  for (const file of files) {
    const own = followUpOf(file);
    for (const [rule, into] of totals) {
      const evidence = own.filter((each) => each.rule === rule).map((each) => each.evidence);
      const sum = evidence.reduce((points, each) => points + each.points, 0);
      into.earned += Math.max(0, Math.min(into.max, sum));
      into.evidence.push(...evidence);
    }
  }
  return total(totals, files.length);
}

interface Tally {
  readonly max: number;
  earned: number;
  readonly evidence: MonthEvidence[];
}

function tally(max: number): Tally {
  return { max, earned: 0, evidence: [] };
}

function total(totals: ReadonlyMap<MonthRule, Tally>, files: number): MonthScore {
  const rules = [...totals].map(
    ([rule, { max, earned, evidence }]): MonthRuleScore => ({
      rule,
      max,
      earned: Math.round((earned * 10) / Math.max(1, files)) / 10,
      evidence,
    }),
  );
  return { value: Math.round(rules.reduce((sum, { earned }) => sum + earned, 0)), rules };
}

function estimatesOf(files: readonly ScoredFile[]): Estimates {
  const lines = files.flatMap(({ dealer, month, result }) =>
    result.measures.map((line) => ({ dealer, month, ...line })),
  );
  const expected = lines.reduce((sum, line) => sum + line.expected, 0);
  const distance = (of: (line: Estimates['lines'][number]) => number) =>
    expected === 0 ? null : Math.round((lines.reduce((sum, line) => sum + of(line), 0) * 100) / expected);
  return {
    lines,
    bias: distance((line) => line.estimate - line.expected),
    error: distance((line) => Math.abs(line.estimate - line.expected)),
  };
}

function courageOf(file: ScoredFile, { story, at, began }: TalkStory): readonly CouragePoint[] {
  const ask = firstAskOf(story);
  if (!ask) return [];
  return [
    {
      at: at.get(ask.turn) ?? began,
      dealer: file.dealer,
      month: file.month,
      turn: ask.turn,
      height: Math.round((ask.amount * 100) / story.end.target),
    },
  ];
}
