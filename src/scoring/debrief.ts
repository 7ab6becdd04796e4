/** The debrief: from the event log of a finished meeting to scores, best and worst moment, and courage. */
import type { GameEvent } from '../protocol/event.ts';
import type { Debrief, Moment, Rule, RuleScore, Score, Scores } from '../protocol/score.ts';
import { assertiveness, firstAskOf } from './assertiveness.ts';
import { commitments } from './commitments.ts';
import { followUp } from './follow-up.ts';
import { storyOf } from './story.ts';

/** Null while the meeting is going on: scores need its end. */
export function debriefOf(events: readonly GameEvent[]): Debrief | null {
  const story = storyOf(events);
  if (!story) return null;
  const scores: Scores = {
    assertiveness: scoreOf(assertiveness(story)),
    commitments: scoreOf(commitments(story)),
    'follow-up': scoreOf(followUp(story)),
  };
  const ask = firstAskOf(story);
  return {
    scores,
    ...extremes(scores),
    courage: ask
      ? { turn: ask.turn, height: Math.round((ask.amount * 100) / story.end.target), amount: ask.amount }
      : null,
  };
}

function scoreOf(rules: readonly RuleScore[]): Score {
  return { value: rules.reduce((sum, { earned }) => sum + earned, 0), rules };
}

/** The turns that did most for and most against the scores, each with the rule that weighed most. */
function extremes(scores: Scores): { best: Moment | null; worst: Moment | null } {
  const turns = new Map<number, { sum: number; rule: Rule; weight: number }>();
  for (const { rule, turn, points } of allEvidence(scores)) {
    const known = turns.get(turn) ?? { sum: 0, rule, weight: 0 };
    const weight = Math.abs(points);
    const weightiest = weight > known.weight ? { rule, weight } : { rule: known.rule, weight: known.weight };
    turns.set(turn, { sum: known.sum + points, ...weightiest });
  }
  const ranked = [...turns]
    .map(([turn, { sum, rule }]) => ({ turn, rule, points: Math.round(sum) }))
    .sort((a, b) => b.points - a.points || a.turn - b.turn);
  const best = ranked[0];
  const worst = ranked.at(-1);
  return { best: best && best.points > 0 ? best : null, worst: worst && worst.points < 0 ? worst : null };
}

/** Every turn in the room that a rule applied to; preparation (turn 0) is not a moment of the talk. */
function allEvidence(scores: Scores): readonly Moment[] {
  return Object.values(scores)
    .flatMap(({ rules }) => rules)
    .flatMap(({ rule, evidence }) => evidence.map(({ turn, points }) => ({ rule, turn, points })))
    .filter(({ turn }) => turn > 0);
}
