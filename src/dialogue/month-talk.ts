/** A talk within a month: the meeting's chart plays it, and the month takes over what it changed. */

import type { Action } from '../protocol/action.ts';
import type { GameEvent } from '../protocol/event.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import { beginTurn } from '../world/month-answer.ts';
import { note, type Season, type TalkUnderWay } from '../world/season.ts';
import { endTalk } from '../world/talk.ts';
import { meetingChart } from './meeting-chart.ts';
import { type Position, spoken, standOf, stepMeeting } from './play.ts';
import { turnOf } from './stand.ts';

interface Said {
  readonly season: Season;
  readonly events: readonly MonthEvent[];
}

/** One turn of a talk: by the meeting's chart, or without it. */
export type TalkStep = (talk: TalkUnderWay, action: Action) => TalkStepped;

interface TalkStepped {
  readonly talk: TalkUnderWay;
  readonly events: readonly GameEvent[];
}

/** The telephone is answered at once: a call begins with the first words. */
export function beginTalkIn(season: Season, events: readonly MonthEvent[], step: TalkStep): Said {
  const { talk } = season;
  if (talk?.by !== 'call') return { season, events };
  const heard = step(talk, { kind: 'enter' });
  return {
    season: { ...season, talk: heard.talk },
    events: [...events, ...heard.events.map((event) => inTalk(talk, event))],
  };
}

export function sayInTalk(season: Season, action: Action, step: TalkStep): Said {
  const { talk } = season;
  if (!talk) throw new Error(`"${action.kind}" was said, and nobody is being talked to`);
  const turn = beginTurn(season, action);
  const heard = step(talk, action);
  turn.now.talk = heard.talk;
  for (const event of heard.events) note(turn, inTalk(talk, event));
  if (heard.talk.meeting.ending !== null) endTalk(turn, heard.talk.meeting);
  return { season: turn.now, events: turn.events };
}

function inTalk({ dealer }: TalkUnderWay, event: GameEvent): MonthEvent {
  return { kind: 'in-talk', dealer, event };
}

/** One turn, played by the meeting's own chart. */
export function byChart(talk: TalkUnderWay, action: Action): TalkStepped {
  const next = stepMeeting(positionOf(talk), spoken(action));
  return { talk: { ...talk, ...standOf(next) }, events: next.context.events };
}

/** The same without the chart, for an action that is known to be legal. */
export function byPhase(talk: TalkUnderWay, action: Action): TalkStepped {
  const { stand, events } = turnOf(talk, action);
  return { talk: { ...talk, ...stand }, events };
}

/** The meeting's chart in the state of this talk. */
function positionOf({ meeting, phase }: TalkUnderWay): Position {
  return meetingChart.resolveState({ value: phase, context: { meeting, events: [] } });
}
