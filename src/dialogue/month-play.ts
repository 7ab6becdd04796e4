/** The kernel of a month: one pure step. Browser, bots, coach, replay and host all play through here. */
import { initialTransition, type SnapshotFrom } from 'xstate';
import { actIn, type MonthEntry } from '../protocol/entry.ts';
import { isDeskAction } from '../protocol/month-action.ts';
import type { MonthEvent } from '../protocol/month-event.ts';
import type { MonthView } from '../protocol/month-view.ts';
import type { Refusal } from '../protocol/refusal.ts';
import { type SeasonInput, startSeason } from '../world/season-start.ts';
import { chooseBriefs } from '../world/territory.ts';
import { type MonthChartEvent, monthChart } from './month-chart.ts';
import { monthRefusal, talkRefusal } from './month-law.ts';
import { viewOfSeason } from './month-run.ts';
import { lawfulStepper } from './step.ts';

const stepMonth = lawfulStepper(monthChart);

export type MonthPosition = SnapshotFrom<typeof monthChart>;

export type MonthPlayed =
  | { readonly ok: true; readonly position: MonthPosition; readonly events: readonly MonthEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** `count` different people out of `pool`: those the season of this seed contains, in its order. */
export const chooseTerritory: typeof chooseBriefs = chooseBriefs;

/** The first morning; its events are in the position's context. */
export function beginMonth(input: SeasonInput): MonthPosition {
  const [position] = initialTransition(monthChart, startSeason(input));
  return position;
}

/** Plays `entry`; a refusal leaves everything as it was. */
export function playMonth(position: MonthPosition, entry: MonthEntry): MonthPlayed {
  const meant = actIn(entry);
  if (!meant.ok) return meant;
  const action = meant.act;
  const { season } = position.context;
  const desk = isDeskAction(action);
  const refusal = desk ? monthRefusal(season, action) : talkRefusal(season, action);
  if (refusal) return { ok: false, refusal };
  const said: MonthChartEvent = desk ? { type: 'desk', action } : { type: 'say', action };
  const next = stepMonth(position, said);
  return { ok: true, position: next, events: next.context.events };
}

export function isOver({ context }: MonthPosition): boolean {
  return context.season.over;
}

export function monthViewAt({ context }: MonthPosition): MonthView {
  return viewOfSeason(context.season);
}
