/**
 * Scores what was played in a drill by playing it again: the one way in which screens, the trainer's desk, the host and
 * packages come to a mark. Nothing claimed is believed. A result is a legal game to its end, or says why not.
 */

import { begin, phaseOf, play } from '../../dialogue/play.ts';
import type { Brief } from '../../protocol/brief.ts';
import type { Drill } from '../../protocol/drill.ts';
import type { Played } from '../../protocol/drill-result.ts';
import type { DrillMoney, DrillScore, Unscored } from '../../protocol/drill-score.ts';
import type { MeetingEntry } from '../../protocol/entry.ts';
import type { EventOf, GameEvent } from '../../protocol/event.ts';
import { HEADLINES } from '../../protocol/score.ts';
import type { Seed } from '../../protocol/seed.ts';
import { meetingsScoresOf } from '../../scoring/meetings.ts';
import { type Content, castOf } from './cast.ts';
import { type Scored, seasonPlayed } from './score-season.ts';

export function scoreDrill(drill: Drill, played: Played, content: Content): DrillScore | Unscored {
  const cast = castOf(drill, content);
  if ('kind' in cast) return cast;
  const meeting = drill.scenario.kind === 'meeting';
  if (meeting !== (played.kind === 'meetings')) return { kind: 'other-scenario' };
  const found =
    played.kind === 'meetings'
      ? meetingsPlayed(cast, drill.seed, played.meetings)
      : seasonPlayed(drill, cast, played.actions);
  if ('kind' in found) return found;
  const mark = markOf(drill, found.scores);
  return { ...found, mark, passed: mark >= drill.pass };
}

/** The weighted mark, 0–100. */
function markOf({ weights }: Pick<Drill, 'weights'>, scores: DrillScore['scores']): number {
  return Math.round(
    HEADLINES.reduce((sum, headline) => sum + scores[headline].value * weights[headline], 0) / 100,
  );
}

function meetingsPlayed(
  cast: readonly Brief[],
  seed: Seed,
  meetings: readonly (readonly MeetingEntry[])[],
): Scored | Unscored {
  if (meetings.length > cast.length) return { kind: 'other-scenario' };
  const all: (readonly GameEvent[])[] = [];
  for (const [index, brief] of cast.entries()) {
    const events = meetingPlayed(brief, seed, meetings[index] ?? [], index + 1);
    if ('kind' in events) return events;
    all.push(events);
  }
  const scored = meetingsScoresOf(all);
  return scored ? { ...scored, money: moneyOf(all) } : { kind: 'unfinished', meeting: null };
}

function meetingPlayed(
  brief: Brief,
  seed: Seed,
  actions: readonly MeetingEntry[],
  meeting: number,
): readonly GameEvent[] | Unscored {
  let position = begin({ brief, seed });
  const events: GameEvent[] = [];
  for (const [index, action] of actions.entries()) {
    const played = play(position, action);
    if (!played.ok) return { kind: 'illegal', meeting, step: index + 1, why: played.refusal.message };
    position = played.position;
    events.push(...played.events);
  }
  return phaseOf(position) === 'over' ? events : { kind: 'unfinished', meeting };
}

function moneyOf(meetings: readonly (readonly GameEvent[])[]): DrillMoney {
  const ends = meetings.flatMap((events) =>
    events.filter((event): event is EventOf<'revealed'> => event.kind === 'revealed'),
  );
  const sum = (of: (end: EventOf<'revealed'>) => number) => ends.reduce((all, end) => all + of(end), 0);
  return {
    target: sum(({ target }) => target),
    agreed: sum(({ money }) => money.agreed),
    expected: sum(({ money }) => money.expected),
    realised: sum(({ money }) => money.realised),
    cost: sum(({ money }) => money.cost),
  };
}
