/** A season is plain JSON: saved and read back at any action, it goes on as if it had not been. */
import { type MonthPosition, playMonth } from '../../dialogue/month-play.ts';
import { type Step, unless } from './step.ts';

/** The position as a disk gives it back. */
export function savedAndRead(position: MonthPosition): MonthPosition {
  const read: MonthPosition['context'] = JSON.parse(JSON.stringify(position.context));
  return { ...position, context: read };
}

export function resumeFaults({ before, action, after, events }: Step): readonly string[] {
  const again = playMonth(savedAndRead(before), action);
  if (!again.ok) return [`after a reload "${action.kind}" was refused: ${again.refusal.message}`];
  return [
    ...unless(
      JSON.stringify(again.events) === JSON.stringify(events),
      `after a reload "${action.kind}" led to something else`,
    ),
    ...unless(
      JSON.stringify(again.position.context) === JSON.stringify(after.context) &&
        again.position.value === after.value,
      `after a reload "${action.kind}" left another state`,
    ),
  ];
}
