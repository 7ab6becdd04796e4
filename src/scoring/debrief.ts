/** The debrief: the event log of a finished meeting → scores, best and worst moment, courage. */
import type { GameEvent } from '../protocol/event.ts';
import { assertiveness, firstAskOf } from './assertiveness.ts';
import { commitments } from './commitments.ts';
import { followUp } from './follow-up.ts';
import type { Debrief, Moment, RuleScore, Score, Scores } from './score.ts';
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

/** The turns that did most for and most against the scores, each with its weightiest rule. */
function extremes(scores: Scores): { best: Moment | null; worst: Moment | null } {
  const turns = new Map<number, { sum: number; rule: Moment['rule']; weight: number }>();
  for (const { rules } of Object.values(scores))
    for (const { rule, evidence } of rules)
      for (const { turn, points } of evidence) {
        if (turn === 0) continue;
        const known = turns.get(turn) ?? { sum: 0, rule, weight: 0 };
        const heavier = Math.abs(points) > known.weight;
        turns.set(turn, {
          sum: known.sum + points,
          rule: heavier ? rule : known.rule,
          weight: heavier ? Math.abs(points) : known.weight,
        });
      }
  const ranked = [...turns]
    .map(([turn, { sum, rule }]) => ({ turn, rule, points: Math.round(sum) }))
    .sort((a, b) => b.points - a.points || a.turn - b.turn);
  const best = ranked[0];
  const worst = ranked.at(-1);
  return { best: best && best.points > 0 ? best : null, worst: worst && worst.points < 0 ? worst : null };
}
