/** The scores of several meetings taken together, and the six practices as far as meetings show them. */
import type { DrillScore } from '../protocol/drill-score.ts';
import type { GameEvent } from '../protocol/event.ts';
import { debriefOf } from './debrief.ts';
import { meanRules } from './mean-rules.ts';
import { knowledgeOf, type PracticeShares, practicesFrom } from './month/practices.ts';
import { heard, type Story, storyOf } from './story.ts';

/** The events of each meeting, all of them over; null while one is still going on. */
export function meetingsScoresOf(
  meetings: readonly (readonly GameEvent[])[],
): Pick<DrillScore, 'scores' | 'practices'> | null {
  const debriefs = meetings.flatMap((events) => debriefOf(events) ?? []);
  const stories = meetings.flatMap((events) => storyOf(events) ?? []);
  if (debriefs.length < meetings.length || stories.length < meetings.length) return null;
  const mean = (headline: 'assertiveness' | 'commitments' | 'follow-up') =>
    meanRules(
      debriefs.map(({ scores }) => scores[headline].rules),
      meetings.length,
    );
  const scores = {
    assertiveness: mean('assertiveness'),
    commitments: mean('commitments'),
    'follow-up': mean('follow-up'),
  };
  return { scores, practices: practicesFrom(stories.map(sharesOf), scores) };
}

/** In a meeting a measure is named, not carried out: one that fits counts in full, any other four tenths. */
export function sharesOf(story: Story): PracticeShares {
  const { commitment, target } = story.end;
  const has = (kind: 'planned' | 'measure-welcomed' | 'measure-shrugged') =>
    story.turns.some((turn) => heard(turn, kind));
  const closed = (commitment?.amount ?? 0) >= target;
  return {
    plan: has('planned') ? 1 : 0,
    measures: closed || has('measure-welcomed') ? 1 : has('measure-shrugged') ? 0.4 : 0,
    knowledge: knowledgeOf(
      story.prepared.length,
      new Set(story.turns.flatMap((turn) => heard(turn, 'told')?.topic ?? [])).size,
    ),
  };
}
