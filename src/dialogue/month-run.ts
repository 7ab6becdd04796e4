/**
 * One step of a month without checks: what the chart does once the law has let an action through. Code that plays
 * on thousands of months with moves from the law's own list takes this step without the charts, at a third of the
 * price; every game that counts goes through `month-play.ts`.
 */
import { isDeskAction, type MonthAction } from '../protocol/month-action.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { MonthView } from '../protocol/month-view.ts';
import { answerMonth } from '../world/month-answer.ts';
import { monthViewOf } from '../world/month-view.ts';
import type { Season } from '../world/season.ts';
import { viewOf } from '../world/view.ts';
import { lawOf } from './law.ts';
import { monthLawOf } from './month-law.ts';
import { beginTalkIn, byPhase, sayInTalk, type TalkStep } from './month-talk.ts';

export type { Season };

export interface MonthStep {
  readonly season: Season;
  readonly events: readonly MonthEvent[];
}

/** Plays `action`, which must be legal; `step` plays what is said in a talk. */
export function advance(season: Season, action: MonthAction, step: TalkStep = byPhase): MonthStep {
  if (!isDeskAction(action)) return sayInTalk(season, action, step);
  if (season.talk || season.over) throw new Error(`"${action.kind}" was done away from the desk`);
  const worked = answerMonth(season, action);
  return worked.season.talk ? beginTalkIn(worked.season, worked.events, step) : worked;
}

export function viewOfSeason(season: Season): MonthView {
  const { talk } = season;
  const meeting = talk && viewOf(talk.meeting, talk.phase, lawOf(talk.meeting, talk.phase));
  return monthViewOf(season, monthLawOf(season), meeting);
}
