/** A week or months of a drill, played again. A week ends on its last evening; the rest of its month goes by itself. */
import { expectedOf } from '../../dialogue/expected.ts';
import { beginMonth, isOver, type MonthPosition, playMonth } from '../../dialogue/month-play.ts';
import type { Brief } from '../../protocol/brief.ts';
import { type Drill, monthsOf, WEEK_DAYS } from '../../protocol/drill.ts';
import type { DrillHeadline, DrillMoney, DrillScore, Unscored } from '../../protocol/drill-score.ts';
import type { MonthEntry } from '../../protocol/entry.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';
import { seasonScoresOf } from '../../scoring/month/score.ts';
import { weekScoresOf } from '../../scoring/month/week.ts';

/** What a drill's play came to, before it is weighed. */
export type Scored = Omit<DrillScore, 'mark' | 'passed'>;

interface Course {
  position: MonthPosition;
  evenings: number;
  /** Expected of what stood agreed as each month closed. */
  expected: number;
  readonly events: MonthEvent[];
}

export function seasonPlayed(
  { scenario, seed }: Drill,
  briefs: readonly Brief[],
  actions: readonly MonthEntry[],
): Scored | Unscored {
  const week = scenario.kind === 'week';
  const months = monthsOf(scenario);
  const position = beginMonth({ briefs, months, seed });
  const course: Course = { position, evenings: 0, expected: 0, events: [...position.context.events] };
  const ended = () => (week ? course.evenings === WEEK_DAYS : isOver(course.position));
  for (const [index, action] of actions.entries()) {
    const why = ended() ? 'the week is over' : step(course, action);
    if (why !== undefined) return { kind: 'illegal', meeting: null, step: index + 1, why };
  }
  if (!ended()) return { kind: 'unfinished', meeting: null };
  return week ? weekScored(course) : seasonScored(course);
}

function weekScored(course: Course): Scored {
  // Nobody acts any more: the month shows what the week has left behind.
  while (!isOver(course.position)) step(course, { kind: 'end-day' });
  return { ...weekScoresOf(course.events), money: moneyOf(course) };
}

function seasonScored(course: Course): Scored | Unscored {
  const scored = seasonScoresOf(course.events);
  if (!scored) return { kind: 'unfinished', meeting: null };
  const { assertiveness, commitments, 'follow-up': followUp } = scored.scores;
  return {
    scores: {
      assertiveness: pointsOf(assertiveness),
      commitments: pointsOf(commitments),
      'follow-up': pointsOf(followUp),
    },
    practices: scored.practices,
    money: moneyOf(course),
  };
}

/** The points without the actions behind them: those stand in the report. */
function pointsOf({ value, rules }: DrillHeadline): DrillHeadline {
  return { value, rules: rules.map(({ rule, max, earned }) => ({ rule, max, earned })) };
}

/** Plays one action on; says why not, where it is not legal. */
function step(course: Course, action: MonthEntry): string | undefined {
  const before = course.position;
  const played = playMonth(before, action);
  if (!played.ok) return played.refusal.message;
  course.position = played.position;
  for (const event of played.events) course.events.push(event);
  if (action.kind === 'end-day') course.evenings += 1;
  if (played.events.some(({ kind }) => kind === 'month-closed')) course.expected += expectedOf(before);
  return undefined;
}

function moneyOf({ events, expected }: Course): DrillMoney {
  const closed = events.filter((event) => event.kind === 'month-closed');
  const dealers = closed.flatMap((month) => month.dealers);
  return {
    target: closed.reduce((sum, { quota }) => sum + quota, 0),
    agreed: dealers.reduce((sum, { committed }) => sum + committed, 0),
    expected,
    realised: closed.reduce((sum, { paid }) => sum + paid, 0),
    cost: dealers.reduce((sum, { cost }) => sum + cost, 0),
  };
}
