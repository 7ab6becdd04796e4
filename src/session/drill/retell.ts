/**
 * A result as it was played: the log is played again, and each of the machine's points is put to the step that made it.
 * What is told to a rater is therefore never what somebody claims.
 */
import { begin, play } from '../../dialogue/play.ts';
import { type Drill, monthsOf } from '../../protocol/drill.ts';
import type { DrillResult } from '../../protocol/drill-result.ts';
import type { DrillRule } from '../../protocol/drill-score.ts';
import type { MonthEntry } from '../../protocol/entry.ts';
import type { GameEvent } from '../../protocol/event.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import { debriefOf } from '../../scoring/debrief.ts';
import { seasonScoresOf } from '../../scoring/month/score.ts';
import { weekPointsOf } from '../../scoring/month/week.ts';
import { startMonths } from '../start-month.ts';
import { type Content, castOf } from './cast.ts';

/** Points of one rule at one step: the rep's line of a meeting (0 before the door), or an action's place in the log. */
export interface Point {
  readonly step: number;
  readonly rule: DrillRule;
  readonly points: number;
}

export type Retold =
  | {
      readonly kind: 'meetings';
      readonly meetings: readonly {
        readonly dealer: string;
        readonly events: readonly GameEvent[];
        readonly points: readonly Point[];
      }[];
    }
  | { readonly kind: 'season'; readonly events: readonly MonthEvent[]; readonly points: readonly Point[] };

/** Undefined for what this program cannot play. */
export function retell(
  drill: Drill,
  { played }: Pick<DrillResult, 'played'>,
  content: Content,
): Retold | undefined {
  const cast = castOf(drill, content);
  if ('kind' in cast) return undefined;
  if (played.kind === 'season') return season(drill, played.actions, content.words, cast);
  const meetings = cast.map((brief, index) => {
    const events: GameEvent[] = [];
    let position = begin({ brief, seed: drill.seed });
    for (const action of played.meetings[index] ?? []) {
      const answer = play(position, action);
      if (!answer.ok) break;
      position = answer.position;
      events.push(...answer.events);
    }
    return { dealer: brief.id, events, points: meetingPoints(events) };
  });
  return { kind: 'meetings', meetings };
}

function meetingPoints(events: readonly GameEvent[]): readonly Point[] {
  return Object.values(debriefOf(events)?.scores ?? {})
    .flatMap(({ rules }) => rules)
    .flatMap(({ rule, evidence }) => evidence.map(({ turn, points }) => ({ step: turn, rule, points })));
}

type Months = Parameters<typeof startMonths>[0];

function season(
  { scenario, seed }: Drill,
  actions: readonly MonthEntry[],
  words: number,
  dealers: Months['dealers'],
): Retold {
  const months = monthsOf(scenario);
  const session = startMonths({ dealers, months, seed, words });
  for (const action of actions) if (session.act(action)) break;
  // A copy: the week's own events do not grow with the rest of its month.
  const events = [...session.events()];
  if (scenario.kind === 'month') return { kind: 'season', events, points: seasonPoints(events) };
  // What the week left behind shows when its month has gone by; nobody acts any more.
  while (session.view().phase !== 'over' && !session.act({ kind: 'end-day' }));
  const points = weekPointsOf(session.events()).map(({ at, ...point }) => ({ ...point, step: at }));
  return { kind: 'season', events, points };
}

function seasonPoints(events: readonly MonthEvent[]): readonly Point[] {
  return Object.values(seasonScoresOf(events)?.scores ?? {})
    .flatMap(({ rules }) => rules)
    .flatMap(({ rule, evidence }) =>
      evidence.flatMap(({ at, points }) => (at === null ? [] : [{ step: at, rule, points }])),
    );
}
