/** The story of a meeting: the event log cut into turns, each with what the rep said and what came of it. */
import type { Action } from '../protocol/action.ts';
import type { Commitment, EventKind, EventOf, GameEvent } from '../protocol/event.ts';
import type { Evidence, Rule, RuleScore } from '../protocol/score.ts';
import type { Day, Yuan } from '../protocol/units.ts';
import { isBroken, type MeetingView } from '../protocol/view.ts';
import type { Preparation } from '../protocol/vocabulary.ts';

export interface StoryTurn {
  readonly turn: number;
  readonly action: Action;
  readonly events: readonly GameEvent[];
}

/** What a talk is measured against. */
export interface TalkEnd {
  readonly commitment: Commitment | null;
  /** What a very good talk would have agreed on with this dealer. */
  readonly attainable: Yuan;
  readonly target: Yuan;
  readonly today: Day;
  readonly followUp: Day | null;
  readonly brokenPromiseOnFile: boolean;
}

export interface Story {
  readonly prepared: readonly Preparation[];
  readonly turns: readonly StoryTurn[];
  readonly end: TalkEnd;
}

/** Undefined while the meeting is still going on. */
export function storyOf(events: readonly GameEvent[]): Story | undefined {
  const end = events.find((event): event is EventOf<'revealed'> => event.kind === 'revealed');
  return end && { ...toldBy(events), end: { ...end, attainable: end.truth.attainable } };
}

/**
 * The story of a meeting as if it ended now. Nobody knows yet what was attainable: the company's target stands in
 * for it.
 */
export function unfinishedStoryOf(events: readonly GameEvent[], view: MeetingView): Story {
  const { commitment, dealer, today } = view;
  const broken = dealer.history.some(isBroken);
  return {
    ...toldBy(events),
    end: {
      commitment,
      attainable: dealer.target,
      target: dealer.target,
      today,
      followUp: null,
      brokenPromiseOnFile: broken,
    },
  };
}

/** What was prepared, and the turns with what came of each. */
export function toldBy(events: readonly GameEvent[]): Pick<Story, 'prepared' | 'turns'> {
  const prepared: Preparation[] = [];
  const turns: { turn: number; action: Action; events: GameEvent[] }[] = [];
  for (const event of events) {
    if (event.kind === 'prepared') prepared.push(event.item);
    else if (event.kind === 'rep-spoke') turns.push({ turn: event.turn, action: event.action, events: [] });
    turns.at(-1)?.events.push(event);
  }
  return { prepared, turns };
}

/** The first event of a kind in a turn. */
export function heard<Kind extends EventKind>(turn: StoryTurn, kind: Kind): EventOf<Kind> | undefined {
  return turn.events.find((event): event is EventOf<Kind> => event.kind === kind);
}

/** A rule's score: the sum of the evidence, kept between 0 and `max`. */
export function ruleScore(rule: Rule, max: number, evidence: readonly Evidence[]): RuleScore {
  const sum = evidence.reduce((points, { points: more }) => points + more, 0);
  return { rule, max, earned: Math.max(0, Math.min(max, Math.round(sum))), evidence };
}
