/** One step of a season as a watcher of the rules sees it, and what the watcher has to say about it. */
import type { MonthPosition } from '../../dialogue/month-play.ts';
import type { MonthAction } from '../../protocol/month-action.ts';
import type { MonthEvent } from '../../protocol/month-event.ts';

export interface Step {
  readonly before: MonthPosition;
  readonly action: MonthAction;
  readonly after: MonthPosition;
  readonly events: readonly MonthEvent[];
}

/** What is wrong with a step, a sentence each; nothing when all is well. A watcher may remember the steps before. */
export type Watch = (step: Step) => readonly string[];

/** `sentence` where `holds` is false: rules are lists of these. */
export function unless(holds: boolean, sentence: string): readonly string[] {
  return holds ? [] : [sentence];
}
