/** Whether the month's law lets something be done now, asked by what it would be about. */
import type { DeskActionKind } from '../protocol/month-action.ts';
import type { MonthMove } from '../protocol/month-legal.ts';
import type { MonthView } from '../protocol/month-view.ts';

/** The legal move of `kind` whose choices hold everything wanted. */
export function moveAllowed(
  view: Pick<MonthView, 'legal'>,
  kind: DeskActionKind,
  wanted: Readonly<Record<string, string>>,
): MonthMove | undefined {
  return view.legal.find(
    (move) =>
      move.kind === kind &&
      Object.entries(wanted).every(([name, value]) => {
        const param = move.params[name];
        return param !== undefined && 'choices' in param && param.choices.includes(value);
      }),
  );
}

export function isAllowed(...asked: Parameters<typeof moveAllowed>): boolean {
  return moveAllowed(...asked) !== undefined;
}
